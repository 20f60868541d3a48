import { correlationOf, type Figure, figure, meanOf, noFigure } from '#libs/domain/statistics';

/** Two points always lie on a line. */
const FEWEST_TARGETS = 3;

/** Values by target of what is correlated. */
export type Variable = ReadonlyMap<string, number>;

/** No two of them to compare; no pair shares three targets; in no such pair do both vary. */
export type NoCorrelation = 'noPairs' | 'tooFewTargets' | 'noVariation';

export type MeanCorrelation = Figure<NoCorrelation> & {
  /** Pairs whose correlation is defined: those averaged. */
  readonly pairs: number;
};

/** Mean of Pearson's correlations of pairs, over the targets both of a pair have; pairs without one are left out. */
export function meanCorrelation(pairs: readonly (readonly [Variable, Variable])[]): MeanCorrelation {
  if (pairs.length === 0) return { ...noFigure('noPairs'), pairs: 0 };
  const shared = pairs.map(sharedValues).filter(({ x }) => x.length >= FEWEST_TARGETS);
  if (shared.length === 0) return { ...noFigure('tooFewTargets'), pairs: 0 };
  const correlations = shared.map(correlationOf).filter((correlation) => correlation !== null);
  if (correlations.length === 0) return { ...noFigure('noVariation'), pairs: 0 };
  return { ...figure(meanOf(correlations)), pairs: correlations.length };
}

function sharedValues([one, other]: readonly [Variable, Variable]) {
  const both = [...one].flatMap(([target, x]) => {
    const y = other.get(target);
    return y === undefined ? [] : [{ x, y }];
  });
  return { x: both.map(({ x }) => x), y: both.map(({ y }) => y) };
}

/** Every unordered pair. */
export function pairsOf<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}
