import type { DemoSex, EducationLevel } from './model.js';
import type { Random } from './prng.js';

/** One course of study and the title it gives. */
export interface Program {
  /** PENDIDIKAN NAMA without the level: 'Ilmu Pemerintahan'. */
  readonly name: string;
  readonly title: string;
  /** D-IV instead of S1. */
  readonly applied?: true;
}

export interface Titles {
  readonly front: readonly string[];
  /** In order of attainment. */
  readonly back: readonly string[];
}

export interface Scholar {
  readonly level: EducationLevel;
  readonly bachelor: Program | null;
  readonly master: Program | null;
  readonly diploma: Program | null;
  readonly birthYear: number;
  readonly sex: DemoSex;
}

/** Drs., Dra. and Ir. were given until the early 1990s: only to people born before this year. */
const OLD_TITLES_BEFORE = 1972;
const OLD_TITLE_OF: Readonly<Record<string, 'arts' | 'engineer'>> = {
  'S.Sos.': 'arts',
  'S.Pd.': 'arts',
  'S.IP.': 'arts',
  'S.AP.': 'arts',
  'S.T.': 'engineer',
  'S.P.': 'engineer',
};
/** Titles that stand in front, with what follows behind instead. */
const FRONT: Readonly<Record<string, readonly string[]>> = {
  'dr.': [],
  'drg.': [],
  'drh.': [],
  'apt.': ['S.Farm.'],
};
const CERTIFICATES: Readonly<Record<string, string>> = { Akuntansi: 'QIA', 'Ilmu Administrasi': 'CPSp.' };

/** The titles somebody has earned, in order; S3 puts Dr. in front, which is not the dr. of a physician. */
export function titlesOf(scholar: Scholar, random: Random): Titles {
  const front: string[] = [];
  const back: string[] = [];
  if (scholar.level === 'S3') front.push('Dr.');
  if (scholar.level === 'D-III' && scholar.diploma !== null) back.push(scholar.diploma.title);
  if (scholar.bachelor !== null) addBachelor(scholar, scholar.bachelor, { front, back }, random);
  if (scholar.master !== null) back.push(scholar.master.title);
  const certificate = CERTIFICATES[scholar.bachelor?.name ?? ''];
  if (certificate !== undefined && scholar.master !== null && random.percent(12)) back.push(certificate);
  return { front, back };
}

function addBachelor(
  { birthYear, sex }: Scholar,
  { title }: Program,
  { front, back }: { front: string[]; back: string[] },
  random: Random,
): void {
  const old = birthYear < OLD_TITLES_BEFORE ? OLD_TITLE_OF[title] : undefined;
  const behind = FRONT[title];
  if (behind !== undefined) {
    front.push(title);
    back.push(...behind);
  } else if (old !== undefined && random.percent(45)) {
    front.push(old === 'engineer' ? 'Ir.' : sex === 'male' ? 'Drs.' : 'Dra.');
  } else {
    back.push(...title.split(', '));
  }
}
