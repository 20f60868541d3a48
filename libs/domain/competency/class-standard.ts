import type { PositionLevel } from '#libs/domain/position-level';
import { GENERIC_CODES, type GenericCode } from './competencies.js';
import type { StandardLevel } from './level.js';

/**
 * Required level by post class (docs/domain/02, Dictionary; sure but for JPT Utama and JF): what a new job
 * standard (SKJ) begins with, and what a post without one is measured against (*standar bawaan*).
 */
export const CLASS_STANDARD_LEVELS: Readonly<Record<PositionLevel, StandardLevel>> = {
  jptUtama: 5,
  jptMadya: 5,
  jptPratama: 4,
  administrator: 3,
  pengawas: 2,
  pelaksana: 1,
  jfAhliUtama: 4,
  jfAhliMadya: 3,
  jfAhliMuda: 2,
  jfAhliPertama: 1,
  jfPenyelia: 1,
  jfMahir: 1,
  jfTerampil: 1,
  jfPemula: 1,
};

/** Required level per competency code: of a job standard, or the default of its class. */
export type JobStandard = Readonly<Record<string, StandardLevel>>;

/** The default standard of a class: all nine generic competencies at one level. */
export function classStandard(level: PositionLevel): Readonly<Record<GenericCode, StandardLevel>> {
  const required = CLASS_STANDARD_LEVELS[level];
  return Object.fromEntries(GENERIC_CODES.map((code) => [code, required])) as Record<
    GenericCode,
    StandardLevel
  >;
}

/** Which of the nine a standard lacks; one with fewer than the nine is refused (docs/domain/02). */
export function missingFromStandard(standard: JobStandard): GenericCode[] {
  return GENERIC_CODES.filter((code) => !Object.hasOwn(standard, code));
}
