import type { TestDatabase } from '../test-database.js';
import { insertNumbered, insertRow } from './insert.js';

/** A unit with one row of every kind below it; each of their texts holds `word`. */
export interface FilledUnit {
  /** Appears nowhere else. */
  readonly word: string;
  readonly nip: string;
  readonly orgUnitId: number;
  readonly positionId: number;
  /** A post nobody stands in. */
  readonly vacancyId: number;
  readonly employeeId: number;
  readonly holdingId: number;
  readonly rankId: number;
  readonly educationId: number;
  readonly statementId: number;
  /** An entry of the trail about the person. */
  readonly entryId: string;
}

/** Adds a unit with a post, its holder, their dated rows and a statement. */
export async function fillUnit(
  database: TestDatabase,
  agencyId: number,
  word: string,
  nip: string,
): Promise<FilledUnit> {
  const row = { agency_id: agencyId };
  const add = (table: string, values: object) => insertNumbered(database, table, { ...row, ...values });
  const orgUnitId = await add('org_unit', { code: `U.${word}`, name: `Dinas ${word}` });
  const post = { kind: 'structural', level: 'pengawas', echelon: 'IV.a', org_unit_id: orgUnitId };
  const positionId = await add('position', { code: `P.${word}`, name: `Kepala ${word}`, ...post });
  const vacancyId = await add('position', { code: `L.${word}`, name: `Lowongan ${word}`, ...post });
  const employeeId = await add('employee', {
    nip,
    name: `Orang ${word}`,
    birth_date: '1975-01-01',
    employment_type: 'pns',
    legal_status: 'active',
    org_unit_id: orgUnitId,
    email: `${word}@contoh.example`,
  });
  const person = { employee_id: employeeId };
  await add('employee_nip_alias', { ...person, nip: `${nip.slice(0, -1)}9`, reason: `Alasan ${word}` });
  await insertRow(database, 'employee_completeness', { ...row, ...person, ...measures(orgUnitId) });
  const [entry] = await database.owner<{ id: string }>(
    `select id from audit_entry where agency_id = $1 and table_name = 'employee' and row_ids = array[$2::int]`,
    [agencyId, employeeId],
  );
  if (!entry) throw new Error('the person has no trail');
  return {
    entryId: entry.id,
    word,
    nip,
    orgUnitId,
    positionId,
    vacancyId,
    employeeId,
    rankId: await add('employee_rank', {
      ...person,
      scheme: 'pns',
      grade: 9,
      since: '2015-04-01',
      decree_number: `SK ${word}`,
    }),
    educationId: await add('employee_education', { ...person, level: 'S1', program: `Ilmu ${word}` }),
    holdingId: await add('holding', {
      ...person,
      position_id: positionId,
      kind: 'definitive',
      since: '2020-01-01',
      decree_number: `SK ${word}`,
    }),
    statementId: await add('completeness_statement', {
      org_unit_id: orgUnitId,
      table_code: 'rank',
      complete_until: '2025-12-31',
      stated_by: `Kepala ${word}`,
      stated_on: '2026-01-01',
    }),
  };
}

function measures(orgUnitId: number): object {
  const tables = ['basics', 'rank', 'position', 'education'];
  const counts = tables.flatMap((table): [string, number][] => [
    [`${table}_filled`, 1],
    [`${table}_required`, 2],
  ]);
  return {
    org_unit_id: orgUnitId,
    missing: ['basics.phone', 'rank.decreeDate'],
    ...Object.fromEntries<number>(counts),
  };
}
