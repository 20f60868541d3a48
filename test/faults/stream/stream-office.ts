import type { MapPage, MapPerson, PeriodView, TalentBoard } from '#libs/features/talent-pool';
import type { MeritAssessmentView, MeritHistory } from '#libs/features/merit-index';
import type { SuccessorsView, VacancyPage } from '#libs/features/succession';
import { until } from '#libs/testing';
import { DEMO_PASSWORD } from '../../browser/house/house.js';
import { Client, type Reply } from '../../running/client.js';
import type { RunningHouse } from '../../running/running-house.js';

const PATIENCE_MS = 180_000;
const REGENCY = 'muara-sekawan';

/** The demo's analyst and PPK at their pages, and what they see there. */
export class StreamOffice {
  private constructor(
    readonly house: RunningHouse,
    readonly agencyId: number,
    /** The agency's own day. */
    readonly today: string,
    readonly analyst: Client,
    readonly officer: Client,
  ) {}

  static async open(house: RunningHouse): Promise<StreamOffice> {
    const [agency] = await house.database.owner<{ id: number; today: string }>(
      `select id, (now() at time zone time_zone)::date::text as today from agency where code = $1`,
      [REGENCY],
    );
    if (!agency) throw new Error(`the demo has no ${REGENCY}`);
    const [analyst, officer] = [new Client(house.address), new Client(house.address)];
    await analyst.signIn('analis.sdm', DEMO_PASSWORD);
    await officer.signIn('bupati', DEMO_PASSWORD);
    return new StreamOffice(house, agency.id, agency.today, analyst, officer);
  }

  /** What a page shows to the analyst. @throws when it shows a problem */
  async see<Body>(path: string): Promise<Body> {
    return good(await this.analyst.get<Body>(path));
  }

  async period(state: PeriodView['state']): Promise<PeriodView> {
    const found = (await this.see<PeriodView[]>('/talent-periods')).find((period) => period.state === state);
    if (!found) throw new Error(`no period is ${state}`);
    return found;
  }

  board(periodId: number): Promise<TalentBoard> {
    return this.see(`/talent-periods/${periodId}/board`);
  }

  /** Those of a period who miss an indicator. */
  async tray(periodId: number, missing: string): Promise<MapPerson[]> {
    return (await this.see<MapPage>(`/talent-periods/${periodId}/people?missing=${missing}&limit=200`)).items;
  }

  async person(periodId: number, nip: string): Promise<MapPerson> {
    const { items } = await this.see<MapPage>(`/talent-periods/${periodId}/people?search=${nip}`);
    if (!items[0]) throw new Error(`the period has no ${nip}`);
    return items[0];
  }

  successors(positionId: number): Promise<SuccessorsView> {
    return this.see(`/positions/${positionId}/successors`);
  }

  /** Vacant posts with their state of readiness. */
  async vacancies(level: string): Promise<VacancyPage['items']> {
    return (await this.see<VacancyPage>(`/vacancies?state=vacant&level=${level}&limit=200`)).items;
  }

  /** The open assessment and how often its totals moved. */
  async merit(): Promise<MeritAssessmentView & { moves: number }> {
    const { items } = await this.see<{ items: { id: number; state: string }[] }>('/merit/assessments');
    const open = items.find(({ state }) => state === 'open');
    const assessment = await this.see<MeritAssessmentView>(`/merit/assessments/${open?.id}`);
    const history = await this.see<MeritHistory>(`/merit/assessments/${open?.id}/history`);
    return { ...assessment, moves: history.items.length };
  }

  /** Steps the worker has taken: reactions done and jobs begun. */
  async steps(): Promise<number> {
    const [row] = await this.house.database.owner<{ steps: number }>(
      `select (select count(*) from inbox where agency_id = $1)::int
            + (select coalesce(sum(attempts), 0) from job_run where agency_id = $1)::int as steps`,
      [this.agencyId],
    );
    return row?.steps ?? 0;
  }

  /** Once every event was reacted to and every job has told its end. @throws with the names of what stays open */
  async settled(): Promise<void> {
    const open = () =>
      this.house.database.owner<{ name: string }>(
        `select name from outbox where agency_id = $1 and settled_at is null
         union all select name from job_run where agency_id = $1 and state in ('waiting', 'running')`,
        [this.agencyId],
      );
    await until(open, (rows) => rows.length === 0, PATIENCE_MS);
  }

  /** Names of the events that came about since a moment. */
  async eventsSince(moment: Date): Promise<Set<string>> {
    const rows = await this.house.database.owner<{ name: string }>(
      `select distinct name from outbox where agency_id = $1 and kind = 'event' and created_at >= $2`,
      [this.agencyId, moment],
    );
    return new Set(rows.map(({ name }) => name));
  }
}

/** @throws when it is a problem */
export function good<Body>(reply: Reply<Body>): Body {
  if (reply.status >= 300) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}
