import type { EducationLevel } from '#libs/domain/education-level';
import type { PositionLevel } from '#libs/domain/position-level';

/** What a post asks of a person; all of it settings of a selection. */
export interface PostRequirements {
  readonly minimumEducation: EducationLevel;
  /** Cumulative related experience in years; null: not asked. */
  readonly experienceYears: number | null;
  /** Jenjang one of which was held, in all at least `postYears`. */
  readonly postsHeld: readonly PositionLevel[];
  readonly postYears: number;
  /** Maximum age in years on the reference date; null: none. */
  readonly maximumAge: number | null;
}

/**
 * JPT by PNS (PP 11/2017, art. 107; sure); Administrator and Pengawas (likely). "Equal JF" are those that count
 * as the class below: Ahli Muda beside Pengawas, Ahli Pertama and skilled JF beside Pelaksana.
 */
export const POST_REQUIREMENTS: Readonly<Partial<Record<PositionLevel, PostRequirements>>> = {
  jptUtama: {
    minimumEducation: 'D-IV',
    experienceYears: 10,
    postsHeld: ['jptMadya', 'jfAhliUtama'],
    postYears: 2,
    maximumAge: 58,
  },
  jptMadya: {
    minimumEducation: 'D-IV',
    experienceYears: 7,
    postsHeld: ['jptPratama', 'jfAhliUtama'],
    postYears: 2,
    maximumAge: 58,
  },
  jptPratama: {
    minimumEducation: 'D-IV',
    experienceYears: 5,
    postsHeld: ['administrator', 'jfAhliMadya'],
    postYears: 2,
    maximumAge: 56,
  },
  administrator: {
    minimumEducation: 'D-IV',
    experienceYears: null,
    postsHeld: ['pengawas', 'jfAhliMuda'],
    postYears: 3,
    maximumAge: null,
  },
  pengawas: {
    minimumEducation: 'D-III',
    experienceYears: null,
    postsHeld: ['pelaksana', 'jfAhliPertama', 'jfPenyelia', 'jfMahir', 'jfTerampil', 'jfPemula'],
    postYears: 4,
    maximumAge: null,
  },
};
