import { GENERIC_COMPETENCIES, type GenericCode } from '../competencies.js';
import { levelTitle, STANDARD_LEVELS } from '../level.js';
import { type CompetencyWords, indicatorCode } from '../words.js';
import { MANAGERIAL_PEOPLE } from './managerial-people.js';
import { MANAGERIAL_WORK } from './managerial-work.js';
import { SOCIOCULTURAL } from './sociocultural.js';
import type { FiveLevels } from './wording.js';

/** What the pages, prints and packages say of the reference: it is a summary, never the regulation's own text. */
export const REFERENCE_SOURCE = 'rumusan Kader, diringkas dari PermenPANRB 38/2017';

const LEVELS: Readonly<Record<GenericCode, FiveLevels>> = {
  ...MANAGERIAL_WORK,
  ...MANAGERIAL_PEOPLE,
  ...SOCIOCULTURAL,
};

/** The nine generic competencies with five levels and their indicators: what stands where an agency words none. */
export const REFERENCE_DICTIONARY: readonly CompetencyWords[] = GENERIC_COMPETENCIES.map(
  ({ code, name, definition, group }) => ({
    code,
    name,
    group,
    definition,
    levels: STANDARD_LEVELS.map((level) => {
      const [description, ...indicators] = LEVELS[code][level - 1] ?? [''];
      return {
        level,
        title: levelTitle(level),
        description,
        indicators: indicators.map((text, place) => ({ code: indicatorCode(level, place + 1), text })),
      };
    }),
  }),
);
