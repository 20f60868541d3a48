import { randomUUID } from 'node:crypto';
import { types } from 'node:util';
import { demoFiles } from '#migrations/demo';
import { addAgency, addSignedInMember, until } from '#libs/testing';
import type { ImportResponse } from '../../apps/api/imports/imports.view.js';
import { Client } from './client.js';
import { factsOf } from './facts.js';
import { ImportOffice } from './import-office.js';
import type { RunningHouse } from './running-house.js';

export const STAGES = ['checking', 'applying', 'undoing'] as const;
export type Stage = (typeof STAGES)[number];

const AFTER = { checking: 'checked', applying: 'applied', undoing: 'undone' } as const;
const PATIENCE_MS = 120_000;

/** What an agency holds at the end of the apply and of the undo. */
export type JourneyFacts = Partial<Record<Stage, object>>;

const people = demoPeople();
/** People in the file of a journey, unless it asks for fewer. */
export const PEOPLE = people.rows.length;

/** One file on its way in and back out again, in an agency of its own, stage by stage. */
export class Journey {
  readonly facts: JourneyFacts = {};
  private place: ImportResponse | null = null;
  /** One upload, however often it is sent. */
  private readonly key = randomUUID();

  private constructor(
    private readonly house: RunningHouse,
    private readonly agencyId: number,
    readonly client: Client,
    private readonly office: ImportOffice,
    private readonly file: PeopleFile,
  ) {}

  /** @param count people in the file, from the first on */
  static async begin(house: RunningHouse, word: string, count = PEOPLE): Promise<Journey> {
    const { agencyId } = await addAgency(house.database, word);
    const { token } = await addSignedInMember(house.database, { agencyId, word }, 'hrAnalyst');
    const client = new Client(house.address, `kader=${token}`);
    return new Journey(house, agencyId, client, new ImportOffice(client), peopleFile(count));
  }

  /** Orders a stage; the worker begins it when it can. */
  async order(stage: Stage): Promise<void> {
    const { file, office } = this;
    this.place ??= await office.upload('employees', file.fileName, file.content, this.key);
    if (stage === 'checking') this.place = await office.orderCheck(this.place);
    else this.place = await office.order(stage === 'applying' ? 'apply' : 'undo', this.place);
  }

  /** Waits for its end. */
  async finish(stage: Stage): Promise<void> {
    if (!this.place) throw new Error('nothing was ordered');
    this.place = await this.office.reached(this.place.id, AFTER[stage]);
    if (stage !== 'checking') this.facts[stage] = await this.settledFacts();
  }

  /** Goes through all stages from one to another. */
  async go(stages: readonly Stage[]): Promise<void> {
    for (const stage of stages) {
      await this.order(stage);
      await this.finish(stage);
    }
  }

  /** The same while the api comes and goes: an order that was not answered is looked up and, if need be, given again. */
  async goPatiently(stages: readonly Stage[]): Promise<void> {
    for (const stage of stages) {
      await until(() => this.isOrdered(stage).catch(() => false), Boolean, PATIENCE_MS);
      await until(() => this.finish(stage).then(() => true, isAway), Boolean, PATIENCE_MS);
    }
  }

  private async isOrdered(stage: Stage): Promise<boolean> {
    if (this.place) this.place = await this.office.one(this.place.id);
    if (this.place?.state !== stage && this.place?.state !== AFTER[stage]) await this.order(stage);
    return true;
  }

  /** Once every event was reacted to and every job has told its end. */
  private async settledFacts(): Promise<object> {
    const open = () =>
      this.house.database.owner<{ open: number }>(
        `select (select count(*) from outbox where agency_id = $1 and settled_at is null)::int
              + (select count(*) from job_run where agency_id = $1 and state in ('waiting', 'running'))::int as open`,
        [this.agencyId],
      );
    await until(open, ([row]) => row?.open === 0, PATIENCE_MS);
    return factsOf(this.house.database, this.agencyId);
  }
}

/** Asks again when the api went away (fetch throws a TypeError); anything else is an answer. */
function isAway(error: unknown): false {
  if (types.isNativeError(error) && error.name === 'TypeError') return false;
  throw error;
}

/** The people of the demo regency as CSV, without their units: they come in unplaced. */
function peopleFile(count: number): PeopleFile {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const content = Buffer.from([people.headers, ...people.rows.slice(0, count)].map(line).join('\r\n'));
  return { fileName: 'pegawai.csv', content };
}

interface PeopleFile {
  readonly fileName: string;
  readonly content: Buffer;
}

function demoPeople() {
  const file = demoFiles('muara-sekawan', '2026-06-30').find(({ format }) => format === 'employees');
  if (!file) throw new Error('the demo has no people');
  return file;
}
