import type { PositionLevel } from '#libs/domain/position-level';
import type { TestDatabase } from '../test-database.js';
import { insertRows } from './insert-rows.js';

export interface EventParticipant {
  readonly id: number;
  readonly employeeId: number;
  readonly nip: string;
  readonly name: string;
  readonly positionId: number;
}

interface Crowd {
  readonly count: number;
  readonly groupId: number;
  readonly level: PositionLevel;
}

/** Adds people, each in a post of their own and present in the event, numbered from 1. */
export async function addParticipants(
  database: TestDatabase,
  part: Readonly<{ agency_id: number; event_id: number }>,
  { count, groupId, level }: Crowd,
): Promise<EventParticipant[]> {
  const { agency_id, event_id } = part;
  const places = Array.from({ length: count }, (_, place) => place + 1);
  const [unit] = await insertRows(database, 'org_unit', [
    { agency_id, code: `UAC.${event_id}`, name: `Dinas Kegiatan ${event_id}`, active: true, version: 1 },
  ]);
  const posts = await insertRows(
    database,
    'position',
    places.map((place) => post(agency_id, `PAC.${event_id}.${place}`, level, unit?.id ?? 0)),
  );
  const people = await insertRows(
    database,
    'employee',
    places.map((place) => person(agency_id, event_id, place)),
  );
  const held = { agency_id, kind: 'definitive', since: '2020-01-01', version: 1 };
  await insertRows(
    database,
    'holding',
    people.map(({ id }, place) => ({ ...held, employee_id: id, position_id: posts[place]?.id })),
  );
  const rows = await insertRows(
    database,
    'assessment_participant',
    people.map(({ id }, place) => ({
      ...part,
      employee_id: id,
      group_id: groupId,
      number: place + 1,
      position_id: posts[place]?.id,
      position_name: posts[place]?.name,
      standard_source: 'class',
      state: 'present',
    })),
  );
  return rows.map(({ id, employee_id, position_id }, place) => ({
    id,
    employeeId: employee_id,
    nip: people[place]?.nip ?? '',
    name: people[place]?.name ?? '',
    positionId: position_id ?? 0,
  }));
}

function post(agencyId: number, code: string, level: PositionLevel, unitId: number) {
  const name = `Kepala Bidang ${code}`;
  return { agency_id: agencyId, code, name, kind: 'structural', level, org_unit_id: unitId };
}

function person(agencyId: number, eventId: number, place: number) {
  const serial = String(eventId * 1000 + place).padStart(7, '0');
  const nip = `19800229${serial.slice(0, 4)}012${serial.slice(4)}`;
  const status = { employment_type: 'pns', legal_status: 'active', birth_date: '1980-02-29' };
  return { agency_id: agencyId, nip, name: `Peserta ${serial}`, ...status };
}
