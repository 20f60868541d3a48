import { type Micro, microRatio } from '#libs/domain/micro';
import { plainWords, wordTable } from '#libs/domain/file-words';

/** The eight potential aspects (PermenPANRB 20/2025; docs/domain/02, Potential), in order. */
export const POTENTIAL_ASPECTS = [
  'intellectual',
  'interpersonal',
  'selfAwareness',
  'criticalStrategicThinking',
  'problemSolving',
  'emotionalIntelligence',
  'learningAgility',
  'motivationCommitment',
] as const;

export type PotentialAspect = (typeof POTENTIAL_ASPECTS)[number];

/** Column titles of format 5 (docs/domain/06), which are the official names. */
export const POTENTIAL_ASPECT_HEADERS: Readonly<Record<PotentialAspect, string>> = {
  intellectual: 'KEMAMPUAN INTELEKTUAL',
  interpersonal: 'KEMAMPUAN INTERPERSONAL',
  selfAwareness: 'KESADARAN DIRI',
  criticalStrategicThinking: 'BERPIKIR KRITIS DAN STRATEGIS',
  problemSolving: 'MENYELESAIKAN PERMASALAHAN',
  emotionalIntelligence: 'KECERDASAN EMOSIONAL',
  learningAgility: 'BELAJAR CEPAT DAN MENGEMBANGKAN DIRI',
  motivationCommitment: 'MOTIVASI DAN KOMITMEN',
};

const WORDS = wordTable<PotentialAspect>(
  Object.fromEntries(
    POTENTIAL_ASPECTS.map((aspect) => [plainWords(POTENTIAL_ASPECT_HEADERS[aspect]), aspect]),
  ),
);

/** Reads the name of an aspect as format 5 writes it; null when unknown. */
export function parsePotentialAspect(text: string): PotentialAspect | null {
  return WORDS.get(plainWords(text)) ?? null;
}

/** Values in hundredths of a scale point; null or absent: not rated, which is not zero. */
export type PotentialProfile = Readonly<Partial<Record<PotentialAspect, number | null>>>;

/** The scale the values were given on, stored with the result: 1-5, 0-5 (the default), up to 0-10. */
export interface PotentialScale {
  /** 0 or 1. */
  readonly min: number;
  /** 1 to 10, above `min`. */
  readonly max: number;
}

export const DEFAULT_POTENTIAL_SCALE: PotentialScale = { min: 0, max: 5 };

/**
 * A share of the best possible potential counts in these parts: 8 aspects x 100 hundredths x 2520, which every
 * scale maximum from 1 to 10 divides, so that a share is a whole number.
 */
export const POTENTIAL_SHARE_PARTS = 2_016_000;
const SCALE_MULTIPLE = 2520;

export type PotentialScore =
  | {
      readonly ok: true;
      /** Sum of the eight values, in hundredths. */
      readonly sum: number;
      /** The exact share of the best possible, in 1/2,016,000. */
      readonly share: number;
      /** Share x 100, stored: rounded once. */
      readonly value: Micro;
    }
  | {
      readonly ok: false;
      readonly code: 'potential.scale-invalid' | 'potential.aspects-missing' | 'potential.aspects-off-scale';
      /** The aspects meant; empty for a scale that does not exist. */
      readonly aspects: readonly PotentialAspect[];
    };

/** Potential score = sum / (maximum x number) x 100 (docs/domain/02, Potential); refuses to fill a gap. */
export function potentialScore(profile: PotentialProfile, scale: PotentialScale): PotentialScore {
  if (!isPotentialScale(scale)) return { ok: false, code: 'potential.scale-invalid', aspects: [] };
  const missing = POTENTIAL_ASPECTS.filter((aspect) => (profile[aspect] ?? null) === null);
  if (missing.length > 0) return { ok: false, code: 'potential.aspects-missing', aspects: missing };
  const off = POTENTIAL_ASPECTS.filter((aspect) => !isOnScale(profile[aspect] ?? -1, scale));
  if (off.length > 0) return { ok: false, code: 'potential.aspects-off-scale', aspects: off };
  const sum = POTENTIAL_ASPECTS.reduce((total, aspect) => total + (profile[aspect] ?? 0), 0);
  const share = sum * (SCALE_MULTIPLE / scale.max);
  return { ok: true, sum, share, value: microRatio(share * 100, POTENTIAL_SHARE_PARTS) };
}

/** Whether a scale is one a result may be stored with. */
export function isPotentialScale({ min, max }: PotentialScale): boolean {
  return (min === 0 || min === 1) && Number.isInteger(max) && max > min && max <= 10;
}

/** Whether hundredths lie on a scale. */
export function isOnScale(hundredths: number, { min, max }: PotentialScale): boolean {
  return Number.isInteger(hundredths) && hundredths >= min * 100 && hundredths <= max * 100;
}
