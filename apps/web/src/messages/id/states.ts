/** What a page says when it has nothing, is not allowed, or could not. */
export const states = {
  errorTitle: 'Data tidak dapat dimuat',
  missingTitle: 'Tidak ditemukan',
  actionFailed: 'Tindakan belum tersimpan',
  requestId: (id: string) => `Nomor permintaan: ${id}`,
  noPermissionTitle: 'Peran Anda tidak membuka halaman ini',
  noPermission: (role: string) =>
    `Anda sedang bertindak sebagai ${role}. Bila Anda memerlukan halaman ini, mintalah hak akses kepada Admin instansi.`,
  noPermissionOfSeveral: (role: string) =>
    `Anda sedang bertindak sebagai ${role}. Gantilah peran di kanan atas, atau mintalah hak akses kepada Admin instansi.`,
  notFoundTitle: 'Alamat ini tidak memuat halaman',
  notFound: 'Periksa alamatnya, atau kembali ke Beranda.',
  backHome: 'Ke Beranda',
  emptyTitle: 'Belum ada data',
  noMatchTitle: 'Tidak ada yang cocok',
  noMatch: 'Ubah atau hapus filter untuk melihat data lain.',
  clearFilters: 'Hapus filter',
  filters: 'Filter',
  moreFilters: 'Filter lainnya',
  activeFilters: (label: string, count: string) => `${label} (${count} dipakai)`,
  loadLatest: 'Muat yang terbaru',
  unsaved: {
    title: 'Perubahan belum disimpan',
    text: 'Isian yang Anda ketik di sini belum disimpan dan akan hilang.',
    leave: 'Buang perubahan',
    stay: 'Kembali mengisi',
  },
  fieldRefused: 'Isian ini belum benar. Periksa kembali.',
};
