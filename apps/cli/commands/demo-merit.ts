import type { INestApplicationContext } from '@nestjs/common';
import { DEMO_MERIT_HISTORY, demoMeritOfYear, type DemoMeritValue } from '#migrations/demo';
import {
  AssessmentsQueries,
  AssessmentsService,
  type LevelChoice,
  LevelsService,
  PastAssessmentsService,
} from '#libs/features/merit-index';
import { systemActor } from '#libs/platform/database';

/**
 * Gives the regency of the demo its merit history and an open assessment of the present year, through the services
 * the page uses. Years that are there already stay as they are.
 */
export async function seedMerit(app: INestApplicationContext, agencyId: number, year: number): Promise<void> {
  const actor = systemActor(agencyId, 'cli');
  const assessments = await app.get(AssessmentsQueries).list(agencyId);
  const known = new Set(assessments.map((assessment) => assessment.year));
  for (const past of DEMO_MERIT_HISTORY.filter((one) => !known.has(one.year) && one.year < year)) {
    const values = Object.fromEntries(past.values.map((value) => [value.value, choicesOf(value)]));
    await app.get(PastAssessmentsService).record(actor, { year: past.year, values });
  }
  if (known.has(year)) return;
  const { id } = await app.get(AssessmentsService).open(actor, { year });
  for (const value of demoMeritOfYear(year).values)
    await app.get(LevelsService).setAll(actor, id, value.value, choicesOf(value));
}

function choicesOf({ levels, reason }: DemoMeritValue): LevelChoice[] {
  return Object.entries(levels).map(([indicator, level]) => ({ indicator, level, reason }));
}
