import { rankAtStep } from '#libs/domain/rank';
import type { SuccessorRow } from '../../../api/succession-views.js';
import type { Formats } from '../../../format/formats.js';
import type { Messages } from '../../../messages/messages.js';

export type RankingKey = SuccessorRow['keys'][number]['key'];

const DATES: readonly RankingKey[] = ['rankSince', 'positionSince', 'age'];
/** Figures with six decimals. */
export const SCORES: readonly RankingKey[] = ['matchScore', 'potensial', 'kinerja', 'jpm'];
const MONTHS = 12;

/** The value of a ranking key as people read it; scores are shown by `Score`. */
export function keyWords(
  key: RankingKey,
  value: string | null,
  words: Messages['succession']['successors'],
  formats: Formats,
): string {
  if (value === null) return words.notAvailable;
  if (DATES.includes(key)) return formats.shortDate(value);
  if (key === 'rank') return rankAtStep(Number(value)) ?? value;
  if (key === 'serviceMonths') {
    const months = Number(value);
    return words.service(Math.floor(months / MONTHS), months % MONTHS);
  }
  const trainings: Readonly<Record<string, string>> = words.trainings;
  return key === 'leadershipTraining' ? (trainings[value] ?? value) : value;
}
