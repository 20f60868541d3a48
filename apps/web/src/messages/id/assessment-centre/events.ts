/** The list of assessment events. */
export const events = {
  title: 'Kegiatan penilaian kompetensi',
  intro: 'Kegiatan yang disiapkan, berlangsung, dan telah dirilis.',
  empty: 'Belum ada kegiatan penilaian kompetensi.',
};
