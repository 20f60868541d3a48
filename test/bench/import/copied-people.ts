import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Person, personAt } from './synthetic-file.js';

const TABLES = ['employee', 'employee_rank', 'employee_education'] as const;
const CHUNK = 65_536;

interface Copied {
  readonly table: (typeof TABLES)[number];
  readonly columns: string;
  values(person: Person): readonly (string | number)[];
}

/** What an import makes of each person, by table; the agency and the id of the person come first. */
const COPIED: readonly Copied[] = [
  {
    table: 'employee',
    columns: `agency_id, id, nip, siasn_id, name, back_title, birth_place, birth_date, sex, employment_type, legal_status,
      legal_status_name, email, cpns_since, pns_since, service_years, service_months, siasn_position_kind,
      siasn_position_name, siasn_position_since`,
    values: (person) => [
      person.nip,
      person.siasnId,
      person.name,
      'S.T., M.M.',
      'Teluk Sekawan',
      person.born,
      person.male ? 'male' : 'female',
      ...['pns', 'active', 'Aktif', person.email, person.cpns, person.pns, 8, 1],
      ...['Jabatan Pelaksana', 'Pengelola Data', '2020-07-01'],
    ],
  },
  {
    table: 'employee_rank',
    columns: 'agency_id, employee_id, scheme, grade, since',
    values: () => ['pns', 11, '2020-04-01'],
  },
  {
    table: 'employee_education',
    columns: 'agency_id, employee_id, level, program, graduated_year',
    values: () => ['S1', 'Sarjana Teknik', 1990],
  },
];

/** The same facts of so many people by COPY, straight into the tables with their indexes, without their audit. */
export async function copyPeople(
  client: pg.Client,
  agencyId: number,
  firstId: number,
  people: number,
): Promise<void> {
  await client.query('begin');
  for (const { table, columns, values } of COPIED) {
    const lines = function* (): Generator<string> {
      let chunk = '';
      for (let index = 0; index < people; index++) {
        chunk += `${[agencyId, firstId + index, ...values(personAt(index))].join('\t')}\n`;
        if (chunk.length < CHUNK) continue;
        yield chunk;
        chunk = '';
      }
      yield chunk;
    };
    await pipeline(Readable.from(lines()), client.query(copyFrom(`copy ${table} (${columns}) from stdin`)));
  }
  await client.query('commit');
}

/** Switches the audit of inserts off while `action` runs. */
export async function withoutAudit(client: pg.Client, action: () => Promise<void>): Promise<void> {
  for (const table of TABLES) await client.query(`alter table ${table} disable trigger audit_insert`);
  await action();
  for (const table of TABLES) await client.query(`alter table ${table} enable trigger audit_insert`);
}
