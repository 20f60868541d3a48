import { classStandard, GENERIC_COMPETENCIES } from '#libs/domain/competency';
import type { PositionLevel } from '#libs/domain/position-level';
import { insertRows } from './insert-rows.js';
import { addTeam, type EventMember } from './team.js';
import { addParticipants, type EventParticipant } from './participants.js';
import type { TestDatabase } from '../test-database.js';

/** What a test asks for; left out: 8 participants, 3 assessors, interview, LGD and in-tray, 2 assessors each. */
export interface EventWish {
  readonly participants?: number;
  readonly assessors?: number;
  /** Kinds of assessment_tool; each measures all nine competencies. */
  readonly tools?: readonly string[];
  readonly perParticipant?: number;
  readonly level?: PositionLevel;
  /** Columns of assessment_event that are not ordinary. */
  readonly event?: Readonly<Record<string, unknown>>;
}

export interface EventAssignment {
  readonly id: number;
  readonly participantId: number;
  readonly toolId: number;
  readonly memberId: number;
}

/** An event in state `running`: everybody is assigned, every cell of every sheet is empty. */
export interface RunningEvent {
  readonly agencyId: number;
  readonly eventId: number;
  readonly groupId: number;
  readonly lead: EventMember;
  readonly assessors: readonly EventMember[];
  readonly toolIds: readonly number[];
  /** Codes of the matrix, in its order. */
  readonly competencies: readonly string[];
  readonly participants: readonly EventParticipant[];
  readonly assignments: readonly EventAssignment[];
}

const TOOLS = ['competencyInterview', 'leaderlessGroupDiscussion', 'inTray'] as const;

/** Arranges an event past the features: posts, people and accounts of its own in the agency. */
export async function runningEvent(
  database: TestDatabase,
  agency: { readonly agencyId: number; readonly word: string },
  wish: EventWish = {},
): Promise<RunningEvent> {
  const {
    participants = 8,
    assessors = 3,
    tools = TOOLS,
    perParticipant = 2,
    level = 'administrator',
  } = wish;
  const { agencyId } = agency;
  const eventId = await addEvent(database, agency, { assessed_level: level, ...wish.event });
  const part = { agency_id: agencyId, event_id: eventId };
  const competencies = await addDictionary(database, part);
  const toolIds = await addTools(database, part, tools, competencies);
  const groupId = await addGroup(database, part);
  const team = await addTeam(database, agency, eventId, assessors);
  const people = await addParticipants(database, part, { count: participants, groupId, level });
  await addStandards(database, agencyId, people, level);
  const assignments = await assign(
    database,
    part,
    people.flatMap((person, place) =>
      toolIds.flatMap((toolId, turn) =>
        Array.from({ length: perParticipant }, (_, seat) => ({
          participant_id: person.id,
          tool_id: toolId,
          member_id: team.assessors[(place + turn + seat) % assessors]?.memberId,
        })),
      ),
    ),
  );
  return { agencyId, eventId, groupId, ...team, toolIds, competencies, participants: people, assignments };
}

async function addEvent(
  database: TestDatabase,
  { agencyId, word }: { readonly agencyId: number; readonly word: string },
  values: Readonly<Record<string, unknown>>,
): Promise<number> {
  const ordinary = { agency_id: agencyId, name: `Pemetaan ${word}`, purpose: 'mapping', method: 'complex' };
  const organiser = { institution: `UPT Penilaian Kompetensi ${word}`, accreditation: 'A' };
  const days = { starts_on: '2026-05-04', ends_on: '2026-05-06', state: 'running' };
  const [event] = await insertRows(database, 'assessment_event', [
    { ...ordinary, ...organiser, ...days, ...values },
  ]);
  return event?.id ?? 0;
}

type Part = Readonly<{ agency_id: number; event_id: number }>;

async function addDictionary(database: TestDatabase, part: Part): Promise<string[]> {
  const rows = GENERIC_COMPETENCIES.map(({ code, name, group }, place) => ({
    ...part,
    code,
    name,
    competency_group: group,
    ordinal: place + 1,
    levels: JSON.stringify(
      [1, 2, 3, 4, 5].map((level) => ({
        level,
        title: `Tingkat ${level}`,
        description: `${name} pada tingkat ${level}`,
        indicators: [1, 2].map((item) => ({ code: `${level}.${item}`, text: `Perilaku ${level}.${item}` })),
      })),
    ),
  }));
  await insertRows(database, 'assessment_event_competency', rows);
  return rows.map(({ code }) => code);
}

async function addTools(
  database: TestDatabase,
  part: Part,
  kinds: readonly string[],
  competencies: readonly string[],
): Promise<number[]> {
  const tools = await insertRows(
    database,
    'assessment_tool',
    kinds.map((kind, place) => ({ ...part, kind, name: `Alat ${place + 1} ${kind}`, ordinal: place + 1 })),
  );
  const cells = tools.flatMap(({ id }) =>
    competencies.map((code) => ({ ...part, tool_id: id, competency_code: code })),
  );
  await insertRows(database, 'assessment_matrix_cell', cells);
  return tools.map(({ id }) => id);
}

async function addGroup(database: TestDatabase, part: Part): Promise<number> {
  const days = { starts_on: '2026-05-04', ends_on: '2026-05-06' };
  const [batch] = await insertRows(database, 'assessment_batch', [{ ...part, name: 'Angkatan I', ...days }]);
  const [group] = await insertRows(database, 'assessment_group', [
    { ...part, batch_id: batch?.id, name: 'Kelompok A' },
  ]);
  return group?.id ?? 0;
}

async function addStandards(
  database: TestDatabase,
  agencyId: number,
  people: readonly EventParticipant[],
  level: PositionLevel,
): Promise<void> {
  const standard = Object.entries(classStandard(level));
  const rows = people.flatMap(({ id }) =>
    standard.map(([code, required]) => ({
      agency_id: agencyId,
      participant_id: id,
      competency_code: code,
      level: required,
    })),
  );
  await insertRows(database, 'assessment_participant_standard', rows);
}

async function assign(
  database: TestDatabase,
  part: Part,
  wishes: readonly Readonly<{ participant_id: number; tool_id: number; member_id: number | undefined }>[],
): Promise<EventAssignment[]> {
  const rows = await insertRows(
    database,
    'assessment_assignment',
    wishes.map((wish) => ({ ...part, ...wish })),
  );
  await database.owner(
    `insert into assessment_rating (agency_id, assignment_id, competency_code)
     select a.agency_id, a.id, m.competency_code
     from assessment_assignment a join assessment_matrix_cell m using (agency_id, tool_id)
     where a.agency_id = $1 and a.event_id = $2`,
    [part.agency_id, part.event_id],
  );
  return rows.map(({ id, participant_id, tool_id, member_id }) => ({
    id,
    participantId: participant_id,
    toolId: tool_id,
    memberId: member_id ?? 0,
  }));
}
