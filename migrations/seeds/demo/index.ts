import { calendarDate } from '#libs/domain/calendar';
import { BANDAR_SELARAS } from './bandar-selaras/plan.js';
import { filesOf } from './files.js';
import type { DemoAgency, DemoAgencyCode, DemoFile } from './model.js';
import { MUARA_SEKAWAN } from './muara-sekawan/plan.js';

export { type DemoAccount, demoAccounts, type DemoMembership } from './accounts.js';
export { importSample, type ImportSample } from './import-sample.js';
export type { DemoAgency, DemoAgencyCode, DemoFile } from './model.js';

const PLANS = { 'muara-sekawan': MUARA_SEKAWAN, 'bandar-selaras': BANDAR_SELARAS } as const;

/** The two invented agencies (docs/domain/09): the regency, and a city without any assessment. */
export const DEMO_AGENCIES: readonly DemoAgency[] = Object.values(PLANS).map(({ agency }) => agency);

/**
 * Units, people, posts and holders of an agency as files in HR's formats (docs/domain/06: 0, 1, 3, 3b), in
 * the order in which they have to be imported. Pure: the same agency and day give the same bytes.
 * @param today the day of seeding, YYYY-MM-DD; only Plt and Plh in the last file depend on it.
 */
export function demoFiles(agency: DemoAgencyCode, today: string): DemoFile[] {
  return filesOf(PLANS[agency], calendarDate(today));
}
