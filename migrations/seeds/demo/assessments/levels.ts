import { GENERIC_CODES, type GenericCode } from '#libs/domain/competency';
import type { Random } from '../prng.js';

/** What people are usually good at, and what is weak in every real report, most first. */
const STRONG = ['M.01', 'SK.01', 'M.05'] as const;
const WEAK = ['M.07', 'M.06', 'M.03'] as const;
/** Draws out of 100 with which a strong competency lies above its standard before the sum is met. */
const ABOVE_SHARE = 22;
/** How often a competency is chosen to be lowered, relative to the others. */
const LOWERING: Readonly<Record<GenericCode, number>> = {
  'M.01': 1,
  'SK.01': 2,
  'M.05': 3,
  'M.02': 4,
  'M.04': 5,
  'M.08': 6,
  'M.03': 13,
  'M.06': 21,
  'M.07': 34,
};

/** Nine whole levels with the given sum, none more than one above the standard while that is possible. */
export function levelsWithSum(sum: number, standard: number, random: Random): Record<GenericCode, number> {
  const levels = Object.fromEntries(GENERIC_CODES.map((code) => [code, standard])) as Record<
    GenericCode,
    number
  >;
  for (const code of STRONG) if (standard < 5 && random.percent(ABOVE_SHARE)) levels[code] += 1;
  let open = sum - total(levels);
  for (; open < 0; open += 1) levels[lowered(levels, standard, random)] -= 1;
  for (; open > 0; open -= 1) levels[raised(levels, standard, random)] += 1;
  return levels;
}

function total(levels: Readonly<Record<GenericCode, number>>): number {
  return GENERIC_CODES.reduce((sum, code) => sum + levels[code], 0);
}

/** The weak ones are lowered more often; none twice before all are below the standard. */
function lowered(
  levels: Readonly<Record<GenericCode, number>>,
  standard: number,
  random: Random,
): GenericCode {
  const high = GENERIC_CODES.filter((code) => levels[code] >= standard && levels[code] > 0);
  const open = high.length > 0 ? high : GENERIC_CODES.filter((code) => levels[code] > 0);
  return random.pick(open.flatMap((code) => Array<GenericCode>(LOWERING[code]).fill(code)));
}

function raised(
  levels: Readonly<Record<GenericCode, number>>,
  standard: number,
  random: Random,
): GenericCode {
  const open = GENERIC_CODES.filter((code) => levels[code] <= standard && levels[code] < 5);
  const usual = open.filter((code) => !WEAK.some((weak) => weak === code));
  return random.pick(usual.length > 0 ? usual : open);
}
