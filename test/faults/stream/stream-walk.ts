import type { RecordedAppointment } from '#libs/features/directory';
import type { PlanView } from '#libs/features/succession';
import type { MapPerson, PeriodView } from '#libs/features/talent-pool';
import type { Client } from '../../running/client.js';
import { ImportOffice } from '../../running/import-office.js';
import { resultSheet } from './result-sheet.js';
import { good, type StreamOffice } from './stream-office.js';

/** What people do, in their order; everything else follows by itself. */
export const ACTS = ['import', 'decide', 'plan', 'appoint'] as const;
export type Act = (typeof ACTS)[number];

/** Level of the posts one of which is filled. */
const LEVEL = 'administrator';
const LEVEL_BELOW = 'pengawas';
const SHORT_LIST = 3;

/** What has come of the acts so far. */
export interface Walked {
  readonly period: PeriodView;
  /** Who got a result. */
  readonly person: MapPerson;
  readonly plan: PlanView;
  readonly appointment: RecordedAppointment;
}

/** The human acts of the stream in the demo's regency, each up to the last of its consequences. */
export class StreamWalk {
  private walked: Partial<Walked> = {};

  constructor(readonly office: StreamOffice) {}

  /** Does one act and waits until everything that follows has settled. */
  async go(act: Act): Promise<void> {
    const done = await ACTING[act](this.office, this.walked);
    this.walked = { ...this.walked, ...done };
    await this.office.settled();
  }

  /** @throws before the act it comes of */
  found<Name extends keyof Walked>(name: Name): Walked[Name] {
    return known(this.walked, name);
  }
}

const ACTING: Readonly<
  Record<Act, (office: StreamOffice, walked: Partial<Walked>) => Promise<Partial<Walked>>>
> = {
  import: importResult,
  decide: decidePeriod,
  plan: drawUpPlan,
  appoint: appointFirst,
};

/** The analyst imports the result of somebody who could not be assessed for want of one. */
async function importResult(office: StreamOffice): Promise<Partial<Walked>> {
  const period = await office.period('computed');
  const person = (await office.tray(period.id, 'jpm')).find(lacksOnlyAResult);
  if (!person) throw new Error('nobody of the demo lacks only a result');
  await new ImportOffice(office.analyst).take(resultSheet(person, period));
  return { period, person };
}

/** The analyst proposes the map, the PPK sets it. */
async function decidePeriod(office: StreamOffice): Promise<Partial<Walked>> {
  const { id, version } = await office.period('computed');
  const path = `/talent-periods/${id}`;
  const proposed = await post<PeriodView>(office.analyst, `${path}/proposal`, { version });
  const decree = { version: proposed.version, body: decreeOf(office, '821.2/101') };
  return { period: await post<PeriodView>(office.officer, `${path}/approval`, decree) };
}

/** The analyst draws up a plan for a vacant post from its ranking, the PPK approves it. */
async function drawUpPlan(office: StreamOffice): Promise<Partial<Walked>> {
  const { positionId, members } = await shortList(office);
  const body = { reason: 'Tiga calon dari peringkat', members };
  const draft = await post<PlanView>(office.analyst, `/positions/${positionId}/succession-plans`, { body });
  const path = `/succession-plans/${draft.id}`;
  const { version } = await post<PlanView>(office.analyst, `${path}/submission`, { version: draft.version });
  const decree = { version, body: decreeOf(office, '821.2/102') };
  return { plan: await post<PlanView>(office.officer, `${path}/approval`, decree) };
}

interface ShortList {
  readonly positionId: number;
  readonly members: readonly { readonly employeeId: number }[];
}

/** For a vacant post: first the best who leaves a post that has to be filled in turn, then the best of the others. */
async function shortList(office: StreamOffice): Promise<ShortList> {
  for (const { id: positionId } of await office.vacancies(LEVEL)) {
    const ranked = (await office.successors(positionId)).items.filter(
      ({ standing }) => standing === 'ranked',
    );
    const first = ranked.find(({ level }) => level === LEVEL_BELOW);
    if (!first || ranked.length < SHORT_LIST) continue;
    const others = ranked.filter((row) => row !== first).slice(0, SHORT_LIST - 1);
    return { positionId, members: [first, ...others].map(({ employeeId }) => ({ employeeId })) };
  }
  throw new Error('the demo has no vacant post with such successors');
}

/** The analyst records that the first of the plan was appointed. */
async function appointFirst(office: StreamOffice, walked: Partial<Walked>): Promise<Partial<Walked>> {
  const { positionId, members } = known(walked, 'plan');
  const body = {
    ...decreeOf(office, '821.2/103'),
    employeeId: members[0]?.employeeId,
    route: 'talentPool',
    reason: 'Pertama dalam rencana suksesi',
    effectiveFrom: office.today,
  };
  const path = `/positions/${positionId}/appointments`;
  return { appointment: await post<RecordedAppointment>(office.analyst, path, { body }) };
}

/** A result is all that keeps the person out of a box and out of the KRS. */
function lacksOnlyAResult({ missing, gates: { competency: _, ...others } }: MapPerson): boolean {
  return (
    missing.join() === 'jpm,potentialAspects' && Object.values(others).every((answer) => answer === 'met')
  );
}

function decreeOf({ today }: StreamOffice, number: string) {
  return { decreeNumber: `${number}/BKPSDM`, decreeDate: today };
}

async function post<Body>(
  client: Client,
  path: string,
  sending: { version?: number; body?: object },
): Promise<Body> {
  return good(await client.send<Body>('POST', path, sending));
}

function known<Name extends keyof Walked>(walked: Partial<Walked>, name: Name): Walked[Name] {
  const value = walked[name];
  if (!value) throw new Error(`there is no ${name} yet`);
  return value;
}
