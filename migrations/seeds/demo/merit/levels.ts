/** Levels by indicator code of instrument A. */
export type DemoLevels = Readonly<Record<string, number>>;

const INDICATORS = { 1: 4, 2: 5, 3: 10, 4: 3, 5: 5, 6: 4, 7: 2, 8: 4 } as const;

/** Every indicator at level 2: a total of 200. */
const EVEN: DemoLevels = Object.fromEntries(
  Object.entries(INDICATORS).flatMap(([aspect, count]) =>
    Array.from({ length: count }, (_, place) => [`${aspect}.${place + 1}`, 2]),
  ),
);

/** 198.5: people and procurement in order, no talent pool, no succession plan, no assessment centre. */
const OF_2021: DemoLevels = {
  ...EVEN,
  ...{ '2.3': 3, '2.5': 3, '3.1': 3, '3.3': 1, '3.4': 1, '3.8': 3, '3.9': 1, '3.10': 1 },
  ...{ '5.1': 3, '5.4': 1, '7.2': 3, '8.4': 1 },
};

/** 231: e-Kinerja and the post map. */
const OF_2022: DemoLevels = {
  ...OF_2021,
  ...{ '1.1': 3, '1.2': 3, '2.1': 3, '2.2': 3, '3.3': 2, '3.7': 3 },
  ...{ '5.2': 3, '5.3': 3, '5.5': 3, '6.1': 3, '8.1': 3, '8.2': 3 },
};

/** 252.5: the first assessments, a career-pattern policy. */
const OF_2023: DemoLevels = {
  ...OF_2022,
  ...{ '2.4': 3, '3.2': 3, '3.4': 2, '3.5': 3, '4.1': 3, '5.4': 2, '6.3': 3, '8.4': 2 },
};

/** 268: a talent pool that the PPK has set. */
const OF_2024: DemoLevels = {
  ...OF_2023,
  ...{ '1.3': 3, '3.3': 3, '4.2': 3, '5.1': 4, '7.1': 3, '8.3': 3 },
};

/** 291.5: what the regency gave itself. */
const OF_2025: DemoLevels = {
  ...OF_2024,
  ...{ '2.3': 4, '3.4': 3, '3.10': 2, '4.3': 3, '5.3': 4, '5.5': 4, '6.1': 4 },
};

/** 276.5: what the verifier saw evidence for. */
const VERIFIED_2025: DemoLevels = { ...OF_2025, '3.3': 2, '3.10': 1, '4.3': 2, '5.5': 3 };

/** Chosen by hand so far: 16 indicators that nobody can compute; the computed ones follow the data. */
const SO_FAR: DemoLevels = Object.fromEntries(
  [
    '1.1',
    '1.2',
    '1.3',
    '1.4',
    '2.1',
    '2.2',
    '2.3',
    '2.4',
    '2.5',
    '5.1',
    '5.2',
    '5.3',
    '6.1',
    '6.3',
    '7.1',
    '8.1',
  ].map((code) => [code, OF_2025[code] ?? 2]),
);

/** A value of a year with its levels and where its evidence is said to be. */
export interface DemoMeritValue {
  readonly value: 'self' | 'verified';
  readonly levels: DemoLevels;
  readonly reason: string;
}

export interface DemoMeritYear {
  readonly year: number;
  readonly values: readonly DemoMeritValue[];
}

const self = (year: number, levels: DemoLevels): DemoMeritValue => ({
  value: 'self',
  levels,
  reason: `Berita acara tim penilaian mandiri 800/${year - 2000}/BKPSDM/${year}`,
});

/** The closed years of the invented regency (docs/domain/09, section 7). */
export const DEMO_MERIT_HISTORY: readonly DemoMeritYear[] = [
  { year: 2021, values: [self(2021, OF_2021)] },
  { year: 2022, values: [self(2022, OF_2022)] },
  { year: 2023, values: [self(2023, OF_2023)] },
  { year: 2024, values: [self(2024, OF_2024)] },
  {
    year: 2025,
    values: [
      self(2025, OF_2025),
      { value: 'verified', levels: VERIFIED_2025, reason: 'Berita acara verifikasi 2025' },
    ],
  },
];

/** The open assessment of the present year. */
export function demoMeritOfYear(year: number): DemoMeritYear {
  return { year, values: [{ ...self(year, SO_FAR), reason: `Map bukti penilaian mandiri ${year}` }] };
}
