import type { Role } from '#libs/contracts/permissions';
import type { SignedInMember } from '../members.js';
import type { TestDatabase } from '../test-database.js';
import type { FilledUnit } from './filled-unit.js';
import { insertNumbered, insertRow } from './insert.js';

/** An assessment event that runs, with one of everything; its participant is the unit's person. */
export interface FilledEvent {
  readonly eventId: number;
  readonly participantId: number;
  readonly groupId: number;
  readonly toolId: number;
  /** Rates the participant; an account no test signs in with. */
  readonly memberId: number;
  readonly conflictId: number;
  readonly assignmentId: number;
  readonly ratingId: number;
}

type Add = (table: string, values: object) => Promise<number>;

/** Adds an event to a filled agency. Each of its texts holds the word of the unit. */
export async function fillEvent(
  database: TestDatabase,
  agencyId: number,
  accountId: number,
  unit: FilledUnit,
): Promise<FilledEvent> {
  const { word } = unit;
  const add: Add = (table, values) =>
    insertNumbered(database, `assessment_${table}`, { agency_id: agencyId, ...values });
  const days = { starts_on: '2026-05-04', ends_on: '2026-05-06' };
  const eventId = await add('event', {
    ...days,
    name: `Kegiatan ${word}`,
    purpose: 'mapping',
    method: 'complex',
    assessed_level: 'pengawas',
    institution: `Lembaga ${word}`,
    state: 'running',
  });
  const part = { event_id: eventId };
  const moved = { from_state: 'scheduled', to_state: 'running', reason: `Alasan ${word}` };
  await insertRow(database, 'assessment_event_move', { agency_id: agencyId, ...part, ...moved });
  const batchId = await add('batch', { ...part, ...days, name: `Angkatan ${word}` });
  const groupId = await add('group', { ...part, batch_id: batchId, name: `Kelompok ${word}` });
  const roomId = await add('room', { ...part, name: `Ruang ${word}` });
  const toolId = await addMatrix(add, part, word);
  const memberId = await add('team_member', { ...part, account_id: accountId, role: 'assessor' });
  const participantId = await add('participant', {
    ...part,
    employee_id: unit.employeeId,
    group_id: groupId,
    number: 1,
    position_id: unit.positionId,
    position_name: `Kepala ${word}`,
    standard_source: 'class',
  });
  await add('participant_standard', { participant_id: participantId, competency_code: 'M.01', level: 2 });
  await add('attendance', { participant_id: participantId, day: '2026-05-04', is_present: true });
  const times = { starts_at: '2026-05-04T00:00:00Z', ends_at: '2026-05-04T01:00:00Z' };
  await add('slot', { ...part, ...times, tool_id: toolId, group_id: groupId, room_id: roomId });
  const assignmentId = await add('assignment', {
    ...part,
    participant_id: participantId,
    tool_id: toolId,
    member_id: memberId,
  });
  const ratingId = await add('rating', { assignment_id: assignmentId, competency_code: 'M.01' });
  await add('private_note', { assignment_id: assignmentId, body: `Catatan ${word}` });
  await add('potential', { participant_id: participantId, aspect_code: 'intellectual' });
  await addMeeting(database, { agencyId, participantId, unit });
  const conflict = { account_id: accountId, kind: 'family', note: `Benturan ${word}` };
  const conflictId = await add('conflict', { ...part, ...conflict, participant_id: participantId });
  return { eventId, participantId, groupId, toolId, memberId, conflictId, assignmentId, ratingId };
}

async function addMatrix(add: Add, part: object, word: string): Promise<number> {
  await add('event_competency', {
    ...part,
    code: 'M.01',
    name: `Integritas ${word}`,
    competency_group: 'managerial',
    levels: '[]',
    ordinal: 1,
  });
  const toolId = await add('tool', {
    ...part,
    kind: 'competencyInterview',
    name: `Wawancara ${word}`,
    ordinal: 1,
  });
  await add('matrix_cell', { ...part, tool_id: toolId, competency_code: 'M.01' });
  return toolId;
}

interface MeetingOf {
  readonly agencyId: number;
  readonly participantId: number;
  readonly unit: FilledUnit;
}

/** What the assessors settled of the participant, and the report that came of it. */
async function addMeeting(
  database: TestDatabase,
  { agencyId, participantId, unit: { employeeId, word } }: MeetingOf,
): Promise<void> {
  const add: Add = (table, values) =>
    insertNumbered(database, table, { agency_id: agencyId, participant_id: participantId, ...values });
  await add('assessment_integration', {
    competency_code: 'M.01',
    consensus_level: 300,
    note: `Catatan ${word}`,
  });
  await add('assessment_narrative', { strengths: `Kekuatan ${word}` });
  const resultId = await add('assessment_result', {
    employee_id: employeeId,
    assessed_on: '2023-05-10',
    purpose: 'mapping',
    institution: `Lembaga ${word}`,
  });
  const withdrawn = { state: 'withdrawn', withdrawn_reason: `Alasan ${word}` };
  await add('assessment_report', { ...withdrawn, number: `1/${word}`, result_id: resultId, content: '{}' });
}

const IN_TEAM: readonly Role[] = ['leadAssessor', 'acAdmin', 'assessor', 'tester', 'support'];

/** Makes signed-in members part of the event by their role: its team, or its participant. */
export async function joinEvent(
  database: TestDatabase,
  agencyId: number,
  { eventId, participantId }: FilledEvent,
  members: Readonly<Record<Role, SignedInMember>>,
): Promise<void> {
  for (const role of IN_TEAM) {
    const { accountId } = members[role];
    const member = { agency_id: agencyId, event_id: eventId, account_id: accountId, role };
    await insertRow(database, 'assessment_team_member', member);
  }
  await database.owner(
    `update membership m set employee_id = p.employee_id from assessment_participant p
     where p.agency_id = m.agency_id and m.agency_id = $1 and p.id = $2 and m.id = $3`,
    [agencyId, participantId, members.participant.membershipId],
  );
}
