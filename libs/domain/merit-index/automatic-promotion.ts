import {
  type AutomaticLevel,
  DEFAULT_MERIT_THRESHOLDS,
  type MeritShare,
  type MeritThresholds,
  shareLadder,
  UNDEFINED,
} from './automatic.js';

/** Promotions and transfers of the year, and those with a recorded reason from pool or plan. */
export interface MovementFigures {
  readonly withReason: number;
  readonly movements: number;
}

/** 4.2, promotions and transfers reasoned from pool or plan: 0 / any / at least 50% / at least 90%. */
export function movementLevel(
  { withReason, movements }: MovementFigures,
  thresholds: MeritThresholds = DEFAULT_MERIT_THRESHOLDS,
): AutomaticLevel {
  const figure: MeritShare = { name: 'movementsWithReason', count: withReason, of: movements };
  return { indicator: '4.2', ...shareLadder(figure, thresholds), figures: [figure] };
}

export interface FillingFigures {
  /** JPT fillings of the assessment year and the one before with every stage complete and the approval number. */
  readonly jptComplete: number;
  readonly jptFillings: number;
  /** Administrator and pengawas appointments of the year drawn from pool or plan. */
  readonly managersFromPool: number;
  readonly managersAppointed: number;
}

/** JPT fillings complete and approved: none / any / at least 50% / all. */
function jptLevel(figures: FillingFigures, thresholds: MeritThresholds): AutomaticLevel {
  const figure: MeritShare = {
    name: 'jptFillingsComplete',
    count: figures.jptComplete,
    of: figures.jptFillings,
  };
  const reached = shareLadder(figure, { ...thresholds, most: 100 });
  return { indicator: '4.3', ...reached, rule: ofFigure('jpt', reached.rule), figures: [figure] };
}

/** 4.4, administrator and pengawas appointments drawn from pool or plan: 0 / any / at least 50% / at least 90%. */
function managersLevel(figures: FillingFigures, thresholds: MeritThresholds): AutomaticLevel {
  const figure: MeritShare = {
    name: 'managersFromPool',
    count: figures.managersFromPool,
    of: figures.managersAppointed,
  };
  const reached = shareLadder(figure, thresholds);
  return { indicator: '4.4', ...reached, rule: ofFigure('managers', reached.rule), figures: [figure] };
}

const ofFigure = (figure: string, rule: string) => (rule === UNDEFINED ? rule : `${figure}.${rule}`);

/**
 * 4.3 as one indicator of two figures: the lower of the level by JPT fillings and the level by administrator and
 * pengawas appointments. Where one is undefined the other decides; where both are, a person.
 */
export function fillingLevel(
  figures: FillingFigures,
  thresholds: MeritThresholds = DEFAULT_MERIT_THRESHOLDS,
): AutomaticLevel {
  const [jpt, managers] = splitFillingLevels(figures, thresholds);
  const both = [...jpt.figures, ...managers.figures];
  const decides = lower(jpt, managers);
  return { indicator: '4.3', level: decides.level, rule: decides.rule, figures: both };
}

/** 4.3 and 4.4 where the switch keeps them apart. */
export function splitFillingLevels(
  figures: FillingFigures,
  thresholds: MeritThresholds = DEFAULT_MERIT_THRESHOLDS,
): readonly [jpt: AutomaticLevel, managers: AutomaticLevel] {
  return [jptLevel(figures, thresholds), managersLevel(figures, thresholds)];
}

function lower(a: AutomaticLevel, b: AutomaticLevel): AutomaticLevel {
  if (a.level === null) return b;
  if (b.level === null) return a;
  return b.level < a.level ? b : a;
}
