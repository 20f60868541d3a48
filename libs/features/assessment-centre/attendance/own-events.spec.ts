import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { StaleVersion } from '#libs/platform/database';
import {
  addAgency,
  addSignedInMember,
  createTestDatabase,
  createTestPlatform,
  type TestDatabase,
} from '#libs/testing';
import { runningEvent } from '#libs/testing/assessment-centre';
import { AssessmentCentreModule } from '../index.js';
import { OwnEventsService } from './index.js';

describe("a participant's own events", () => {
  let database: TestDatabase;
  let platform: TestingModule;
  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [AssessmentCentreModule] });
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  it('show no draft, then the schedule; consent is given once, and only for oneself', async () => {
    const { agencyId } = await addAgency(database, 'uji');
    const agency = { agencyId, word: 'uji' };
    const event = await runningEvent(database, agency, { event: { state: 'draft' } });
    const [mine, other] = event.participants;
    const member = await addSignedInMember(database, agency, 'participant');
    await database.owner('update membership set employee_id = $2 where id = $1', [
      member.membershipId,
      mine?.employeeId,
    ]);
    await database.owner(
      `insert into assessment_slot (agency_id, event_id, tool_id, group_id, starts_at, ends_at)
       values ($1, $2, $3, $4, '2026-05-04T00:30:00Z', '2026-05-04T01:30:00Z')`,
      [agencyId, event.eventId, event.toolIds[0], event.groupId],
    );
    const own = platform.get(OwnEventsService);
    const place = {
      agencyId,
      role: 'participant',
      source: 'api',
      orgUnitId: null,
      timeZone: 'Asia/Makassar',
    } as const;
    const caller = { ...member, ...place };
    expect((await own.list(caller)).items).toEqual([]);
    await database.owner(`update assessment_event set state = 'scheduled'`);
    const [shown] = (await own.list(caller)).items;
    expect(shown?.sessions).toEqual([
      expect.objectContaining({ day: '2026-05-04', fromTime: '08:30', untilTime: '09:30' }),
    ]);
    const ref = { participantId: mine?.id ?? 0, version: shown?.version ?? 0 };
    expect((await own.consent(caller, ref)).consentedAt).not.toBeNull();
    await expect(own.consent(caller, ref)).rejects.toBeInstanceOf(StaleVersion);
    const theirs = { participantId: other?.id ?? 0, version: 1 };
    await expect(own.consent(caller, theirs)).rejects.toMatchObject({ kind: 'not-found' });
  });
});
