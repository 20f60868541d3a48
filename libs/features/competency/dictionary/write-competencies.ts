import { canonicalCompetencyCode, type CompetencyDraft, problemOf } from '#libs/domain/competency';
import { DomainError } from '#libs/domain/errors';
import type { Tx } from '#libs/platform/database';

/** A competency as it is written; without an identifier it keeps the one it has, or gets a new one. */
export interface WrittenCompetency extends CompetencyDraft {
  readonly identifier?: string;
}

/**
 * The draft with its canonical code.
 * @throws DomainError with the code and field of what is wrong (libs/domain/competency, DRAFT_PROBLEMS)
 */
export function checked<Draft extends CompetencyDraft>(draft: Draft): Draft {
  const whole = { ...draft, code: canonicalCompetencyCode(draft.code) };
  const problem = problemOf(whole);
  if (!problem) return whole;
  const { code, field, levels } = problem;
  throw new DomainError('invalid', code, { field, ...(levels ? { levels: levels.join(', ') } : {}) });
}

const LEVELS = `
  select c.id as competency_id, g.identifier, l.level, l.description, coalesce(l.indicators, '{}') as indicators
  from given g join competency c on c.dictionary_id = $1 and lower(c.code) = lower(g.code)
  cross join lateral jsonb_to_recordset(g.levels) as l (level smallint, description text, indicators text[])`;

const GIVEN = `with given as (
  select * from jsonb_to_recordset($2::jsonb) as g
    (code text, name text, "group" text, definition text, identifier uuid, levels jsonb))`;

/**
 * Writes competencies into a draft version as one set, by their codes: what stands and says the same stays untouched.
 */
export async function writeCompetencies(
  tx: Tx,
  dictionaryId: number,
  competencies: readonly WrittenCompetency[],
): Promise<void> {
  const params = [dictionaryId, JSON.stringify(competencies)] as const;
  await tx.query(
    `${GIVEN} update competency c set code = g.code, name = g.name, competency_group = g."group",
       definition = g.definition, identifier = coalesce(g.identifier, c.identifier), version = c.version + 1
     from given g where c.dictionary_id = $1 and lower(c.code) = lower(g.code)
       and (c.code, c.name, c.competency_group, c.definition, c.identifier)
         is distinct from (g.code, g.name, g."group", g.definition, coalesce(g.identifier, c.identifier))`,
    params,
  );
  await tx.query(
    `${GIVEN} insert into competency (agency_id, dictionary_id, identifier, code, name, competency_group, definition)
     select d.agency_id, d.id, coalesce(g.identifier, gen_random_uuid()), g.code, g.name, g."group", g.definition
     from given g join competency_dictionary d on d.id = $1
     where not exists (select from competency c where c.dictionary_id = d.id and lower(c.code) = lower(g.code))
     order by g.code`,
    params,
  );
  await tx.query(
    `${GIVEN} update competency_level t set description = l.description, indicators = l.indicators, version = t.version + 1
     from (${LEVELS}) l where t.competency_id = l.competency_id and t.level = l.level
       and (t.description, t.indicators) is distinct from (l.description, l.indicators)`,
    params,
  );
  await tx.query(
    `${GIVEN} insert into competency_level (agency_id, dictionary_id, competency_id, level, description, indicators)
     select d.agency_id, d.id, l.competency_id, l.level, l.description, l.indicators
     from (${LEVELS}) l join competency_dictionary d on d.id = $1
     where not exists (select from competency_level t where t.competency_id = l.competency_id and t.level = l.level)
     order by l.competency_id, l.level`,
    params,
  );
}
