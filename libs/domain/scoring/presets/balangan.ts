import type { Policy } from '../policy.js';
import { aspects, cite, COMMON, cuts, points, value, weight } from './parts.js';

const SOURCE = 'Pemerintah Kabupaten Balangan';
const SURE = cite(SOURCE, 'S');

/**
 * Preset E: the level of kinerja is the rating hasil kerja itself, written as points inside the bands of
 * 80 / 60; potensial is mean(JPM potensi, mean(JPM manajerial-sosiokultural, literasi digital, emerging
 * skills)) with cuts 90 / 78 (docs/domain/03).
 */
export const BALANGAN: Policy = {
  ...COMMON,
  code: 'E',
  name: 'Kabupaten Balangan',
  source: SOURCE,
  cuts: { kinerja: cuts(80, 60), potensial: cuts(90, 78) },
  axes: {
    kinerja: [
      {
        code: 'kinerja',
        name: 'Kinerja',
        indicators: [
          {
            code: 'workResult',
            name: 'Rating hasil kerja',
            weight: weight(100),
            citation: SURE,
            kind: 'ratingPoints',
            points: points('workResult', 100, 70, 40),
            years: [{ input: 'workResult', weight: 1, missing: 'block' }],
          },
        ],
      },
    ],
    potensial: [
      {
        code: 'potential',
        name: 'Potensi',
        indicators: [
          { code: 'potentialAspects', name: 'JPM potensi', weight: weight(50), citation: SURE, ...aspects },
        ],
      },
      {
        code: 'competence',
        name: 'Kompetensi',
        indicators: [
          {
            code: 'competencyMean',
            name: 'Rata-rata kompetensi',
            weight: weight(50),
            citation: SURE,
            kind: 'meanOf',
            children: [
              { code: 'jpm', name: 'JPM manajerial-sosiokultural', citation: SURE, ...value('jpm') },
              {
                code: 'digitalLiteracy',
                name: 'Literasi digital',
                citation: SURE,
                ...value('digitalLiteracy'),
              },
              {
                code: 'emergingSkill',
                name: 'Emerging skills',
                citation: SURE,
                ...value('emergingSkill'),
              },
            ],
          },
        ],
      },
    ],
  },
};
