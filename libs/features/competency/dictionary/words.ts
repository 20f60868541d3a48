import type { CalendarDate } from '#libs/domain/calendar';
import { byDictionaryOrder, type CompetencyWords, REFERENCE_DICTIONARY } from '#libs/domain/competency';
import type { Rows } from '#libs/features/directory/access';
import { COMPETENCY_ROW, type CompetencyRow, wordsOf } from './rows.js';

/** A competency in force: the agency's own words, or those of the reference. */
export interface WordsInForce extends CompetencyWords {
  /** reference: worded by Kader after the regulation, as the agency has no words of its own. */
  readonly source: 'agency' | 'reference';
}

/** SELECT of the id of the version in force on the day `day`: no row while the agency has none. */
export function dictionaryInForce(day: string): string {
  return `select d.id from competency_dictionary d where d.effective_from <= ${day}
    order by d.effective_from desc limit 1`;
}

/**
 * The dictionary's words in force on a day, in the order of the dictionary: the nine generic competencies always, and
 * the agency's own of the version in force. Runs in the reader's or writer's tenant.
 */
export async function competencyWords(rows: Rows, day: CalendarDate): Promise<WordsInForce[]> {
  const own = await rows.query<CompetencyRow>(
    `${COMPETENCY_ROW} where c.dictionary_id = (${dictionaryInForce('$1::date')})`,
    [day],
  );
  return withReference(own);
}

/** The rows of a version, completed by the reference where the version has no words for one of the nine. */
export function withReference(own: readonly CompetencyRow[]): WordsInForce[] {
  const codes = new Set(own.map(({ code }) => code));
  const reference = REFERENCE_DICTIONARY.filter(({ code }) => !codes.has(code));
  return [
    ...own.map((row) => ({ ...wordsOf(row), source: 'agency' as const })),
    ...reference.map((words) => ({ ...words, source: 'reference' as const })),
  ].sort(byDictionaryOrder);
}
