/** Golongan of PPPK, lowest first: roman numerals I to XVII, without pangkat (docs/domain/01, Rank). */
export const PPPK_GRADES = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
] as const;

export type PppkGrade = (typeof PPPK_GRADES)[number];

/** Reads 'IX', 'ix', 'Golongan IX'; null for anything else, a rank of civil servants too. */
export function parsePppkGrade(text: string): PppkGrade | null {
  const spelled = text
    .trim()
    .toUpperCase()
    .replace(/^GOL(?:ONGAN|\.)?\s+/, '');
  return PPPK_GRADES.find((grade) => grade === spelled) ?? null;
}

/** 1 to 17. Not comparable with the steps of civil servants' ranks. */
export function pppkGradeStep(grade: PppkGrade): number {
  return PPPK_GRADES.indexOf(grade) + 1;
}
