import { randomUUID } from 'node:crypto';
import type { Ask, AskOf, Objects, Query } from './ask.js';
import { COMPETENCY_REQUESTS } from './competency-requests.js';
import { ENTRY_REQUESTS } from './entry-requests.js';
import { EVENT_REQUESTS } from './event-requests.js';
import { INTEGRATION_REQUESTS } from './integration-requests.js';
import { DEVELOPMENT_REQUESTS } from './development-requests.js';

const queries = (...all: readonly Query[]): readonly Ask[] => all.map((query) => ({ query }));
const plain: AskOf = () => ({});
const reason = { reason: 'Salah catat' };
const within: AskOf = ({ unit }) => queries({}, { orgUnitId: unit.orgUnitId });
const exportOfPeople: AskOf = (objects) => [
  ...asList(within(objects)),
  { query: { search: objects.unit.word } },
];
const byImport: AskOf = ({ importId }) => ({ params: { id: importId } });
const byPeriod: AskOf = ({ agency }) => ({ params: { id: agency.talent.periodId } });
const movePeriod: AskOf = ({ agency }) => ({ params: { id: agency.talent.periodId }, version: 1 });
const moveImport: AskOf = ({ importId }) => ({ params: { id: importId }, version: 1 });

const successionOf = ({ agency, unit }: Objects) => {
  const succession = agency.succession[unit.word];
  if (!succession) throw new Error(`nothing about succession in ${unit.word}`);
  return succession;
};
const byPlan = (objects: Objects): Ask => ({ params: { id: successionOf(objects).planId } });
const movePlan = (objects: Objects): Ask => ({ ...byPlan(objects), version: 1 });

/**
 * One or more requests to every endpoint; the access matrix fails for an endpoint that is missing here. Endpoints
 * that move or end what others read come in the order of the methods: reads first.
 */
export const REQUESTS: Readonly<Record<string, AskOf>> = {
  ...ENTRY_REQUESTS,
  ...EVENT_REQUESTS,
  ...INTEGRATION_REQUESTS,
  ...DEVELOPMENT_REQUESTS,
  Appointments_list: within,
  Appointments_one: (objects) => ({ params: { id: successionOf(objects).appointmentId } }),
  Appointments_record: ({ unit }) => ({
    params: { id: unit.vacancyId },
    body: {
      employeeId: unit.employeeId,
      route: 'performanceTeam',
      reason: 'Paling siap',
      decreeNumber: '821/1',
      decreeDate: '2026-01-05',
      effectiveFrom: '2026-01-12',
    },
  }),
  Blackouts_list: plain,
  Blackouts_add: () => ({
    body: { kind: 'newHead', legalBasis: 'UU 10/2016 pasal 162', since: '2030-01-01', until: '2030-06-30' },
  }),
  Blackouts_void: ({ agency }) => ({ params: { id: agency.blackoutId }, body: reason }),
  Plans_list: plain,
  Plans_one: byPlan,
  Plans_create: ({ unit }) => ({
    params: { id: unit.vacancyId },
    body: { reason: 'Paling siap', members: [{ employeeId: unit.employeeId }] },
  }),
  Plans_change: (objects) => ({
    ...movePlan(objects),
    body: { reason: 'Paling siap', members: [{ employeeId: objects.unit.employeeId }] },
  }),
  Plans_submit: movePlan,
  Plans_giveBack: (objects) => ({ ...movePlan(objects), body: { note: 'Perlu dilengkapi' } }),
  Plans_approve: (objects) => ({
    ...movePlan(objects),
    body: { decreeNumber: '800/1', decreeDate: '2026-07-02' },
  }),
  Plans_activate: movePlan,
  Succession_listVacancies: within,
  Succession_ofPost: ({ unit }) => ({ params: { id: unit.vacancyId } }),
  ...COMPETENCY_REQUESTS,
  Letterhead_show: plain,
  Letterhead_change: () => ({ version: 1, body: { lines: ['Kabupaten Baru'], image: null } }),
  Agency_show: plain,
  Agency_change: () => ({ version: 1, body: { name: 'Kabupaten Baru', timeZone: 'Asia/Makassar' } }),
  Audit_list: ({ agency, unit }) =>
    queries(
      {},
      { table: 'employee', rowId: unit.employeeId },
      { accountId: agency.accountId },
      { employeeId: unit.employeeId },
    ),
  Audit_actors: plain,
  Audit_status: plain,
  Audit_items: ({ unit }) => ({ params: { id: unit.entryId } }),
  Completeness_report: plain,
  Completeness_missing: within,
  Completeness_state: ({ unit }) => ({
    body: {
      orgUnitId: unit.orgUnitId,
      tableCode: 'rank',
      completeUntil: '2026-01-31',
      statedBy: 'Kepala',
      statedOn: '2026-02-01',
    },
  }),
  Completeness_void: ({ unit }) => ({ params: { id: unit.statementId }, body: reason }),
  DatedRows_voidRank: ({ unit }) => ({ params: { id: unit.rankId }, body: reason }),
  DatedRows_voidEducation: ({ unit }) => ({ params: { id: unit.educationId }, body: reason }),
  Employees_list: (objects) => [
    ...asList(exportOfPeople(objects)),
    { query: { search: objects.unit.nip.slice(3, 18) } },
  ],
  Employees_count: exportOfPeople,
  Employees_one: ({ unit }) => ({ params: { id: unit.employeeId } }),
  Employees_change: ({ unit }) => ({ params: { id: unit.employeeId }, version: 1, body: { phone: '0812' } }),
  Employees_history: ({ unit }) => ({ params: { id: unit.employeeId } }),
  Employees_addRank: ({ unit }) => ({
    params: { id: unit.employeeId },
    body: { rank: 'III/d', since: '2019-04-01' },
  }),
  Employees_addEducation: ({ unit }) => ({ params: { id: unit.employeeId }, body: { level: 'S-2' } }),
  'Exports_units[0]': within,
  'Exports_units[1]': within,
  'Exports_positions[0]': within,
  'Exports_positions[1]': within,
  'Exports_holders[0]': within,
  'Exports_holders[1]': within,
  'Exports_employees[0]': exportOfPeople,
  'Exports_employees[1]': exportOfPeople,
  Holdings_change: ({ unit }) => ({
    params: { id: unit.holdingId },
    version: 1,
    body: { decreeDate: '2019-12-20' },
  }),
  Holdings_void: ({ unit }) => ({ params: { id: unit.holdingId }, body: reason }),
  Positions_list: (objects) => [...asList(within(objects)), { query: { search: objects.unit.word } }],
  Positions_create: ({ unit }) => ({
    body: {
      code: randomUUID(),
      name: 'Kepala Baru',
      kind: 'structural',
      level: 'pengawas',
      orgUnitId: unit.orgUnitId,
    },
  }),
  Positions_one: ({ unit }) => ({ params: { id: unit.positionId } }),
  Positions_change: ({ unit }) => ({ params: { id: unit.positionId }, version: 1, body: { critical: true } }),
  Positions_hold: ({ unit }) => ({
    params: { id: unit.vacancyId },
    body: { employeeId: unit.employeeId, kind: 'acting', since: '2026-01-01', until: '2026-03-31' },
  }),
  Expiries_list: (objects) => [...asList(within(objects)), { query: { state: 'never' } }],
  Expiries_counts: within,
  Records_profile: ({ unit }) => ({ params: { id: unit.employeeId } }),
  Records_ratings: ({ unit }) => ({ params: { id: unit.employeeId } }),
  Records_trackRecord: ({ unit }) => ({ params: { id: unit.employeeId } }),
  Retirements_list: ({ unit }) => {
    const days = { from: '2020-01-01', to: '2045-12-31' };
    return queries(days, { ...days, orgUnitId: unit.orgUnitId });
  },
  Retirements_byMonth: ({ unit }) => ({ query: { year: 2033, orgUnitId: unit.orgUnitId } }),
  Policies_list: plain,
  Policies_presets: plain,
  Policies_adopt: () => ({ body: { preset: 'E' } }),
  Policies_version: ({ agency }) => ({ params: { id: agency.talent.policyVersionId } }),
  Policies_draft: ({ agency }) => ({ params: { id: agency.talent.policyId } }),
  Policies_setAssessment: ({ agency }) => ({
    params: { id: agency.talent.policyVersionId },
    version: 1,
    body: {
      validityYears: 2,
      counting: 'best',
      raisedLevel: 'needsVerification',
      source: 'SK PPK',
      confidence: 'S',
    },
  }),
  Policies_activate: ({ agency }) => ({
    params: { id: agency.talent.policyVersionId },
    version: 1,
    body: { effectiveFrom: '2026-01-01' },
  }),
  Periods_list: plain,
  Periods_one: byPeriod,
  Periods_create: ({ agency }) => ({
    body: {
      name: `Periode ${randomUUID()}`,
      referenceDate: '2026-06-30',
      levels: ['pengawas'],
      policyVersionId: agency.talent.policyVersionId,
    },
  }),
  Periods_compute: movePeriod,
  Periods_propose: movePeriod,
  Periods_giveBack: (objects) => ({ ...movePeriod(objects), body: { note: 'Perlu dilengkapi' } }),
  Periods_approve: (objects) => ({
    ...movePeriod(objects),
    body: { decreeNumber: '800/1', decreeDate: '2026-07-01' },
  }),
  Periods_publish: movePeriod,
  Map_board: byPeriod,
  Map_people: (objects) => [
    ...asList(byPeriod(objects)),
    { ...byPeriod(objects), query: { search: objects.unit.word } },
  ],
  'Map_export[0]': byPeriod,
  'Map_export[1]': byPeriod,
  Map_explain: ({ agency, unit }) => ({
    params: { id: agency.talent.periodId, employeeId: unit.employeeId },
  }),
  Units_tree: plain,
  Units_create: ({ unit }) => ({
    body: { code: randomUUID(), name: 'Bidang Baru', parentId: unit.orgUnitId },
  }),
  Units_one: ({ unit }) => ({ params: { id: unit.orgUnitId } }),
  Units_change: ({ unit }) => ({ params: { id: unit.orgUnitId }, version: 1, body: { kind: 'Dinas' } }),
  Home_home: plain,
  ImportFormats_list: plain,
  ImportFormats_template: () => ({ params: { format: 'units' } }),
  ImportFindings_preview: byImport,
  ImportFindings_issues: byImport,
  ImportFindings_summary: byImport,
  ImportFindings_errors: byImport,
  ImportFindings_receipt: byImport,
  Imports_upload: () => ({ query: { format: 'units' }, file: 'KODE_UNOR,NAMA_UNOR\nX,Dinas X' }),
  Imports_list: plain,
  Imports_one: byImport,
  Imports_cancel: byImport,
  Imports_choose: (objects) => ({ ...moveImport(objects), body: { headerRow: 1 } }),
  Imports_check: (objects) => ({
    ...moveImport(objects),
    body: { mapping: { code: 0, name: 1 }, options: { mode: 'goodRows', unknownUnit: 'error' } },
  }),
  Imports_apply: moveImport,
  Imports_undo: moveImport,
  Jobs_list: plain,
  Jobs_one: ({ agency }) => ({ params: { id: agency.jobId } }),
  Jobs_retry: ({ agency }) => ({ params: { id: agency.jobId } }),
  Memberships_change: ({ agency }) => ({
    params: { id: agency.membershipId },
    version: 1,
    body: { validTo: '2090-12-31' },
  }),
  Merit_list: plain,
  Merit_open: () => ({ body: { year: 2031 } }),
  Merit_one: ({ agency }) => ({ params: { id: agency.meritAssessmentId } }),
  Merit_change: ({ agency }) => ({
    params: { id: agency.meritAssessmentId },
    version: 1,
    body: { splitFillings: false },
  }),
  Merit_history: ({ agency }) => ({ params: { id: agency.meritAssessmentId } }),
  Merit_setLevel: ({ agency }) => ({
    params: { id: agency.meritAssessmentId, code: '1.1' },
    version: 1,
    body: { level: 2, reason: 'Dokumen 800/1' },
  }),
  Merit_takeBack: ({ agency }) => ({
    params: { id: agency.meritAssessmentId, code: '1.1' },
    version: 1,
  }),
  Merit_published: plain,
  MeritEvidence_file: ({ agency }) => ({ params: { id: agency.meritAssessmentId, code: '3.2' } }),
  Password_change: () => ({ body: {} }),
  Password_useReset: () => ({ body: { token: 'tidak-ada', password: 'kata-sandi-yang-baru' } }),
  Session_signIn: () => ({ body: { login: 'tidak.ada', password: 'salah' } }),
  Session_show: plain,
  Session_signOut: plain,
  Session_signOutEverywhere: plain,
  Session_switchMembership: ({ agency, switchTo }) => ({
    body: { agencyId: agency.agencyId, membershipId: switchTo },
  }),
  Users_list: ({ agency }) => queries({}, { search: agency.word }),
  Users_create: () => ({
    body: { login: `baru.${randomUUID()}`, displayName: 'Orang Baru', role: 'hrAnalyst' },
  }),
  Users_addMembership: ({ agency }) => ({
    params: { accountId: agency.accountId },
    body: { role: 'auditor' },
  }),
  Users_issueReset: ({ agency }) => ({ params: { accountId: agency.accountId } }),
  Users_signOut: ({ agency }) => ({ params: { accountId: agency.accountId } }),
};

/** The requests to an endpoint that name these objects; none when it has no test parameters. */
export function asksOf(endpointId: string, objects: Objects): readonly Ask[] {
  const askOf = REQUESTS[endpointId];
  return askOf ? asList(askOf(objects)) : [];
}

function asList(asked: Ask | readonly Ask[]): readonly Ask[] {
  return Array.isArray(asked) ? (asked as readonly Ask[]) : [asked as Ask];
}
