import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { calendarDate } from '#libs/domain/calendar';
import { type AssessmentRules, PRESETS } from '#libs/domain/scoring';
import type { Actor } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { PeriodsService, PoliciesQueries, PoliciesService, TalentPoolModule } from '../index.js';

const RULES: AssessmentRules = {
  validityYears: 2,
  counting: 'best',
  raisedLevel: 'needsVerification',
  citation: { text: 'Keputusan Bupati 800/7/2026', confidence: 'S' },
};

describe('versions of a scoring policy', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let policies: PoliciesService;
  let actor: Actor & { timeZone: string; orgUnitId: null };
  let next = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [TalentPoolModule] });
    policies = platform.get(PoliciesService);
  });
  beforeEach(async () => {
    const { agencyId, accountId } = await addAgency(database, `pedoman-${(next += 1)}`);
    actor = {
      agencyId,
      accountId,
      role: 'hrAnalyst',
      source: 'page',
      orgUnitId: null,
      timeZone: 'Asia/Makassar',
    };
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const rulesOn = (day: string) =>
    platform.get(PoliciesQueries).resultRules(actor.agencyId, calendarDate(day));

  it('a draft takes the rules of results; they count from its first day on', async () => {
    const draft = await policies.adopt(actor, 'A');
    const changed = await policies.setAssessment(actor, draft.id, draft.version, RULES);
    expect(changed.definition).toEqual({ ...PRESETS.A, assessment: RULES });
    await policies.activate(actor, draft.id, changed.version, calendarDate('2026-03-01'));
    expect(await rulesOn('2026-02-28')).toEqual({ variant: 'V1', validityYears: 3, counting: 'newest' });
    expect(await rulesOn('2026-03-01')).toEqual({ variant: 'V1', validityYears: 2, counting: 'best' });
  });

  it('refuses rules that cannot be, and an edit of what another changed', async () => {
    const { id, version } = await policies.adopt(actor, 'A');
    const refused = policies.setAssessment(actor, id, version, { ...RULES, validityYears: 11 });
    await expect(refused).rejects.toMatchObject({
      code: 'scoringPolicy.invalid',
      details: { path: 'assessment.validityYears' },
    });
    await policies.setAssessment(actor, id, version, RULES);
    await expect(policies.setAssessment(actor, id, version, RULES)).rejects.toMatchObject({
      present: { version: version + 1 },
    });
  });

  it('what counts or was used never changes: the next version starts from it', async () => {
    const first = await policies.adopt(actor, 'A');
    await expect(policies.draft(actor, first.policyId)).rejects.toMatchObject({
      code: 'scoringPolicy.draft-exists',
    });
    const active = await policies.activate(actor, first.id, first.version, calendarDate('2026-01-01'));
    await expect(policies.setAssessment(actor, first.id, active.version, RULES)).rejects.toMatchObject({
      code: 'scoringPolicy.not-draft',
    });
    const second = await policies.draft(actor, first.policyId);
    expect(second).toMatchObject({ number: 2, state: 'draft', definition: { ...PRESETS.A, version: 2 } });
    await platform.get(PeriodsService).create(actor, {
      name: 'Periode uji',
      referenceDate: calendarDate('2026-06-30'),
      levels: ['pengawas'],
      excludedFamilies: [],
      includePppk: false,
      policyVersionId: second.id,
    });
    await expect(policies.setAssessment(actor, second.id, second.version, RULES)).rejects.toMatchObject({
      code: 'scoringPolicy.in-use',
    });
    expect(await policies.draft(actor, first.policyId)).toMatchObject({ number: 3 });
  });

  it('of several who begin the next version at once one does', async () => {
    const { id, version, policyId } = await policies.adopt(actor, 'A');
    await policies.activate(actor, id, version, calendarDate('2026-01-01'));
    const begun = await Promise.allSettled([1, 2, 3, 4].map(() => policies.draft(actor, policyId)));
    expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of begun) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'scoringPolicy.draft-exists' });
    }
  });

  it('does not know a policy of another agency', async () => {
    const { policyId } = await policies.adopt(actor, 'A');
    const other = await addAgency(database, `pedoman-${(next += 1)}`);
    await expect(policies.draft({ ...actor, ...other }, policyId)).rejects.toMatchObject({
      code: 'scoringPolicy.not-found',
    });
  });
});
