import { calendarDate } from '#libs/domain/calendar';
import { BANDAR_SELARAS } from './bandar-selaras/plan.js';
import { generate } from './agency.js';
import { directoryFiles } from './files.js';
import type { DemoAgency, DemoAgencyCode, DemoFile } from './model.js';
import { MUARA_SEKAWAN } from './muara-sekawan/plan.js';
import { talentFiles } from './talent/files.js';

export { type DemoAccount, demoAccounts, type DemoMembership } from './accounts.js';
export { importSample, type ImportSample } from './import-sample.js';
export { DEMO_MERIT_HISTORY, type DemoMeritValue, demoMeritOfYear } from './merit/levels.js';
export type { DemoAgency, DemoAgencyCode, DemoFile } from './model.js';

const PLANS = { 'muara-sekawan': MUARA_SEKAWAN, 'bandar-selaras': BANDAR_SELARAS } as const;

/** The two invented agencies (docs/domain/09): the regency, and a city without any assessment. */
export const DEMO_AGENCIES: readonly DemoAgency[] = Object.values(PLANS).map(({ agency }) => agency);

/** The city assesses nobody yet. */
const ASSESSING: DemoAgencyCode = 'muara-sekawan';

/**
 * What HR knows of an agency as files in its own formats (docs/domain/06), in the order in which they have to
 * be imported: units, people, posts and holders (0, 1, 3, 3b); of the regency also the track record (6), its
 * dictionary, job standards (4), ratings (2), assessment results (5) and completeness statements (7). Pure: the same agency
 * and day give the same bytes.
 * @param today the day of seeding, YYYY-MM-DD: Plt and Plh follow it, and nothing lies after it.
 */
export function demoFiles(agency: DemoAgencyCode, today: string): DemoFile[] {
  const day = calendarDate(today);
  const generated = generate(PLANS[agency], day);
  return [...directoryFiles(generated), ...(agency === ASSESSING ? talentFiles(generated, day) : [])];
}
