import type { TestingModule } from '@nestjs/testing';
import { calendarDate } from '#libs/domain/calendar';
import {
  BulkStandardsService,
  CompetenciesService,
  competencyWords,
  DictionaryQueries,
  DictionaryService,
  StandardsQueries,
  StandardsService,
} from '#libs/features/competency';
import { rowsOf } from '#libs/features/directory/access';
import { Clock, FixedClock } from '#libs/platform/clock';
import { type Actor, Reader } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '../index.js';

const PARTS = [
  BulkStandardsService,
  CompetenciesService,
  DictionaryQueries,
  DictionaryService,
  StandardsQueries,
  StandardsService,
];

/** Five levels. */
export const levels = (text: string) =>
  [1, 2, 3, 4, 5].map((level) => ({
    level,
    description: `${text} ${level}`,
    indicators: [`${text} ${level}.1`],
  }));
/** A technical competency whose five levels are worded after its name. */
export const technical = (code: string, name = `Kompetensi ${code}`) => ({
  code,
  name,
  group: 'technical' as const,
  definition: '',
  levels: levels(name),
});

/** The services over the dictionary and the SKJ, for an agency with the posts A, B and C. The day is 30 June 2026. */
export class CompetencyDesk {
  editor: Actor & { timeZone: string; orgUnitId: number | null };
  posts: number[] = [];
  private next = 0;

  private constructor(
    readonly database: TestDatabase,
    readonly platform: TestingModule,
  ) {}

  static async open(): Promise<CompetencyDesk> {
    const database = await createTestDatabase();
    const clock = { provide: Clock, useValue: new FixedClock('2026-06-30T03:00:00Z') };
    const platform = await createTestPlatform(database, { providers: [clock, ...PARTS] });
    return new CompetencyDesk(database, platform);
  }

  readonly dictionaries = this.platform.get(DictionaryService);
  readonly versions = this.platform.get(DictionaryQueries);
  readonly competencies = this.platform.get(CompetenciesService);
  readonly standards = this.platform.get(StandardsService);
  readonly standardsQueries = this.platform.get(StandardsQueries);
  readonly bulk = this.platform.get(BulkStandardsService);

  /** Another agency: A an administrator, B and C pengawas, C of the family Keuangan. */
  async found(): Promise<void> {
    const { agencyId, accountId } = await addAgency(this.database, `kamus-${(this.next += 1)}`);
    const made = await this.database.owner<{ id: number }>(
      `with unit as (insert into org_unit (agency_id, code, name) values ($1, '1', 'Sekretariat') returning id)
       insert into position (agency_id, code, name, kind, level, org_unit_id, family)
       select $1, code, 'Jabatan ' || code, 'structural', case code when 'A' then 'administrator' else 'pengawas' end,
         unit.id, case code when 'C' then 'Keuangan' end
       from unit, unnest(array['A', 'B', 'C']) as code order by code returning id`,
      [agencyId],
    );
    this.posts = made.map(({ id }) => id);
    this.editor = {
      agencyId,
      accountId,
      role: 'hrAnalyst',
      source: 'page',
      orgUnitId: null,
      timeZone: 'Asia/Makassar',
    };
  }

  async close(): Promise<void> {
    await this.platform.close();
    await this.database.drop();
  }

  rows() {
    return rowsOf(this.platform.get(Reader), this.editor.agencyId);
  }

  /** Codes of the words in force on a day. */
  async codesOn(day: string): Promise<string[]> {
    return (await competencyWords(this.rows(), calendarDate(day))).map(({ code }) => code);
  }

  /** Publishes a version with these technical competencies. */
  async published(from: string, ...codes: string[]) {
    const draft = await this.dictionaries.begin(this.editor, 'Kamus daerah');
    for (const code of codes) await this.competencies.add(this.editor, draft.id, technical(code));
    return this.dictionaries.publish(this.editor, draft.id, draft.version, calendarDate(from));
  }

  /** Posts that each change of standards announced. */
  async announced(): Promise<number[][]> {
    const rows = await this.database.owner<{ payload: { positionIds: number[] } }>(
      `select payload from outbox where agency_id = $1 and name = 'competency.standardsChanged' order by created_at`,
      [this.editor.agencyId],
    );
    return rows.map(({ payload }) => payload.positionIds);
  }
}
