/** A weight in hundredths: 2.5 is 250, so that a level times a weight is exact. */
export type WeightHundredths = number;

/** A total, or a part of one, in hundredths: 249.5 is 24950. */
export type TotalHundredths = number;

/** Band of instrument A, lowest first. */
export const MERIT_BANDS = ['poor', 'lacking', 'good', 'veryGood'] as const;

export type MeritBand = (typeof MERIT_BANDS)[number];

/** Level of an indicator of instrument A; there is no 0. */
export const MERIT_LEVELS = [1, 2, 3, 4] as const;

export type MeritLevel = (typeof MERIT_LEVELS)[number];

export interface MeritIndicator {
  /** '3.10': aspect and place, as text. */
  readonly code: string;
  readonly name: string;
  readonly weight: WeightHundredths;
}

export interface MeritAspect {
  readonly number: number;
  readonly name: string;
  readonly indicators: readonly MeritIndicator[];
}

/** A band begins at its lower bound, inclusive. */
export interface BandBound {
  readonly band: MeritBand;
  readonly atLeast: TotalHundredths;
}

/** A version of an instrument: rules are data (docs/domain/05). */
export interface MeritInstrument {
  readonly code: string;
  /** The regulation it stands on. */
  readonly source: string;
  readonly aspects: readonly MeritAspect[];
  /** Highest first. */
  readonly bands: readonly BandBound[];
  /** Where no bound is reached, so every total belongs somewhere. */
  readonly lowestBand: MeritBand;
}

/** All indicators of an instrument, in order. */
export function indicatorsOf(instrument: MeritInstrument): readonly MeritIndicator[] {
  return instrument.aspects.flatMap(({ indicators }) => indicators);
}

/** Sum of the weights of an aspect. */
export function aspectWeight({ indicators }: MeritAspect): WeightHundredths {
  return indicators.reduce((sum, { weight }) => sum + weight, 0);
}

/** Sum of all weights. */
export function instrumentWeight({ aspects }: MeritInstrument): WeightHundredths {
  return aspects.reduce((sum, aspect) => sum + aspectWeight(aspect), 0);
}

/** What an instrument must weigh in all: 100. */
const FULL_WEIGHT: WeightHundredths = 10_000;
/** Published totals end in .0 or .5, so every default weight is a multiple of 0.5. */
const WEIGHT_STEP: WeightHundredths = 50;

export type InstrumentProblem =
  'merit.weights-not-hundred' | 'merit.weight-invalid' | 'merit.weight-not-half' | 'merit.indicator-twice';

/** What is wrong with the weights an agency entered; none where they are sound. */
export function instrumentProblems(instrument: MeritInstrument): InstrumentProblem[] {
  const indicators = indicatorsOf(instrument);
  const problems: InstrumentProblem[] = [];
  if (new Set(indicators.map(({ code }) => code)).size < indicators.length) {
    problems.push('merit.indicator-twice');
  }
  const isWeight = ({ weight }: MeritIndicator) => Number.isInteger(weight) && weight > 0;
  if (!indicators.every(isWeight)) problems.push('merit.weight-invalid');
  else if (!indicators.every(({ weight }) => weight % WEIGHT_STEP === 0)) {
    problems.push('merit.weight-not-half');
  }
  if (instrumentWeight(instrument) !== FULL_WEIGHT) problems.push('merit.weights-not-hundred');
  return problems;
}

const BAND_NAMES: Readonly<Record<MeritBand, string>> = {
  poor: 'Buruk',
  lacking: 'Kurang',
  good: 'Baik',
  veryGood: 'Sangat Baik',
};

/** The official word of a band. */
export function officialBandName(band: MeritBand): string {
  return BAND_NAMES[band];
}

/** The band of a total, by lower bounds and without rounding: 249.5 is Kurang, 250 is Baik. */
export function bandOf(total: TotalHundredths, instrument: MeritInstrument): MeritBand {
  return instrument.bands.find(({ atLeast }) => total >= atLeast)?.band ?? instrument.lowestBand;
}
