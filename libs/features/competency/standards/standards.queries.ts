import { Injectable } from '@nestjs/common';
import { CLASS_STANDARD_LEVELS, classStandard, type JobStandard } from '#libs/domain/competency';
import { DomainError } from '#libs/domain/errors';
import type { Viewer } from '#libs/features/directory';
import {
  narrowedUnits,
  type PageWish,
  Params,
  rowsOf,
  type Slice,
  sliceOf,
  type Sorted,
} from '#libs/features/directory/access';
import { Clock } from '#libs/platform/clock';
import { Reader, type Tx } from '#libs/platform/database';
import { askedLevels } from './asked-levels.js';
import { type StandardFilter, standardConditions } from './filter.js';
import type { JobStandardView, PositionStandardView, StandardRow } from './standard.view.js';
import { levelsSql, standardInForce } from './standards-on.js';

type RowFacts = Omit<StandardRow, 'levels'> & { readonly levels: JobStandard };
type VersionFacts = Omit<JobStandardView, 'levels'> & { readonly levels: JobStandard };
type PostFacts = Omit<PositionStandardView, 'levels' | 'versions' | 'source' | 'classLevel'>;

/** Reads what posts ask. */
@Injectable()
export class StandardsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** Posts in use in the order of their codes, each with what counts today. */
  async list(
    viewer: Viewer,
    filter: StandardFilter,
    { after, limit }: PageWish,
  ): Promise<Slice<StandardRow>> {
    const params = new Params();
    const day = params.add(this.clock.today(viewer.timeZone), 'date');
    const conditions = standardConditions(viewer, filter, params);
    if (after) {
      const key = [params.add(String(after[0]), 'text'), params.add(Number(after[1]), 'int')];
      conditions.push(`(p.code, p.id) > (${key.join(', ')})`);
    }
    const rows = await this.reader.read<Sorted<RowFacts> & Record<string, unknown>>(
      viewer.agencyId,
      `select p.code as "sortKey", p.id, p.code, p.name, p.level, p.family, u.name as "orgUnitName",
         case when s.id is null then 'class' else 'position' end as source, s.effective_from::text as "effectiveFrom",
         (select min(n.effective_from)::text from job_standard n where n.position_id = p.id and n.voided_at is null
          and n.effective_from > ${day}) as "plannedFrom", ${levelsSql('s.id')} as levels
       from position p join org_unit u on u.id = p.org_unit_id
       left join lateral (${standardInForce('p.id', day)}) s on true
       where ${['p.active', ...conditions].join(' and ')} order by p.code, p.id limit ${params.add(limit + 1, 'int')}`,
      params.values,
    );
    const { items, nextKey } = sliceOf<RowFacts>(rows, limit);
    return {
      items: items.map((row) => ({
        ...row,
        levels: askedLevels({ ...classStandard(row.level), ...row.levels }),
      })),
      nextKey,
    };
  }

  /** The post with every version of its SKJ. @throws DomainError position.not-found */
  async ofPost(viewer: Viewer, positionId: number, tx?: Tx): Promise<PositionStandardView> {
    const rows = tx ?? rowsOf(this.reader, viewer.agencyId);
    const params = new Params();
    const units = narrowedUnits(viewer, null, params);
    const [post] = await rows.query<PostFacts>(
      `select p.id as "positionId", p.code as "positionCode", p.name as "positionName", p.level as "positionLevel",
         p.kind as "positionKind", u.name as "orgUnitName", p.affair, p.family
       from position p join org_unit u on u.id = p.org_unit_id
       where p.id = ${params.add(positionId, 'int')} ${units ? `and p.org_unit_id = any(${units})` : ''}`,
      params.values,
    );
    if (!post) throw new DomainError('not-found', 'position.not-found');
    const found = await rows.query<VersionFacts>(VERSIONS, [positionId, this.clock.today(viewer.timeZone)]);
    const versions = found.map((version) => ({ ...version, levels: askedLevels(version.levels) }));
    const own = found.find(({ state }) => state === 'effective');
    return {
      ...post,
      source: own ? 'position' : 'class',
      classLevel: CLASS_STANDARD_LEVELS[post.positionLevel],
      levels: askedLevels({ ...classStandard(post.positionLevel), ...own?.levels }),
      versions,
    };
  }
}

/** SELECT of the versions of the post $1 as of the day $2. */
const VERSIONS = `
  select j.id, j.effective_from::text as "effectiveFrom", j.summary, j.education_level as "educationLevel",
    j.education_fields as "educationFields", j.rank_text as "rankText", j.requirements,
    j.performance_indicators as "performanceIndicators", j.version, ${levelsSql('j.id')} as levels,
    case when j.effective_from > $2::date then 'planned'
         when lead(j.effective_from) over (order by j.effective_from) <= $2::date then 'superseded'
         else 'effective' end as state
  from job_standard j where j.position_id = $1 and j.voided_at is null order by j.effective_from desc`;
