import { AssessmentCentreModule } from '#libs/features/assessment-centre';
import { RatingsService } from '#libs/features/assessment-centre/entry';
import { addAgency, createTestPlatform } from '#libs/testing';
import { type EventMember, runningEvent } from '#libs/testing/assessment-centre';
import { type BenchDatabase, openBenchDatabase } from '../bench-database.js';
import { alternate, type Measure, measureOf, median } from '../measure.js';

const [SMALL, LARGE] = [8, 243];
/** Few saves at a time, many times in turns: whatever else the machine does meets both. */
const [SAVES, TURNS] = [40, 40];
const LEVELS = [100, 200, 300, 400];

/** An event of a size, and a way to save one cell after the other. */
interface Sheet {
  /** Milliseconds of the middle one of some saves. */
  readonly saves: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** The middle save of one cell in an event of 243 participants against one of 8, each in a database of its own. */
export async function measureSaves(): Promise<Measure> {
  const [small, large] = [await openSheet(SMALL), await openSheet(LARGE)];
  try {
    const { values, baselines } = await alternate(large.saves, small.saves, TURNS);
    return measureOf(
      {
        name: `save of one cell, p50 ms, ${LARGE} participants against ${SMALL}`,
        goal: 1.3,
        bound: 'atMost',
      },
      values,
      baselines,
    );
  } finally {
    await Promise.all([small.close(), large.close()]);
  }
}

async function openSheet(participants: number): Promise<Sheet> {
  const database = await openBenchDatabase();
  const { agencyId } = await addAgency(database, 'ukur');
  const event = await runningEvent(database, { agencyId, word: 'ukur' }, { participants, assessors: 2 });
  const assessor = event.assessors[0] as EventMember;
  const cells = await cellsOf(database, assessor);
  await database.client.query('vacuum analyze');
  const platform = await createTestPlatform(database, { imports: [AssessmentCentreModule] });
  const ratings = platform.get(RatingsService);
  let turn = 0;
  const save = async (): Promise<number> => {
    const cell = cells[(turn += 7) % cells.length];
    if (!cell) throw new Error('the sheet is empty');
    const level = LEVELS[turn % LEVELS.length] ?? 0;
    const entry = { level, noEvidence: false, evidence: {}, indicators: [], onPaperAt: null };
    const start = performance.now();
    const { version } = await ratings.save(assessor.actor, { eventId: event.eventId, ...cell }, entry);
    cell.version = version;
    return performance.now() - start;
  };
  return {
    saves: async () => {
      const times: number[] = [];
      for (let count = 0; count < SAVES; count += 1) times.push(await save());
      return median(times);
    },
    close: async () => {
      await platform.close();
      await database.close();
    },
  };
}

async function cellsOf(database: BenchDatabase, { memberId }: EventMember) {
  return database.owner<{ id: number; version: number }>(
    `select r.id, r.version from assessment_rating r join assessment_assignment a on a.id = r.assignment_id
     where a.member_id = $1 order by r.id`,
    [memberId],
  );
}
