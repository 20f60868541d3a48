import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { ROLES } from '#libs/contracts/permissions';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { figuresFor, type HomeFacts, waitingFor } from './home-items.js';
import { OfficeTasksQueries } from './office-tasks.js';

const FACTS: HomeFacts = {
  units: 0,
  users: 2,
  importsWithErrors: 1,
  importsReady: 1,
  importsUndone: 1,
  jobsFailed: 1,
  usersWithoutPassword: 1,
  membershipsEnding: 1,
  entriesUnsealed: 1,
  employees: 9,
  incomplete: 1,
  withoutPost: 1,
  vacantManagerial: 1,
  criticalVacant: 1,
  acting: 1,
  actingEndingSoon: 1,
  actingOverdue: 1,
  retiringSoon: 1,
  consentsMissing: 1,
  participantsToRate: 1,
  potentialsMissing: 1,
  eventsToIntegrate: 1,
  eventsInDraft: 1,
  eventsToStart: 1,
  attendanceOpen: 1,
  periodsProposed: 1,
  periodsReturned: 1,
  plansSubmitted: 1,
  plansReturned: 1,
};

describe('home', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { providers: [OfficeTasksQueries] });
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  it('shows nothing that counts 0', () => {
    const nothing = Object.fromEntries(Object.keys(FACTS).map((key) => [key, 0])) as unknown as HomeFacts;
    for (const role of ROLES) expect(waitingFor(role, { ...nothing, units: 1 })).toEqual([]);
  });

  it('asks only those who may act', () => {
    const codes = (role: (typeof ROLES)[number]) => waitingFor(role, FACTS).map(({ code }) => code);
    expect(codes('hrAnalyst')).toContain('imports.errors');
    expect(codes('auditor')).not.toContain('imports.errors');
    expect(codes('agencyAdmin')).toContain('users.unset');
    expect(codes('appointingOfficer').slice(0, 2)).toEqual(['periods.proposed', 'plans.submitted']);
    expect(codes('hrAnalyst')).toEqual(expect.arrayContaining(['periods.returned', 'plans.returned']));
    expect(codes('appointingOfficer')).not.toContain('periods.returned');
    for (const role of ['leadAssessor', 'talentSecretariat', 'superior', 'acAdmin'] as const)
      expect(codes(role)).not.toContain('positions.vacant');
    expect(codes('candidate')).toEqual([]);
    expect(figuresFor('candidate', FACTS)).toEqual([]);
  });

  it('counts what is in the agency and nothing of another', async () => {
    const { agencyId } = await addAgency(database, 'home');
    const other = await addAgency(database, 'elsewhere');
    await database.owner(`insert into org_unit (agency_id, code, name) values ($1, 'U', 'Unit')`, [
      other.agencyId,
    ]);
    const tasks = await platform.get(OfficeTasksQueries).tasks(agencyId);
    expect(tasks).toMatchObject({ plansSubmitted: 0, users: 1, usersWithoutPassword: 1, jobsFailed: 0 });
  });
});
