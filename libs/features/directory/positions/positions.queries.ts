import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import type { PositionKind } from '#libs/domain/position-level';
import { Clock } from '#libs/platform/clock';
import { Reader, type Tx } from '#libs/platform/database';
import { runs } from '../access/current.js';
import { Params } from '../access/params.js';
import { firstOf, type Rows, rowsOf } from '../access/rows.js';
import { type PageWish, type Slice, sliceOf, type Sorted } from '../access/slice.js';
import { narrowedUnits } from '../access/unit-scope.js';
import type { Viewer } from '../access/viewer.js';
import type { HoldingView } from '../holdings/holding.view.js';
import { holdingsSql } from '../holdings/holdings.queries.js';
import { type HolderFacts, withWarnings } from './holder-warnings.js';
import type { PositionRow, PositionView } from './position.view.js';
import { filledJoin, positionColumns, stateCondition } from './positions.sql.js';

export interface PositionFilter {
  /** This unit and everything below. */
  readonly orgUnitId?: number | undefined;
  readonly level?: string | undefined;
  readonly kind?: PositionKind | undefined;
  readonly state?: 'vacant' | 'filled' | 'acting' | undefined;
  /** Any part of the name or code. */
  readonly search?: string | undefined;
}

/** Reads the post map. */
@Injectable()
export class PositionsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** A page of posts in the order of their codes. */
  async list(
    viewer: Viewer,
    filter: PositionFilter,
    { after, limit }: PageWish,
  ): Promise<Slice<PositionRow>> {
    const today = this.clock.today(viewer.timeZone);
    const params = new Params();
    const day = params.add(today, 'date');
    const conditions = positionConditions(viewer, filter, params);
    if (after) {
      const key = [params.add(String(after[0]), 'text'), params.add(Number(after[1]), 'int')];
      conditions.push(`(p.code, p.id) > (${key.join(', ')})`);
    }
    const rows = await this.reader.read<Sorted<HolderFacts<PositionRow>>>(
      viewer.agencyId,
      `select p.code as "sortKey", ${positionColumns(day)}
       from position p join org_unit u on u.id = p.org_unit_id ${filledJoin(day)}
       where ${['true', ...conditions].join(' and ')} order by p.code, p.id limit ${params.add(limit + 1, 'int')}`,
      params.values,
    );
    const { items, nextKey } = sliceOf(rows, limit);
    return { items: items.map((facts) => withWarnings<PositionRow>(facts, today)), nextKey };
  }

  /** @throws DomainError position.not-found */
  async one(
    viewer: Viewer,
    id: number,
    rows: Rows = rowsOf(this.reader, viewer.agencyId),
  ): Promise<PositionView> {
    const today = this.clock.today(viewer.timeZone);
    const params = new Params();
    const day = params.add(today, 'date');
    const wanted = params.add(id, 'int');
    const conditions = positionConditions(viewer, {}, params);
    const facts = await firstOf<Omit<HolderFacts<PositionView>, 'past'>>(
      rows,
      `select ${positionColumns(day)}, above.name as "parentName", p.affair, p.family,
         p.additional_duty as "additionalDuty", p.retirement_age as "retirementAge", p.siasn_id as "siasnId"
       from position p join org_unit u on u.id = p.org_unit_id left join position above on above.id = p.parent_id
       ${filledJoin(day)} where ${[`p.id = ${wanted}`, ...conditions].join(' and ')}`,
      params.values,
    );
    if (!facts) throw new DomainError('not-found', 'position.not-found');
    const past = await rows.query<HoldingView>(
      holdingsSql(`h.position_id = $1 and not (${runs('h', '$2::date')})`),
      [id, today],
    );
    return withWarnings<PositionView>({ ...facts, past }, today);
  }

  /** Refuses a post that is not there or outside of what the editor may see. @throws DomainError position.not-found */
  async requireVisible(tx: Tx, viewer: Viewer, id: number): Promise<void> {
    const params = new Params();
    const conditions = [`p.id = ${params.add(id, 'int')}`, ...positionConditions(viewer, {}, params)];
    const found = await tx.first(
      `select p.id from position p where ${conditions.join(' and ')}`,
      params.values,
    );
    if (!found) throw new DomainError('not-found', 'position.not-found');
  }
}

/** Conditions over the post `p` (and `f`, where a state is asked for). */
export function positionConditions(viewer: Viewer, filter: PositionFilter, params: Params): string[] {
  const units = narrowedUnits(viewer, filter.orgUnitId ?? null, params);
  const { level, kind, state, search } = filter;
  return [
    ...(units ? [`p.org_unit_id = any(${units})`] : []),
    ...(level ? [`p.level = ${params.add(level, 'text')}`] : []),
    ...(kind ? [`p.kind = ${params.add(kind, 'text')}`] : []),
    // strpos knows no wildcards, so what people type is what is looked for.
    ...(search
      ? [`strpos(lower(p.name || ' ' || p.code), lower(${params.add(search.trim(), 'text')})) > 0`]
      : []),
    ...(state ? [stateCondition(state)] : []),
  ];
}
