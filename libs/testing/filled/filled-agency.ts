import { addAgency } from '../tenants.js';
import type { TestDatabase } from '../test-database.js';
import { fillDictionary, type FilledDictionary } from './filled-competency.js';
import { fillDevelopment, type FilledDevelopment, fillGuide } from './filled-development.js';
import { fillEvent, type FilledEvent } from './filled-event.js';
import { fillMerit } from './filled-merit.js';
import { fillRecord } from './filled-record.js';
import { fillBlackout, fillSuccession, type FilledSuccession } from './filled-succession.js';
import { fillTalent, type FilledPeriod } from './filled-talent.js';
import { fillUnit, type FilledUnit } from './filled-unit.js';
import { insertNumbered, insertRow } from './insert.js';

/** An agency with at least one row in every table the application reads; each of their texts holds `word`. */
export interface FilledAgency {
  readonly agencyId: number;
  readonly word: string;
  /** An account with a membership that no test signs in with. */
  readonly accountId: number;
  readonly membershipId: number;
  readonly inside: FilledUnit;
  readonly outside: FilledUnit;
  readonly jobId: string;
  readonly talent: FilledPeriod;
  readonly meritAssessmentId: number;
  readonly blackoutId: number;
  readonly dictionary: FilledDictionary;
  /** The SKJ of the units' posts, by the word of the unit. */
  readonly standards: Readonly<Record<string, number>>;
  /** By the word of the unit. */
  readonly succession: Readonly<Record<string, FilledSuccession>>;
  /** Its participant is the person inside. */
  readonly event: FilledEvent;
  /** By the word of the unit. */
  readonly development: Readonly<Record<string, FilledDevelopment>>;
}

/**
 * Fills an agency whose code is `word`. Its units' words are `<word>dalam` and `<word>luar`.
 * @param serial two digits that no other agency of the database has; they make its NIPs its own
 */
export async function fillAgency(
  database: TestDatabase,
  word: string,
  serial: string,
): Promise<FilledAgency> {
  const { agencyId, accountId } = await addAgency(database, word);
  const inside = await fillUnit(database, agencyId, `${word}dalam`, `1975010120000110${serial}`);
  const outside = await fillUnit(database, agencyId, `${word}luar`, `1975010120000120${serial}`);
  const standards: Record<string, number> = {};
  for (const unit of [inside, outside]) standards[unit.word] = await fillRecord(database, agencyId, unit);
  const dictionary = await fillDictionary(database, agencyId, word);
  const talent = await fillTalent(database, agencyId, word, [inside, outside]);
  const meritAssessmentId = await fillMerit(database, agencyId, word);
  const blackoutId = await fillBlackout(database, agencyId, word);
  const succession: Record<string, FilledSuccession> = {};
  for (const unit of [inside, outside]) {
    succession[unit.word] = await fillSuccession(database, agencyId, talent.periodId, unit);
  }
  const development: Record<string, FilledDevelopment> = {};
  for (const unit of [inside, outside]) {
    development[unit.word] = await fillDevelopment(database, agencyId, unit);
  }
  await fillGuide(database, agencyId);
  const event = await fillEvent(database, agencyId, accountId, inside);
  const jobId = await fillOffice(database, agencyId, accountId, word);
  await fillImports(database, agencyId, word);
  const [membership] = await database.owner<{ id: number }>(
    'select id from membership where agency_id = $1 and account_id = $2',
    [agencyId, accountId],
  );
  if (!membership) throw new Error('the agency has no membership');
  return {
    agencyId,
    word,
    accountId,
    membershipId: membership.id,
    inside,
    outside,
    jobId,
    talent,
    meritAssessmentId,
    blackoutId,
    dictionary,
    standards,
    succession,
    event,
    development,
  };
}

/** Jobs, messages, readings, keys and a seal. @returns the id of a failed job */
async function fillOffice(
  database: TestDatabase,
  agencyId: number,
  accountId: number,
  word: string,
): Promise<string> {
  const add = (table: string, values: object) =>
    insertRow(database, table, { agency_id: agencyId, ...values });
  await add('audit_reading', { account_id: accountId, role: 'hrAnalyst', what: `baca ${word}` });
  const seal = { sequence: 1, from_xid: '0', upto_xid: '1', entry_count: 0 };
  await add('audit_seal', { ...seal, manifest: '', mac: '' });
  await add('idempotency_key', { account_id: accountId, key: `kunci-${word}`, request_digest: '' });
  const sent = await add('outbox', { kind: 'event', name: word, payload: '{}', settled_at: new Date() });
  await add('inbox', { handler: `${word}.uji`, event_id: sent.id, outcome: 'done' });
  await add('daily_run', { task: `${word}.uji`, day: '2026-01-01' });
  const job = await add('job_run', {
    name: 'import.check',
    subject: `berkas-${word}.csv`,
    payload: '{"importId":0}',
    state: 'failed',
    error_code: 'job.unexpected',
    error_details: JSON.stringify({ word }),
    requested_by: accountId,
  });
  return String(job.id);
}

/** One import with a refused row. */
async function fillImports(database: TestDatabase, agencyId: number, word: string): Promise<void> {
  const row = { agency_id: agencyId };
  const file = await insertRow(database, 'stored_file', { ...row, name: `${word}.csv`, size: 1, sha256: '' });
  const importId = await insertNumbered(database, 'import_run', {
    ...row,
    format: 'units',
    file_id: file.id,
    file_name: `${word}.csv`,
    sha256: '',
    state: 'failed',
  });
  const staged = { ...row, import_id: importId, row_number: 2 };
  await insertRow(database, 'import_row', { ...staged, cells: [word], facts: [word], state: 'error' });
  const issue = { code: 'cell.required', severity: 'error', value: word };
  await insertRow(database, 'import_issue', { ...staged, ...issue });
  const mapping = { format: 'units', header_signature: word, mapping: '{}' };
  await insertRow(database, 'import_mapping', { ...row, ...mapping });
}
