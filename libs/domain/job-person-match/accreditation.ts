import { type PositionGroup, type PositionLevel, positionGroup } from '#libs/domain/position-level';

/** AKREDITASI of format 5: the organiser's grade, 'none' for *tidak*; blank is unknown and stays null. */
export const ACCREDITATIONS = ['A', 'B', 'C', 'none'] as const;

export type Accreditation = (typeof ACCREDITATIONS)[number];

/** The kelompok jenjang each grade may assess. */
export type AccreditationRule = Readonly<Record<Accreditation, readonly PositionGroup[]>>;

/** A guess, so a setting: A assesses every class, B Administrator and below, C Pengawas and below. */
export const DEFAULT_ACCREDITATION_RULE: AccreditationRule = {
  A: ['jptUtama', 'jptMadya', 'jptPratama', 'administrator', 'pengawas', 'pelaksana'],
  B: ['administrator', 'pengawas', 'pelaksana'],
  C: ['pengawas', 'pelaksana'],
  none: [],
};

export type AccreditationStanding = 'accredited' | 'notAccredited' | 'unknown';

/**
 * Whether the organiser of a result was accredited for the class (docs/domain/02, Validity). Anything but
 * 'accredited' leaves the result in place, marks it and makes the gate PERLU VERIFIKASI.
 */
export function accreditationFor(
  accreditation: Accreditation | null,
  level: PositionLevel,
  rule: AccreditationRule = DEFAULT_ACCREDITATION_RULE,
): AccreditationStanding {
  if (accreditation === null) return 'unknown';
  return rule[accreditation].includes(positionGroup(level)) ? 'accredited' : 'notAccredited';
}
