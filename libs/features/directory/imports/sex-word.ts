import { plainWords, wordTable } from '#libs/domain/file-words';
import type { Sex } from '#libs/domain/nip';

const WORDS = wordTable<Sex>({
  m: 'male',
  l: 'male',
  'laki laki': 'male',
  lk: 'male',
  pria: 'male',
  f: 'female',
  p: 'female',
  perempuan: 'female',
  pr: 'female',
  wanita: 'female',
});

/** Reads JENIS KELAMIN: SIASN's M and F, or the words; null when unknown. */
export function readSex(text: string): Sex | null {
  return WORDS.get(plainWords(text)) ?? null;
}
