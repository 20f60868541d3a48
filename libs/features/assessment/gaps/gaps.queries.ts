import { Injectable } from '@nestjs/common';
import { GENERIC_CODES } from '#libs/domain/competency';
import { competencyWords } from '#libs/features/competency';
import {
  fullName,
  type PageWish,
  Params,
  type Rows,
  rowsOf,
  type Slice,
  sliceOf,
  type Sorted,
  type Viewer,
} from '#libs/features/directory/access';
import { AuditReadings } from '#libs/platform/audit';
import { type Actor, Reader, Work } from '#libs/platform/database';
import { TargetPosts } from '../profiles/target-posts.js';
import { type GapFilter, type GapMeasure, gapsFor } from './gap-filter.js';
import type { GapLine, GapRow } from './gap.view.js';

/** What a reading of this list is called in the register. */
export const GAPS_READING = 'competency.gaps';

const IS_TECHNICAL = `g.code <> all(array[${GENERIC_CODES.map((code) => `'${code}'`).join(', ')}])`;
const LINE = `jsonb_build_object('code', g.code, 'name', null, 'achieved', g.achieved, 'standard', g.standard,
  'gap', g.gap, 'byDefault', g.by_default)`;

/** Finds people whose levels are below what a post asks (docs/domain/02, Profile and development). */
@Injectable()
export class GapsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly work: Work,
    private readonly readings: AuditReadings,
    private readonly targets: TargetPosts,
  ) {}

  /**
   * People with a negative gap, the widest in sum first. Each person on the page is noted as read.
   * @throws DomainError position.not-found
   */
  async list(
    viewer: Actor & Viewer,
    filter: GapFilter,
    measure: GapMeasure,
    { after, limit }: PageWish,
  ): Promise<Slice<GapRow>> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    await this.requireTarget(rows, viewer, filter);
    const params = new Params();
    const gaps = gapsFor(viewer, filter, measure, params);
    const key = after && [params.add(Number(after[0]), 'int'), params.add(Number(after[1]), 'int')];
    const found = await rows.query<Sorted<GapRow>>(
      `with ${gaps} ${rowsSql(filter, params)}
       where ${key ? `(n.total, e.id) > (${key.join(', ')})` : 'true'}
       order by n.total, e.id limit ${params.add(limit + 1, 'int')}`,
      params.values,
    );
    const { items, nextKey } = sliceOf(found, limit);
    await this.note(
      viewer,
      items.map(({ id }) => id),
    );
    return { items: await named(rows, measure, items), nextKey };
  }

  /** The negative gaps of one person, the widest first, in a transaction that goes on to use them. */
  async ofEmployee(
    tx: Rows,
    viewer: Viewer,
    filter: GapFilter & { readonly employeeId: number },
    measure: GapMeasure,
  ): Promise<GapLine[]> {
    await this.requireTarget(tx, viewer, filter);
    const params = new Params();
    const gaps = gapsFor(viewer, filter, measure, params);
    const found = await tx.query<GapRow>(`with ${gaps} ${rowsSql(filter, params)}`, params.values);
    return (await named(tx, measure, found))[0]?.gaps ?? [];
  }

  private async requireTarget(rows: Rows, viewer: Viewer, { targetPositionId }: GapFilter): Promise<void> {
    if (targetPositionId) await this.targets.one(rows, viewer, targetPositionId);
  }

  private async note(viewer: Actor, employeeIds: readonly number[]): Promise<void> {
    if (employeeIds.length === 0) return;
    await this.work.run({ ...viewer, idempotency: null }, (tx) =>
      this.readings.recordEach(tx, GAPS_READING, employeeIds),
    );
  }
}

/** SELECT of GapRows over the CTEs of `gapsSql`, with `n.total` the sum of a person's negative gaps. */
function rowsSql({ code }: GapFilter, params: Params): string {
  const one = code ? `and g.code = ${params.add(code, 'text')}` : '';
  return `
    select n.total::text as "sortKey", e.id, e.nip, ${fullName('e')} as name, p.name as "positionName", p.level,
           u.id as "orgUnitId", u.name as "orgUnitName", r.assessed_on::text as "assessedOn", r.institution, r.accreditation,
           case when r.participant_id is null then 'external' else 'own' end as origin, n.gaps
    from (select g.employee_id, sum(g.gap)::int as total, (array_agg(g.result_id order by ${IS_TECHNICAL}, g.result_id desc))[1] as result_id,
                 jsonb_agg(${LINE} order by g.gap, g.code) as gaps
          from gap g where g.gap < 0 ${one} group by g.employee_id) n
    join employee e on e.id = n.employee_id join gap_people h on h.employee_id = e.id
    join position p on p.id = h.position_id join org_unit u on u.id = p.org_unit_id
    join assessment_result r on r.id = n.result_id`;
}

async function named(rows: Rows, { today }: GapMeasure, found: readonly GapRow[]): Promise<GapRow[]> {
  if (found.length === 0) return [];
  const words = await competencyWords(rows, today);
  const names = new Map(words.map(({ code, name }) => [code, name]));
  const line = (gap: GapLine): GapLine => ({ ...gap, name: names.get(gap.code) ?? null });
  return found.map((row) => ({ ...row, gaps: row.gaps.map(line) }));
}
