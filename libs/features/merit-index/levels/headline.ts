import { formatMicro } from '#libs/domain/micro';
import {
  instrumentA,
  meritIndex,
  type CompleteMerit,
  type IncompleteMerit,
  type MeritBand,
  type MeritInstrument,
} from '#libs/domain/merit-index';
import type { MeritHeadline, MeritValue } from '../assessments/assessment.view.js';

/** A level of one indicator, as far as the total asks. */
export interface LevelOf {
  readonly indicator: string;
  readonly value: MeritValue;
  readonly level: number | null;
}

/** A total as it is stored: hundredths and millionths. */
export interface StoredHeadline {
  readonly filled: number;
  readonly of: number;
  readonly total: number | null;
  readonly index: number | null;
  readonly band: MeritBand | null;
  readonly lowest: number;
  readonly highest: number;
}

const POINT = 100;

/** Hundredths as points; exact for the half points totals come in. */
export function points(hundredths: number): number {
  return hundredths / POINT;
}

/** The instrument of an assessment. */
export function instrumentOf(assessment: { readonly splitFillings: boolean }): MeritInstrument {
  return instrumentA({ splitFillings: assessment.splitFillings });
}

/**
 * The total of one value. Levels of an indicator the instrument does not have (4.4 without the split) are left out.
 */
export function meritOf(
  instrument: MeritInstrument,
  levels: readonly LevelOf[],
  value: MeritValue,
): CompleteMerit | IncompleteMerit {
  const known = new Set(instrument.aspects.flatMap(({ indicators }) => indicators.map(({ code }) => code)));
  const own = levels.filter((level) => level.value === value && known.has(level.indicator));
  const merit = meritIndex(
    Object.fromEntries(own.map(({ indicator, level }) => [indicator, level])),
    instrument,
  );
  if (!merit.ok) throw new Error(`${merit.code}: ${merit.indicators.join(', ')}`);
  return merit;
}

/** What history keeps of a total. */
export function storedHeadline(merit: CompleteMerit | IncompleteMerit): StoredHeadline {
  const whole = merit.complete ? merit : null;
  return {
    filled: merit.filled,
    of: merit.of,
    total: whole?.total ?? null,
    index: whole?.index ?? null,
    band: whole?.band ?? null,
    lowest: merit.lowest,
    highest: merit.highest,
  };
}

/** The same as people read it. */
export function headlineView(value: MeritValue, stored: StoredHeadline): MeritHeadline {
  return {
    value,
    filled: stored.filled,
    of: stored.of,
    total: stored.total === null ? null : points(stored.total),
    index: stored.index === null ? null : formatMicro(stored.index),
    band: stored.band,
    lowest: points(stored.lowest),
    highest: points(stored.highest),
  };
}
