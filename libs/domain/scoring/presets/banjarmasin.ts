import type { InputCode } from '../inputs.js';
import type { DirectContributionRule, Indicator, Policy } from '../policy.js';
import { aspects, cite, COMMON, exclusiveCuts, points, value, weight } from './parts.js';

const SOURCE = 'Pemerintah Kota Banjarmasin';
const SURE = cite(SOURCE, 'S');
/** The weight is published, the scale below it is not: the agency gives the points. */
const SCALE_UNPUBLISHED = cite(`${SOURCE}; skala tidak dipublikasikan, nilai diberikan instansi`, 'G');

const given = (input: InputCode): DirectContributionRule => ({
  kind: 'directContribution',
  input,
  points: null,
  missing: 'block',
});

/** An indicator of `most` points at most, whose points the agency gives as they are. */
function direct(code: string, name: string, most: number, input: InputCode): Indicator {
  return { code, name, weight: weight(most), citation: SCALE_UNPUBLISHED, ...given(input) };
}

/** Preset C. Both axes are cut above 72 and above 46: the bounds themselves lie below (docs/domain/03). */
export const BANJARMASIN: Policy = {
  ...COMMON,
  code: 'C',
  name: 'Kota Banjarmasin',
  source: SOURCE,
  cuts: { kinerja: exclusiveCuts(72, 46), potensial: exclusiveCuts(72, 46) },
  axes: {
    kinerja: [
      {
        code: 'kinerja',
        name: 'Kinerja',
        indicators: [
          {
            code: 'predicate',
            name: 'Predikat kinerja',
            weight: weight(45),
            citation: SURE,
            kind: 'directContribution',
            input: 'predicate',
            points: points('predicate', 45, 35, 25, 15, 5),
            missing: 'block',
          },
          direct('genericPerformance', 'Kinerja generik', 55, 'agencyFigure1'),
        ],
      },
    ],
    potensial: [
      {
        code: 'potential',
        name: 'Potensi',
        indicators: [
          {
            code: 'potentialAspects',
            name: 'Delapan aspek potensi',
            weight: weight(20),
            citation: SURE,
            ...aspects,
          },
        ],
      },
      {
        code: 'competence',
        name: 'Kompetensi',
        indicators: [
          {
            code: 'jpm',
            name: 'Penilaian kompetensi (JPM)',
            weight: weight(30),
            citation: SURE,
            ...value('jpm'),
          },
        ],
      },
      {
        code: 'trackRecord',
        name: 'Rekam jejak',
        indicators: [
          direct('education', 'Pendidikan', 8, 'agencyFigure2'),
          direct('rank', 'Pangkat', 3, 'agencyFigure3'),
          direct('position', 'Jabatan', 3, 'agencyFigure4'),
          direct('training', 'Pelatihan', 5, 'agencyFigure5'),
          direct('development', 'Pengembangan kompetensi', 8, 'agencyFigure6'),
          direct('award', 'Penghargaan', 3, 'agencyFigure7'),
          direct('morality', 'Moralitas', 5, 'agencyFigure8'),
        ],
      },
      {
        code: 'other',
        name: 'Pertimbangan lain',
        indicators: [
          direct('organisation', 'Organisasi', 5, 'agencyFigure9'),
          direct('attendance', 'Kehadiran', 5, 'agencyFigure10'),
          direct('certificate', 'Sertifikat', 5, 'agencyFigure11'),
        ],
      },
    ],
  },
};
