import type { Indicator, MeanChild, Policy } from '../policy.js';
import { bands, category, cite, COMMON, cuts, predicatePoints, value, weight } from './parts.js';

const SOURCE = 'Direktorat Jenderal Bina Konstruksi, Kementerian PU, 2026';
const SURE = cite(SOURCE, 'S');
/** Weight and points are published, what the input means is not: a setting (docs/domain/03). */
const MEANING_GUESSED = cite(`${SOURCE}; isi masukan tidak dipublikasikan`, 'G');

const tenure: MeanChild = {
  code: 'tenure',
  name: 'Masa jabatan',
  citation: MEANING_GUESSED,
  ...bands('tenureMonths', [0, 60], [36, 80], [60, 100]),
};

const variety: MeanChild = {
  code: 'variety',
  name: 'Keragaman jabatan',
  citation: MEANING_GUESSED,
  ...category('variety', 100, 80, 60),
};

/** The scale begins with Plt of a higher post; Pj kepala daerah is not named and counts as that. */
const acting: MeanChild = {
  code: 'acting',
  name: 'Substansi jabatan pelaksana atau terkait',
  citation: MEANING_GUESSED,
  ...category('acting', 100, 100, 80, 60, 40, 0),
};

const indicators: Indicator[] = [
  {
    code: 'potkom',
    name: 'Potensi dan kompetensi',
    weight: weight(65),
    citation: MEANING_GUESSED,
    ...value('potkom', 'potkomGiven'),
  },
  {
    code: 'educationLevel',
    name: 'Tingkat pendidikan',
    weight: weight(5),
    citation: SURE,
    ...category('educationLevel', 100, 90, 80, 70, 60),
  },
  {
    code: 'fieldMatch',
    name: 'Kesesuaian bidang ilmu',
    weight: weight(5),
    citation: SURE,
    ...category('fieldMatch', 100, 50, 50),
  },
  {
    code: 'development',
    name: 'Pengembangan kompetensi',
    weight: weight(5),
    citation: MEANING_GUESSED,
    ...bands('learningHours', [0, 50], [1, 100]),
  },
  {
    code: 'experience',
    name: 'Pengalaman jabatan',
    weight: weight(5),
    citation: SURE,
    kind: 'meanOf',
    children: [tenure, variety, acting],
  },
  {
    code: 'discipline',
    name: 'Riwayat hukuman disiplin',
    weight: weight(15),
    citation: SURE,
    ...category('discipline', 100, 75, 50, 25, 0),
  },
];

/** Preset B: the arithmetic test vector of docs/domain/03, not the policy of the demo. */
export const DJBK_PU_2026: Policy = {
  ...COMMON,
  code: 'B',
  name: 'DJBK-PU 2026',
  source: SOURCE,
  cuts: { kinerja: cuts(80, 60), potensial: cuts(80, 60) },
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
            citation: SURE,
            ...predicatePoints(100, 80, 60, 40, 20),
          },
        ],
      },
    ],
    potensial: [{ code: 'potensial', name: 'Potensial', indicators }],
  },
};
