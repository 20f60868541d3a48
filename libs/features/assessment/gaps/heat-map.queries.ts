import { Injectable } from '@nestjs/common';
import { microRatio, formatMicro } from '#libs/domain/micro';
import { LEVEL_HUNDREDTHS } from '#libs/domain/competency';
import { DomainError } from '#libs/domain/errors';
import {
  POSITION_GROUPS,
  POSITION_LEVELS,
  type PositionGroup,
  positionGroup,
} from '#libs/domain/position-level';
import { competencyWords } from '#libs/features/competency';
import { narrowedUnits, Params, type Rows, rowsOf, type Viewer } from '#libs/features/directory/access';
import { Reader } from '#libs/platform/database';
import { type GapFilter, type GapMeasure, gapsFor } from './gap-filter.js';
import {
  type HeatCell,
  type HeatColumn,
  type HeatColumnKind,
  type HeatMap,
  SMALLEST_GROUP,
} from './heat-map.view.js';

/** What is laid side by side. */
export interface HeatFilter extends Pick<GapFilter, 'orgUnitId' | 'levelGroup' | 'targetPositionId'> {
  readonly columns: HeatColumnKind;
}

/** The unit looked at. */
interface Place {
  readonly id: number | null;
  readonly name: string | null;
  readonly parentId: number | null;
}

/** Sum and number of one cell. */
interface Sum {
  readonly code: string;
  readonly place: string;
  readonly total: number;
  readonly measured: number;
}

const NOWHERE: Place = { id: null, name: null, parentId: null };

const GROUP = `case p.level ${POSITION_LEVELS.map((level) => `when '${level}' then '${positionGroup(level)}'`).join(' ')} end`;

/** Lays mean gaps side by side, summed up by PostgreSQL (docs/domain/02, Profile and development). */
@Injectable()
export class HeatMapQueries {
  constructor(private readonly reader: Reader) {}

  /** @throws DomainError orgUnit.not-found */
  async map(viewer: Viewer, filter: HeatFilter, measure: GapMeasure): Promise<HeatMap> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    const place = await placeOf(rows, viewer, filter.orgUnitId ?? null);
    const columns =
      filter.columns === 'units'
        ? await unitColumns(rows, place)
        : POSITION_GROUPS.filter((group) => !filter.levelGroup || group === filter.levelGroup).map(
            groupColumn,
          );
    const sums = await rows.query<Sum>(
      ...sumsSql(viewer, { ...filter, orgUnitId: place.id ?? undefined }, measure),
    );
    const found = new Set(sums.map(({ place: at }) => at));
    const shown = columns.filter((column) => found.has(keyOf(column)));
    const words = await competencyWords(rows, measure.today);
    return {
      orgUnitId: place.id,
      orgUnitName: place.name,
      parentId: place.parentId,
      columns: shown,
      rows: rowsOfMap(sums, shown, words),
    };
  }
}

function rowsOfMap(
  sums: readonly Sum[],
  columns: readonly HeatColumn[],
  words: readonly { readonly code: string; readonly name: string }[],
) {
  const byCell = new Map(sums.map((sum) => [`${sum.code}\n${sum.place}`, sum]));
  const measured = new Set(sums.map(({ code }) => code));
  const known = new Set(words.map(({ code }) => code));
  const wordless = [...measured].filter((code) => !known.has(code)).sort();
  const all = [
    ...words.filter(({ code }) => measured.has(code)),
    ...wordless.map((code) => ({ code, name: null })),
  ];
  return all.map(({ code, name }) => ({
    code,
    name,
    cells: columns.map((column) => cellOf(byCell.get(`${code}\n${keyOf(column)}`))),
  }));
}

function cellOf(sum: Sum | undefined): HeatCell {
  if (!sum) return { measured: 0, mean: null, hidden: false };
  const { measured, total } = sum;
  if (measured < SMALLEST_GROUP) return { measured, mean: null, hidden: true };
  return { measured, mean: formatMicro(microRatio(total, measured * LEVEL_HUNDREDTHS)), hidden: false };
}

const keyOf = ({ orgUnitId, levelGroup }: HeatColumn): string => levelGroup ?? String(orgUnitId);

function groupColumn(levelGroup: PositionGroup): HeatColumn {
  return { orgUnitId: null, levelGroup, name: null, isItself: false, hasBelow: false };
}

/** The unit asked for, else the viewer's own, else the only one at the top. */
async function placeOf(rows: Rows, viewer: Viewer, asked: number | null): Promise<Place> {
  const params = new Params();
  const units = narrowedUnits(viewer, null, params);
  const at = asked ?? viewer.orgUnitId;
  const condition = at === null ? 'u.parent_id is null' : `u.id = ${params.add(at, 'int')}`;
  const found = await rows.query<Place>(
    `select u.id, u.name, ${units ? `case when u.parent_id = any(${units}) then u.parent_id end` : 'u.parent_id'} as "parentId"
     from org_unit u where ${condition} ${units ? `and u.id = any(${units})` : ''} limit 2`,
    params.values,
  );
  if (asked !== null && !found[0])
    throw new DomainError('not-found', 'orgUnit.not-found', { field: 'orgUnitId' });
  return found.length === 1 && found[0] ? found[0] : NOWHERE;
}

/** The units below, and the one looked at for the people it has itself. */
async function unitColumns(rows: Rows, { id, name }: Place): Promise<HeatColumn[]> {
  const below = await rows.query<HeatColumn>(
    `select u.id as "orgUnitId", null as "levelGroup", u.name, false as "isItself",
       exists (select from org_unit c where c.parent_id = u.id) as "hasBelow"
     from org_unit u where u.parent_id is not distinct from $1::int order by u.code, u.id`,
    [id],
  );
  const itself = { orgUnitId: id, levelGroup: null, name, isItself: true, hasBelow: false };
  return id === null ? below : [itself, ...below];
}

/** SELECT of Sums: each person once per competency, in the column of the unit or class. */
function sumsSql(viewer: Viewer, filter: HeatFilter, measure: GapMeasure): [string, Params['values']] {
  const params = new Params();
  const gaps = gapsFor(viewer, filter, measure, params);
  const from = 'from gap g join gap_people p on p.employee_id = g.employee_id';
  const sums = 'sum(g.gap)::int as total, count(*)::int as measured';
  if (filter.columns === 'classes') {
    return [`with ${gaps} select g.code, ${GROUP} as place, ${sums} ${from} group by 1, 2`, params.values];
  }
  const at = params.add(filter.orgUnitId ?? null, 'int');
  return [
    `with recursive unit_column as (
       select u.id as unit_id, u.id as place from org_unit u where u.parent_id is not distinct from ${at}
       union select u.id, b.place from org_unit u join unit_column b on u.parent_id = b.unit_id
     ), ${gaps}
     select g.code, coalesce(c.place, ${at})::text as place, ${sums} ${from}
     left join unit_column c on c.unit_id = p.org_unit_id group by 1, 2`,
    params.values,
  ];
}
