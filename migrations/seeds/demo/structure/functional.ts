import type { FunctionalLevel } from '#libs/domain/position-level';
import type { FunctionalClass, FunctionalSpec } from '../model.js';

/** Short names of the JF levels in the data tables of this folder. */
const LEVELS = {
  madya: 'jfAhliMadya',
  muda: 'jfAhliMuda',
  pertama: 'jfAhliPertama',
  penyelia: 'jfPenyelia',
  mahir: 'jfMahir',
  terampil: 'jfTerampil',
} as const satisfies Readonly<Record<string, FunctionalLevel>>;

/** One row of a table: name, level, PNS, PPPK. */
export type FunctionalRow = readonly [name: string, level: keyof typeof LEVELS, pns: number, pppk: number];

export function functionalOf(group: FunctionalClass, rows: readonly FunctionalRow[]): FunctionalSpec[] {
  return rows.map(([name, level, pns, pppk]) => ({ group, name, level: LEVELS[level], pns, pppk }));
}
