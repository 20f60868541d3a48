import { Injectable } from '@nestjs/common';
import { type JobStandard, standardCode } from '#libs/domain/competency';
import { DomainError } from '#libs/domain/errors';
import type { Editor } from '#libs/features/directory';
import { Params, type Rows, rowsOf } from '#libs/features/directory/access';
import { Reader, type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { type BulkChange, changedStandard, movesBetween } from './bulk-changes.js';
import type { BulkOutcome, BulkRow, BulkView } from './bulk.view.js';
import { type StandardFilter, standardConditions } from './filter.js';
import { requireKnown } from './standard-changes.js';
import { standardInForce, standardsOn } from './standards-on.js';

/** Posts one change may take. */
export const BULK_LIMIT = 2_000;

/** The change of many posts as it is asked: `expected` is how many the preview said would change. */
export interface BulkOrder extends BulkChange {
  readonly filter: StandardFilter;
  /** Posts of the filter that stay as they are. */
  readonly exceptIds: readonly number[];
}

interface Chosen {
  readonly id: number;
  readonly code: string;
  readonly hasLater: boolean;
}

interface Planned {
  readonly view: BulkView;
  /** By post. */
  readonly standards: readonly { readonly positionId: number; readonly levels: JobStandard }[];
}

/** Changes the SKJ of many posts at once: a preview first, then one action. */
@Injectable()
export class BulkStandardsService {
  constructor(
    private readonly work: Work,
    private readonly reader: Reader,
    private readonly outbox: Outbox,
  ) {}

  /**
   * What the change would do.
   * @throws DomainError standard.nothing-asked, standard.generic-needed, standard.competency-twice,
   * standard.competency-unknown, standard.too-many-posts
   */
  async preview(editor: Editor, order: BulkOrder): Promise<BulkView> {
    return (await this.plan(rowsOf(this.reader, editor.agencyId), editor, order)).view;
  }

  /**
   * Adds a version to every post that changes; its sections I and III stay. All in one transaction, so that the audit
   * trail shows one action.
   * @throws DomainError as `preview`, standard.preview-outdated {expected, changed}
   */
  apply(editor: Editor, order: BulkOrder, expected: number): Promise<BulkView> {
    return this.work.run(editor, async (tx) => {
      const { view, standards } = await this.plan(tx, editor, order);
      if (view.changed !== expected) {
        throw new DomainError('conflict', 'standard.preview-outdated', { expected, changed: view.changed });
      }
      await insertStandards(tx, standards, order.effectiveFrom);
      const ids = standards.map(({ positionId }) => positionId);
      await this.outbox.addBatches(tx, 'competency.standardsChanged', ids, (positionIds) => ({
        positionIds,
      }));
      return view;
    });
  }

  private async plan(rows: Rows, editor: Editor, asked: BulkOrder): Promise<Planned> {
    const order = await checkedOrder(rows, asked);
    const chosen = await chosenPosts(rows, editor, order);
    const byId = new Map(chosen.map((post) => [post.id, post]));
    const present = await standardsOn(rows, [...byId.keys()], order.effectiveFrom);
    const planned = present.map((standard) => {
      const { positionId, positionName, positionLevel, source } = standard;
      const levels = changedStandard(standard.levels, positionLevel, order);
      const moves = movesBetween(standard.levels, levels);
      const post = byId.get(positionId);
      const outcome: BulkOutcome = moves.length === 0 ? 'unchanged' : post?.hasLater ? 'later' : 'changed';
      const row: BulkRow = {
        positionId,
        positionCode: post?.code ?? '',
        positionName,
        positionLevel,
        source,
        outcome,
        moves,
      };
      return { row, positionId, levels };
    });
    const view = viewOf(planned.map(({ row }) => row));
    return { view, standards: planned.filter(({ row }) => row.outcome === 'changed') };
  }
}

function viewOf(rows: BulkRow[]): BulkView {
  const count = (outcome: BulkOutcome) => rows.filter((row) => row.outcome === outcome).length;
  return {
    changed: count('changed'),
    unchanged: count('unchanged'),
    later: count('later'),
    rows: rows.sort((a, b) => (a.positionCode < b.positionCode ? -1 : 1)),
  };
}

async function checkedOrder(rows: Rows, order: BulkOrder): Promise<BulkOrder> {
  const levels = order.levels.map(({ code, level }) => ({ code: standardCode(code), level }));
  if (levels.length === 0 && !order.toClassDefault) {
    throw new DomainError('invalid', 'standard.nothing-asked', { field: 'levels' });
  }
  const codes = levels.map(({ code }) => code);
  const twice = codes.filter((code, place) => codes.indexOf(code) !== place);
  if (twice.length > 0) {
    throw new DomainError('invalid', 'standard.competency-twice', {
      field: 'levels',
      codes: twice.join(', '),
    });
  }
  const removed = levels.filter(({ code, level }) => level === null && /^(M|SK)\.\d+$/.test(code));
  if (removed.length > 0) {
    throw new DomainError('invalid', 'standard.generic-needed', {
      field: 'levels',
      codes: removed.map(({ code }) => code).join(', '),
    });
  }
  const set = levels.filter(({ level }) => level !== null);
  await requireKnown(rows, Object.fromEntries(set.map(({ code, level }) => [code, level])));
  return { ...order, levels };
}

async function chosenPosts(rows: Rows, editor: Editor, order: BulkOrder): Promise<Chosen[]> {
  const params = new Params();
  const day = params.add(order.effectiveFrom, 'date');
  const except = params.add([...order.exceptIds], 'int[]');
  const conditions = standardConditions(editor, order.filter, params);
  const chosen = await rows.query<Chosen>(
    `select p.id, p.code, exists (select from job_standard n where n.position_id = p.id and n.voided_at is null
         and n.effective_from >= ${day}) as "hasLater"
     from position p left join lateral (${standardInForce('p.id', day)}) s on true
     where ${['p.active', `p.id <> all(${except})`, ...conditions].join(' and ')}
     order by p.code limit ${params.add(BULK_LIMIT + 1, 'int')}`,
    params.values,
  );
  if (chosen.length > BULK_LIMIT) {
    throw new DomainError('invalid', 'standard.too-many-posts', { field: 'filter', limit: BULK_LIMIT });
  }
  return chosen;
}

async function insertStandards(
  tx: Tx,
  standards: Planned['standards'],
  effectiveFrom: string,
): Promise<void> {
  const given = standards.map(({ positionId, levels }) => ({ positionId, levels }));
  await tx.query(
    `with given as (select * from jsonb_to_recordset($2::jsonb) as g ("positionId" int, levels jsonb)),
       made as (
         insert into job_standard (agency_id, position_id, effective_from, summary, education_level, education_fields,
           rank_text, requirements, performance_indicators)
         select $1, g."positionId", $3::date, coalesce(b.summary, ''), b.education_level, coalesce(b.education_fields, ''),
           coalesce(b.rank_text, ''), coalesce(b.requirements, '[]'), coalesce(b.performance_indicators, '{}')
         from given g left join lateral (${standardInForce('g."positionId"', '$3::date')}) s on true
         left join job_standard b on b.id = s.id
         order by g."positionId" returning id, position_id)
     insert into job_standard_level (agency_id, job_standard_id, competency_code, level)
     select $1, m.id, l.key, l.value::smallint
     from made m join given g on g."positionId" = m.position_id cross join lateral jsonb_each_text(g.levels) l
     order by m.id, l.key`,
    [tx.actor.agencyId, JSON.stringify(given), effectiveFrom],
  );
}
