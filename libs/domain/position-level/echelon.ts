import type { StructuralLevel } from './level.js';

/** Eselon, as written after PP 100/2000: show `II.b`. */
export const ECHELONS = [
  'I.a',
  'I.b',
  'II.a',
  'II.b',
  'III.a',
  'III.b',
  'IV.a',
  'IV.b',
  'V.a',
  'V.b',
] as const;

export type Echelon = (typeof ECHELONS)[number];

const SPELLING = /^(?:eselon\s*)?(IV|V|I{1,3})[\s./-]*([ab])$/i;

/** Reads 'III.a', 'IIIa', 'iii/A', 'Eselon III.a'; null for anything else, 'III' alone and 'Non Eselon' too. */
export function parseEchelon(text: string): Echelon | null {
  const match = SPELLING.exec(text.trim());
  if (match === null) return null;
  const spelled = `${match[1]?.toUpperCase()}.${match[2]?.toLowerCase()}`;
  return ECHELONS.find((echelon) => echelon === spelled) ?? null;
}

/**
 * The level an echelon became (docs/domain/01, Post levels). I.a and I.b are JPT Madya; the head of a
 * non-ministry agency is JPT Utama, which no echelon tells: there the JENJANG column has to say so.
 */
export function levelOfEchelon(echelon: Echelon): StructuralLevel | 'pelaksana' {
  return LEVEL_OF_NUMERAL[echelon.slice(0, echelon.indexOf('.'))] ?? 'pelaksana';
}

const LEVEL_OF_NUMERAL: Readonly<Record<string, StructuralLevel>> = {
  I: 'jptMadya',
  II: 'jptPratama',
  III: 'administrator',
  IV: 'pengawas',
};
