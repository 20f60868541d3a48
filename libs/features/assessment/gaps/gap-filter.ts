import type { CalendarDate } from '#libs/domain/calendar';
import { POSITION_LEVELS, type PositionGroup, positionGroup } from '#libs/domain/position-level';
import { narrowedUnits, type Params, type Viewer } from '#libs/features/directory/access';
import type { ResultRules } from '../profiles/measure.js';
import { gapsSql } from './gaps.sql.js';

/** Whose gaps are looked at, and against what. */
export interface GapFilter {
  /** This unit and everything below. */
  readonly orgUnitId?: number | undefined;
  readonly levelGroup?: PositionGroup | undefined;
  readonly employeeId?: number | undefined;
  /** Against this post instead of everybody's present one. */
  readonly targetPositionId?: number | undefined;
  /** One competency. */
  readonly code?: string | undefined;
}

/** How results are taken: the agency's rules, and whether only those the person may have seen. */
export interface GapMeasure extends ResultRules {
  readonly today: CalendarDate;
  /** Own results only once released to the person (docs/domain/08: the superior, the person). */
  readonly releasedOnly: boolean;
}

/** The CTEs of `gapsSql` for a viewer; the viewer's unit narrows the people. */
export function gapsFor(viewer: Viewer, filter: GapFilter, measure: GapMeasure, params: Params): string {
  const { orgUnitId, levelGroup, employeeId, targetPositionId } = filter;
  const units = narrowedUnits(viewer, orgUnitId ?? null, params);
  const levels = levelGroup && POSITION_LEVELS.filter((level) => positionGroup(level) === levelGroup);
  const conditions = [
    'true',
    ...(units ? [`p.org_unit_id = any(${units})`] : []),
    ...(levels ? [`p.level = any(${params.add(levels, 'text[]')})`] : []),
    ...(employeeId ? [`e.id = ${params.add(employeeId, 'int')}`] : []),
  ];
  return gapsSql({
    today: params.add(measure.today, 'date'),
    years: params.add(measure.validityYears, 'int'),
    counting: measure.counting,
    target: targetPositionId ? params.add(targetPositionId, 'int') : null,
    releasedOnly: measure.releasedOnly,
    chosen: conditions.join(' and '),
  });
}
