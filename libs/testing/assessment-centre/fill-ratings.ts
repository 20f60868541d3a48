import type { TestDatabase } from '../test-database.js';

/** What every cell of an event gets: level by participant's number, competency and assessor; null is NE. */
export interface RatingWish {
  /** SQL of a level in hundredths over p (participant), c (competency with ordinal), a (assignment); null: NE. */
  readonly level?: string;
}

/** Rates every cell of an event past the feature, so that a test of what follows need not enter thousands. */
export async function fillRatings(
  database: TestDatabase,
  eventId: number,
  { level = '300' }: RatingWish = {},
): Promise<void> {
  await database.owner(
    `update assessment_rating r set level = ${level}, no_evidence = (${level}) is null, version = r.version + 1
     from assessment_assignment a join assessment_participant p on p.agency_id = a.agency_id and p.id = a.participant_id
     join assessment_event_competency c on c.agency_id = a.agency_id and c.event_id = a.event_id
     where a.agency_id = r.agency_id and a.id = r.assignment_id and c.code = r.competency_code and a.event_id = $1`,
    [eventId],
  );
}

/** Settles every level at the given one and accepts texts that name every competency. */
export async function settleEverything(database: TestDatabase, eventId: number, level = 300): Promise<void> {
  await database.owner(
    `insert into assessment_integration (agency_id, participant_id, competency_code, consensus_level, note)
     select p.agency_id, p.id, c.code, $2, 'disepakati' from assessment_participant p
     join assessment_event_competency c on c.agency_id = p.agency_id and c.event_id = p.event_id where p.event_id = $1`,
    [eventId, level],
  );
  await database.owner(
    `insert into assessment_narrative (agency_id, participant_id, strengths, development_areas, placement_advice,
       development_advice, state)
     select p.agency_id, p.id, 'Kekuatan ' || p.number, 'Pengembangan ' || p.number, 'Penempatan ' || p.number,
       (select string_agg(c.code || ': pelatihan ' || p.number, '; ') from assessment_event_competency c
        where c.agency_id = p.agency_id and c.event_id = p.event_id), 'accepted'
     from assessment_participant p where p.event_id = $1`,
    [eventId],
  );
}
