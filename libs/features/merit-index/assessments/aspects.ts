import type { MeritFigure, MeritIndicator } from '#libs/domain/merit-index';
import { instrumentOf, meritOf, points } from '../levels/headline.js';
import type { LevelRow } from '../levels/level-row.js';
import { rulesOf } from '../computation/rules.js';
import type { AssessmentRow } from './assessment-row.js';
import type { MeritAspectView, MeritIndicatorView, MeritLevelView, MeritValue } from './assessment.view.js';

/** A computed figure as it is read for the page. */
export interface FigureRow {
  readonly indicator: string;
  readonly level: number | null;
  readonly rule: string;
  readonly figures: MeritFigure[];
  readonly ruleVersion: string;
  readonly dataDate: string;
  readonly computedAt: Date;
}

const UNSET: MeritLevelView = { level: null, source: null, reason: null, automaticLevel: null, version: 0 };

/** The aspects of an assessment with what each indicator has. */
export function aspectViews(
  assessment: AssessmentRow,
  levels: readonly LevelRow[],
  figures: readonly FigureRow[],
): MeritAspectView[] {
  const instrument = instrumentOf(assessment);
  const merit = meritOf(instrument, levels, 'self');
  const automatic = new Set(rulesOf(assessment).map(({ indicator }) => indicator));
  const at = (value: MeritValue, code: string) => levelView(levels, value, code);
  const indicatorView = ({ code, name, weight }: MeritIndicator): MeritIndicatorView => ({
    code,
    name,
    weight: points(weight),
    automatic: automatic.has(code),
    computed: computedView(figures, code),
    self: at('self', code) ?? UNSET,
    verified: at('verified', code),
    determined: at('determined', code),
  });
  return instrument.aspects.map(({ number, name, indicators }) => {
    const score = merit.aspects.find((one) => one.number === number);
    return {
      number,
      name,
      weight: points(indicators.reduce((sum, { weight }) => sum + weight, 0)),
      max: points(score?.max ?? 0),
      score: points(score?.score ?? 0),
      filled: score?.indicators.filter(({ level }) => level !== null).length ?? 0,
      indicators: indicators.map(indicatorView),
    };
  });
}

function levelView(levels: readonly LevelRow[], value: MeritValue, code: string): MeritLevelView | null {
  const row = levels.find((level) => level.value === value && level.indicator === code);
  if (!row) return null;
  const { level, source, reason, automaticLevel, version } = row;
  return { level, source, reason, automaticLevel, version };
}

function computedView(figures: readonly FigureRow[], code: string): MeritIndicatorView['computed'] {
  const row = figures.find(({ indicator }) => indicator === code);
  if (!row) return null;
  const { level, rule, ruleVersion, dataDate, computedAt } = row;
  return {
    level,
    rule,
    ruleVersion,
    dataDate,
    computedAt,
    figures: row.figures.map(({ name, count, of }) => ({ name, count, of })),
  };
}
