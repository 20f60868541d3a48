import { plainWords, wordTable } from '#libs/domain/file-words';

/** A reader of one column's words; null when unknown. */
function reader<Code extends string>(words: Readonly<Record<string, Code>>): (text: string) => Code | null {
  const table = wordTable(words);
  return (text) => table.get(plainWords(text)) ?? null;
}

/** TINGKAT of an award. */
export const readAwardLevel = reader({
  internasional: 'international',
  nasional: 'national',
  'lintas instansi': 'crossAgency',
  internal: 'internal',
});

/** LINGKUP of an assignment. */
export const readScope = reader({
  nasional: 'national',
  'lintas instansi': 'crossAgency',
  internal: 'internal',
});

/** PERAN in an assignment. */
export const readRole = reader({ ketua: 'chair', anggota: 'member' });

/** TINGKAT of a disciplinary punishment (PP 94/2021). */
export const readDisciplineLevel = reader({
  ringan: 'light',
  sedang: 'medium',
  berat: 'severe',
  'hukuman disiplin ringan': 'light',
  'hukuman disiplin sedang': 'medium',
  'hukuman disiplin berat': 'severe',
});

/** KATEGORI of 360 feedback. */
export const readFeedbackCategory = reader({
  'sangat baik': 'veryGood',
  baik: 'good',
  cukup: 'fair',
  kurang: 'poor',
});

/** KESESUAIAN of an education with the present post. */
export const readFieldMatch = reader({
  sesuai: 'match',
  serumpun: 'related',
  tidak: 'unrelated',
  'tidak sesuai': 'unrelated',
});
