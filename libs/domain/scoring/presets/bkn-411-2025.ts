import type { Indicator, MeanChild, Policy } from '../policy.js';
import { aspects, bands, category, cite, COMMON, cuts, predicatePoints, value, weight } from './parts.js';

const SOURCE = 'Keputusan Kepala BKN 411/2025';
const TOP = cite(SOURCE, 'S');
const SUB = cite(`${SOURCE}, bobot rincian`, 'L');

const predicate: Indicator = {
  code: 'predicate',
  name: 'Predikat kinerja',
  weight: weight(60),
  citation: TOP,
  ...predicatePoints(100, 80, 60, 40, 20),
};

const award: Indicator = {
  code: 'award',
  name: 'Penghargaan 5 tahun terakhir',
  weight: weight(15),
  citation: SUB,
  ...category('award', 100, 85, 70, 50, 0),
};

/** The scale names four values; the other combinations take the next lower named one (docs/domain/03). */
const assignment: Indicator = {
  code: 'assignment',
  name: 'Penugasan tim kerja',
  weight: weight(15),
  citation: SUB,
  ...category('assignment', 100, 85, 85, 70, 70, 50, 0),
};

const feedback: Indicator = {
  code: 'feedback360',
  name: 'Umpan balik 360',
  weight: weight(10),
  citation: SUB,
  ...value('feedback360'),
};

const tenure: MeanChild = {
  code: 'tenure',
  name: 'Masa jabatan',
  citation: SUB,
  ...bands('tenureMonths', [0, 40], [12, 60], [36, 80], [60, 100]),
};

const variety: MeanChild = {
  code: 'variety',
  name: 'Keragaman jabatan',
  citation: SUB,
  ...category('variety', 100, 80, 60),
};

/** Plh of a higher post takes the next lower named value, 40 (docs/domain/03). */
const acting: MeanChild = {
  code: 'acting',
  name: 'Penugasan sebagai Pj/Plt/Plh',
  citation: SUB,
  ...category('acting', 100, 80, 60, 40, 40, 0),
};

const potensial: Indicator[] = [
  {
    code: 'jpm',
    name: 'Penilaian kompetensi (JPM)',
    weight: weight(20),
    citation: TOP,
    ...value('jpm'),
  },
  {
    code: 'learningHours',
    name: 'Pengembangan kompetensi (JP per tahun)',
    weight: weight(10),
    citation: SUB,
    ...bands('learningHours', [0, 0], [1, 40], [5, 60], [10, 80], [20, 100]),
  },
  {
    code: 'experience',
    name: 'Pengalaman jabatan',
    weight: weight(10),
    citation: SUB,
    kind: 'meanOf',
    children: [tenure, variety, acting],
  },
  { code: 'potentialAspects', name: 'Delapan aspek potensi', weight: weight(25), citation: TOP, ...aspects },
  {
    code: 'educationLevel',
    name: 'Tingkat pendidikan',
    weight: weight(10),
    citation: SUB,
    ...category('educationLevel', 100, 90, 80, 70, 60),
  },
  {
    code: 'fieldMatch',
    name: 'Kesesuaian bidang ilmu',
    weight: weight(10),
    citation: SUB,
    ...category('fieldMatch', 100, 75, 50),
  },
  {
    code: 'discipline',
    name: 'Riwayat hukuman disiplin',
    weight: weight(15),
    citation: SUB,
    ...category('discipline', 100, 75, 50, 25, 0),
  },
];

/**
 * Preset A: the common scoring guideline. Top level sure, sub-weights likely (docs/domain/03). All indicators
 * of an axis are siblings, so that one excluded shares its weight among all the others.
 */
export const BKN_411_2025: Policy = {
  ...COMMON,
  code: 'A',
  name: 'BKN 411/2025',
  source: SOURCE,
  cuts: { kinerja: cuts(80, 60), potensial: cuts(80, 60) },
  axes: {
    kinerja: [{ code: 'kinerja', name: 'Kinerja', indicators: [predicate, award, assignment, feedback] }],
    potensial: [{ code: 'potensial', name: 'Potensial', indicators: potensial }],
  },
};
