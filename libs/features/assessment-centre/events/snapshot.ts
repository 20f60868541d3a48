import type { CalendarDate } from '#libs/domain/calendar';
import { classStandard, GENERIC_CODES } from '#libs/domain/competency';
import { DomainError } from '#libs/domain/errors';
import { competencyWords, standardsOn, type WordsInForce } from '#libs/features/competency';
import type { Tx } from '#libs/platform/database';
import type { EventView } from './event.view.js';

type Event = Pick<EventView, 'id' | 'assessedLevel'>;

/**
 * The event's competencies in the words of the dictionary in force that day; those no longer asked for go.
 * @throws DomainError assessmentCentre.competency-unknown
 */
export async function writeWords(
  tx: Tx,
  eventId: number,
  codes: readonly string[],
  day: CalendarDate,
): Promise<void> {
  const words = await competencyWords(tx, day);
  const unknown = codes.find((code) => words.every((each) => each.code !== code));
  if (unknown !== undefined) {
    throw new DomainError('invalid', 'assessmentCentre.competency-unknown', {
      field: 'competencies',
      code: unknown,
    });
  }
  const kept = words.filter(({ code }) => codes.includes(code));
  await tx.query(
    'delete from assessment_event_competency where event_id = $1 and not code = any($2::text[])',
    [eventId, codes],
  );
  await tx.query(
    `insert into assessment_event_competency (agency_id, event_id, code, name, competency_group, levels, ordinal)
     select $1, $2, code, name, competency_group, levels, ordinal
     from jsonb_to_recordset($3::jsonb) as w (code text, name text, competency_group text, levels jsonb, ordinal smallint)
     on conflict (agency_id, event_id, code) do update
       set name = excluded.name, competency_group = excluded.competency_group, levels = excluded.levels,
           ordinal = excluded.ordinal, version = assessment_event_competency.version + 1`,
    [tx.actor.agencyId, eventId, JSON.stringify(kept.map(wordRow))],
  );
}

/** The words again, for the competencies the event has already. */
export async function refreshWords(tx: Tx, eventId: number, day: CalendarDate): Promise<void> {
  const rows = await tx.query<{ code: string }>(
    'select code from assessment_event_competency where event_id = $1 order by ordinal',
    [eventId],
  );
  await writeWords(
    tx,
    eventId,
    rows.map(({ code }) => code),
    day,
  );
}

function wordRow({ code, name, group, levels }: WordsInForce, place: number): object {
  return { code, name, competency_group: group, ordinal: place + 1, levels };
}

interface Seated {
  readonly id: number;
  readonly positionId: number | null;
  readonly positionName: string | null;
}

/**
 * Post and standard of participants as they are that day: the SKJ where the post has one and is of the class the event
 * assesses, else the default of that class (docs/domain/02). Only what the event measures.
 */
export async function snapshotStandards(
  tx: Tx,
  event: Event,
  participantIds: readonly number[],
  day: CalendarDate,
): Promise<void> {
  const seated = await tx.query<Seated>(
    `select p.id, q.id as "positionId", q.name as "positionName" from assessment_participant p
     left join lateral (
       select q.id, q.name from holding h join position q on q.id = h.position_id
       where h.employee_id = p.employee_id and h.kind = 'definitive' and h.voided_at is null and h.since <= $3::date
         and (h.until is null or h.until >= $3::date) order by h.since desc limit 1) q on true
     where p.event_id = $1 and p.id = any($2::int[])`,
    [event.id, participantIds, day],
  );
  const postIds = [...new Set(seated.flatMap(({ positionId }) => (positionId === null ? [] : [positionId])))];
  const standards = new Map((await standardsOn(tx, postIds, day)).map((each) => [each.positionId, each]));
  const usual = classStandard(event.assessedLevel);
  const rows = seated.map(({ id, positionId, positionName }) => {
    const own = standards.get(positionId ?? 0);
    const fits = own?.source === 'position' && own.positionLevel === event.assessedLevel;
    const source = fits ? 'position' : 'class';
    return {
      id,
      position_id: positionId,
      position_name: positionName,
      source,
      levels: fits ? own.levels : usual,
    };
  });
  await writeStandards(tx, event.id, rows);
}

async function writeStandards(tx: Tx, eventId: number, rows: readonly object[]): Promise<void> {
  const given = JSON.stringify(rows);
  await tx.query(
    `update assessment_participant p set position_id = s.position_id, position_name = s.position_name,
       standard_source = s.source, version = p.version + 1
     from jsonb_to_recordset($1::jsonb) as s (id int, position_id int, position_name text, source text) where p.id = s.id`,
    [given],
  );
  await tx.query(
    `delete from assessment_participant_standard where participant_id in
       (select id from jsonb_to_recordset($1::jsonb) as s (id int))`,
    [given],
  );
  await tx.query(
    `insert into assessment_participant_standard (agency_id, participant_id, competency_code, level)
     select $1, s.id, l.key, l.value::text::smallint
     from jsonb_to_recordset($2::jsonb) as s (id int, levels jsonb), jsonb_each(s.levels) l
     where exists (select from assessment_event_competency c where c.event_id = $3 and c.code = l.key)`,
    [tx.actor.agencyId, given, eventId],
  );
}

/** What an event measures unless somebody chooses otherwise. */
export const USUAL_COMPETENCIES: readonly string[] = GENERIC_CODES;
