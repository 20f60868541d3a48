import type { JobStandard } from '#libs/domain/competency';
import type { Tx } from '#libs/platform/database';
import type { StandardChanges } from './standard-changes.js';

/** Adds a version to a post. @throws a violation of job_standard_valid where one of that day stands */
export async function insertStandard(
  tx: Tx,
  positionId: number,
  changes: StandardChanges,
  levels: JobStandard,
): Promise<void> {
  const made = await tx.first<{ id: number }>(
    'insert into job_standard (agency_id, position_id, effective_from) values ($1, $2, $3) returning id',
    [tx.actor.agencyId, positionId, changes.effectiveFrom],
  );
  if (!made) throw new Error('the standard was not inserted');
  await writeForm(tx, made.id, changes);
  await insertLevels(tx, made.id, levels);
}

/** Writes another content into a version. */
export async function rewriteStandard(
  tx: Tx,
  id: number,
  changes: StandardChanges,
  levels: JobStandard,
): Promise<void> {
  await tx.query('update job_standard set effective_from = $2, version = version + 1 where id = $1', [
    id,
    changes.effectiveFrom,
  ]);
  await writeForm(tx, id, changes);
  await tx.query('delete from job_standard_level where job_standard_id = $1', [id]);
  await insertLevels(tx, id, levels);
}

async function writeForm(tx: Tx, id: number, changes: StandardChanges): Promise<void> {
  const { summary, educationLevel, educationFields, rankText, requirements, performanceIndicators } = changes;
  await tx.query(
    `update job_standard set summary = $2, education_level = $3, education_fields = $4, rank_text = $5,
       requirements = $6, performance_indicators = $7 where id = $1`,
    [
      id,
      summary,
      educationLevel,
      educationFields,
      rankText,
      JSON.stringify(requirements),
      [...performanceIndicators],
    ],
  );
}

async function insertLevels(tx: Tx, id: number, levels: JobStandard): Promise<void> {
  await tx.query(
    `insert into job_standard_level (agency_id, job_standard_id, competency_code, level)
     select $1, $2, key, value::smallint from jsonb_each_text($3::jsonb) order by key`,
    [tx.actor.agencyId, id, JSON.stringify(levels)],
  );
}
