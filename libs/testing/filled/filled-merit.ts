import type { TestDatabase } from '../test-database.js';
import { insertNumbered, insertRow } from './insert.js';

/** Adds an assessment of 2026 with a level chosen by hand, a computed figure and its history. @returns its id */
export async function fillMerit(database: TestDatabase, agencyId: number, word: string): Promise<number> {
  const row = { agency_id: agencyId };
  const id = await insertNumbered(database, 'merit_assessment', { ...row, instrument: 'A', year: 2026 });
  const part = { ...row, assessment_id: id };
  await insertRow(database, 'merit_level', {
    ...part,
    value: 'self',
    indicator: '1.1',
    level: 2,
    source: 'manual',
    reason: `Bukti ${word}`,
  });
  await insertRow(database, 'merit_figure', {
    ...part,
    indicator: '3.2',
    rule: 'undefined',
    figures: JSON.stringify([{ name: 'pengawas', count: 0, of: 2 }]),
    rule_version: 'A-1',
    data_date: '2026-06-30',
    computed_at: '2026-06-30T00:00:00Z',
  });
  const totals = { filled: 1, indicators: 37, lowest: 10_250, highest: 39_500 };
  await insertRow(database, 'merit_history', { ...part, value: 'self', ...totals });
  return id;
}
