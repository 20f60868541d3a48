import type { Axis, CutPoints } from '#libs/domain/nine-box';
import type { Policy } from '../policy.js';
import { BALANGAN } from './balangan.js';
import { BANJARMASIN } from './banjarmasin.js';
import { BKN_411_2025 } from './bkn-411-2025.js';
import { DIRECT_PREDICATE } from './direct-predicate.js';
import { DJBK_PU_2026 } from './djbk-pu-2026.js';
import { cuts } from './parts.js';

/** Policies an agency can start with in one click (docs/domain/03). */
export const PRESETS = {
  A: BKN_411_2025,
  B: DJBK_PU_2026,
  C: BANJARMASIN,
  E: BALANGAN,
  F: DIRECT_PREDICATE,
} as const satisfies Readonly<Record<string, Policy>>;

export type PresetCode = keyof typeof PRESETS;

/** D, Kota Manado (sure): cut points alone, to lay over another tree. */
export const MANADO_CUTS: Readonly<Record<Axis, CutPoints>> = {
  kinerja: cuts(85, 70),
  potensial: cuts(77, 68),
};
