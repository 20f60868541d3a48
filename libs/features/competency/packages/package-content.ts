import type { CalendarDate } from '#libs/domain/calendar';
import {
  type CaseCompetency,
  type CaseContent,
  type CaseStandard,
  derivedIdentifier,
} from '#libs/domain/case-package';
import type { CompetencyWords, JobStandard } from '#libs/domain/competency';
import { DomainError } from '#libs/domain/errors';
import type { Viewer } from '#libs/features/directory';
import { narrowedUnits, Params, type Rows } from '#libs/features/directory/access';
import { COMPETENCY_ROW, type CompetencyRow } from '../dictionary/rows.js';
import { withReference } from '../dictionary/words.js';
import { askedLevels } from '../standards/asked-levels.js';
import type { JobStandardView } from '../standards/standard.view.js';
import { levelsSql, standardInForce } from '../standards/standards-on.js';
import type { KnownPost, Present } from './package-plan.js';

interface Wanted {
  readonly dictionaryId: number;
  readonly today: CalendarDate;
}

/** What stands, as a package tells it. @throws DomainError dictionary.not-found */
export async function packageContent(rows: Rows, viewer: Viewer, wanted: Wanted): Promise<CaseContent> {
  const [dictionary] = await rows.query<Omit<CaseContent, 'competencies' | 'standards'>>(
    `select d.identifier, d.name as title, a.name as creator, d.effective_from::text as "effectiveFrom"
     from competency_dictionary d join agency a on a.id = d.agency_id where d.id = $1`,
    [wanted.dictionaryId],
  );
  if (!dictionary) throw new DomainError('not-found', 'dictionary.not-found');
  return {
    ...dictionary,
    competencies: await competenciesOf(rows, wanted.dictionaryId),
    standards: await standardsOf(rows, viewer, wanted.today),
  };
}

async function competenciesOf(rows: Rows, dictionaryId: number): Promise<CaseCompetency[]> {
  const own = await rows.query<CompetencyRow>(`${COMPETENCY_ROW} where c.dictionary_id = $1`, [dictionaryId]);
  const identifiers = new Map(own.map(({ code, identifier }) => [code, identifier]));
  return withReference(own).map((words) => caseCompetency(words, identifiers.get(words.code)));
}

/** Words of the reference have the same identifier in every agency. */
function caseCompetency(words: CompetencyWords, identifier: string | undefined): CaseCompetency {
  const { code, name, group, definition, levels } = words;
  return {
    identifier: identifier ?? derivedIdentifier('kader reference', code),
    code,
    name,
    group,
    definition,
    levels: levels.map(({ level, description, indicators }) => ({
      level,
      description,
      indicators: indicators.map(({ text }) => text),
    })),
  };
}

const FORM = `j.effective_from::text as "effectiveFrom", j.summary, j.education_level as "educationLevel",
  j.education_fields as "educationFields", j.rank_text as "rankText", j.requirements,
  j.performance_indicators as "performanceIndicators", ${levelsSql('j.id')} as levels`;

async function standardsOf(rows: Rows, viewer: Viewer, today: CalendarDate): Promise<CaseStandard[]> {
  const params = new Params();
  const day = params.add(today, 'date');
  const units = narrowedUnits(viewer, null, params);
  const found = await rows.query<Omit<CaseStandard, 'identifier'>>(
    `select p.code as "positionCode", p.name as "positionName", ${FORM}
     from position p cross join lateral (${standardInForce('p.id', day)}) s join job_standard j on j.id = s.id
     where p.active ${units ? `and p.org_unit_id = any(${units})` : ''} order by p.code`,
    params.values,
  );
  return found.map((standard) => ({
    ...standard,
    identifier: derivedIdentifier(`kader agency ${viewer.agencyId}`, `position ${standard.positionCode}`),
  }));
}

/** What the agency has of what a package tells: the words it would change, the posts by code. */
export async function presentBeside(
  rows: Rows,
  viewer: Viewer,
  content: CaseContent | null,
): Promise<Present> {
  const own = await rows.query<CompetencyRow>(
    `${COMPETENCY_ROW} where c.dictionary_id = (select d.id from competency_dictionary d
       order by d.effective_from desc nulls first limit 1)`,
    [],
  );
  return { words: withReference(own), posts: await postsOf(rows, viewer, content?.standards ?? []) };
}

type VersionFacts = Omit<JobStandardView, 'levels'> & { readonly levels: JobStandard };

async function postsOf(rows: Rows, viewer: Viewer, standards: readonly CaseStandard[]): Promise<KnownPost[]> {
  if (standards.length === 0) return [];
  const params = new Params();
  const codes = params.add(
    standards.map(({ positionCode }) => positionCode),
    'text[]',
  );
  const units = narrowedUnits(viewer, null, params);
  const posts = await rows.query<{ id: number; code: string; versions: VersionFacts[] }>(
    `select p.id, p.code, coalesce((select jsonb_agg(to_jsonb(v)) from (
         select ${FORM} from job_standard j where j.position_id = p.id and j.voided_at is null) v), '[]') as versions
     from position p where p.code = any(${codes}) ${units ? `and p.org_unit_id = any(${units})` : ''}`,
    params.values,
  );
  return posts.map((post) => ({
    ...post,
    versions: post.versions.map((version) => ({ ...version, levels: askedLevels(version.levels) })),
  }));
}
