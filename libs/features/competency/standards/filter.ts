import type { PositionKind } from '#libs/domain/position-level';
import type { Viewer } from '#libs/features/directory';
import { narrowedUnits, type Params } from '#libs/features/directory/access';
import type { StandardSource } from './standard.view.js';

/** Which posts are meant. */
export interface StandardFilter {
  /** This unit and everything below. */
  readonly orgUnitId?: number | undefined;
  readonly level?: string | undefined;
  readonly kind?: PositionKind | undefined;
  /** Rumpun, as it is written at the post. */
  readonly family?: string | undefined;
  readonly source?: StandardSource | undefined;
  /** Any part of the name or code. */
  readonly search?: string | undefined;
}

/** Conditions over the post `p` and its SKJ in force `s`. */
export function standardConditions(viewer: Viewer, filter: StandardFilter, params: Params): string[] {
  const units = narrowedUnits(viewer, filter.orgUnitId ?? null, params);
  const { level, kind, family, source, search } = filter;
  return [
    ...(units ? [`p.org_unit_id = any(${units})`] : []),
    ...(level ? [`p.level = ${params.add(level, 'text')}`] : []),
    ...(kind ? [`p.kind = ${params.add(kind, 'text')}`] : []),
    ...(family ? [`lower(p.family) = lower(${params.add(family.trim(), 'text')})`] : []),
    ...(source ? [`s.id is ${source === 'class' ? '' : 'not '}null`] : []),
    // strpos knows no wildcards, so what people type is what is looked for.
    ...(search
      ? [`strpos(lower(p.name || ' ' || p.code), lower(${params.add(search.trim(), 'text')})) > 0`]
      : []),
  ];
}
