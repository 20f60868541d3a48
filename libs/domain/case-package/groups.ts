import { type CompetencyGroup, COMPETENCY_GROUPS } from '#libs/domain/competency';
import { plainWords } from '#libs/domain/file-words';

/** Kelompok kompetensi in words, for packages and files. */
export const GROUP_WORDS: Readonly<Record<CompetencyGroup, string>> = {
  managerial: 'Manajerial',
  sociocultural: 'Sosial Kultural',
  technical: 'Teknis',
  governmental: 'Pemerintahan',
};

/** Reads 'Sosial-kultural', 'TEKNIS', 'Kompetensi teknis'; null for anything else. */
export function readGroup(text: string): CompetencyGroup | null {
  const plain = plainWords(text).replace(/^kompetensi /, '');
  return COMPETENCY_GROUPS.find((group) => plainWords(GROUP_WORDS[group]) === plain) ?? null;
}
