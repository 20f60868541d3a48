/** TERPENUHI, TIDAK, PERLU VERIFIKASI: unknown data never passes silently (docs/domain/03). */
export const GATE_ANSWERS = ['met', 'notMet', 'needsVerification'] as const;

export type GateAnswer = (typeof GATE_ANSWERS)[number];

/** The six gates in the order in which they are read (docs/domain/03, Computing a period). */
export const GATES = ['status', 'rating', 'competency', 'training', 'discipline', 'retirement'] as const;

export type Gate = (typeof GATES)[number];

/** Why a gate answers as it does; people's words are found by gate and reason. */
export const GATE_REASONS = {
  status: ['standing', 'punished', 'outsidePopulation', 'unknown', 'underAppeal'],
  rating: ['good', 'belowGood', 'yearMissing'],
  competency: [
    'fits',
    'noValidResult',
    'belowMinimum',
    'levelRaised',
    'levelUnknown',
    'notAccredited',
    'accreditationUnknown',
  ],
  training: ['enough', 'noDuty', 'tooLittle', 'incomplete', 'employmentUnknown'],
  discipline: ['none', 'recent', 'beingServed', 'underAppeal', 'incomplete'],
  retirement: ['later', 'tooSoon', 'unknown'],
} as const satisfies Readonly<Record<Gate, readonly string[]>>;

export type GateReason<Of extends Gate = Gate> = (typeof GATE_REASONS)[Of][number];

/** What a gate looked at, by name: dates as text, JPM in millionths. */
export type GateData = Readonly<Record<string, string | number | boolean | null>>;

export interface GateResult<Of extends Gate = Gate> {
  readonly gate: Of;
  readonly answer: GateAnswer;
  readonly reason: GateReason<Of>;
  readonly data: GateData;
}
