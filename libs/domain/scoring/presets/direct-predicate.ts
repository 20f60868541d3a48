import type { Policy } from '../policy.js';
import { cite, COMMON, cuts, predicatePoints, value, weight } from './parts.js';

const SOURCE = 'Praktik instansi: predikat langsung menjadi tingkat kinerja';
const LIKELY = cite(SOURCE, 'L');

/**
 * Preset F: Sangat Baik is di atas, Baik sesuai, the others di bawah ekspektasi, written as points inside the
 * bands of 80 / 60; potensial by JPM with cuts 90 / 78 (docs/domain/03).
 */
export const DIRECT_PREDICATE: Policy = {
  ...COMMON,
  code: 'F',
  name: 'Predikat langsung',
  source: SOURCE,
  cuts: { kinerja: cuts(80, 60), potensial: cuts(90, 78) },
  axes: {
    kinerja: [
      {
        code: 'kinerja',
        name: 'Kinerja',
        indicators: [
          {
            code: 'predicate',
            name: 'Predikat kinerja',
            weight: weight(100),
            citation: LIKELY,
            ...predicatePoints(100, 70, 40, 40, 40),
          },
        ],
      },
    ],
    potensial: [
      {
        code: 'competence',
        name: 'Kompetensi',
        indicators: [
          {
            code: 'jpm',
            name: 'Penilaian kompetensi (JPM)',
            weight: weight(100),
            citation: LIKELY,
            ...value('jpm'),
          },
        ],
      },
    ],
  },
};
