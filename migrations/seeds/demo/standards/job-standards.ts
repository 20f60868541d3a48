import { CLASS_STANDARD_LEVELS, GENERIC_CODES, type GenericCode } from '#libs/domain/competency';
import type { DemoPost } from '../model.js';
import type { Random } from '../prng.js';
import { rowOf } from '../rows/cells.js';
import { randomFor, type TalentBasis } from '../talent/basis.js';

/** Format 4, one row per post. */
export const STANDARD_HEADERS = ['KODE JABATAN', ...GENERIC_CODES, 'BERLAKU MULAI'];

/** Since when, dd-mm-yyyy. */
export const STANDARD_DAY = '02-01-2023';
const MANAGERIAL: readonly string[] = ['jptPratama', 'administrator', 'pengawas'];
/** Kelurahan never wrote theirs, nor did one post in eight elsewhere: measured against the class default. */
const WITHOUT_STANDARD = /-KEL\d/;
const WITHOUT_SHARE = 12;
const DEVIATING_SHARE = 45;

/** What a unit's work asks for beyond the class, and where it asks for less: the sum stays. */
const EMPHASES: readonly (readonly [RegExp, more: GenericCode, less: GenericCode])[] = [
  [/^(ITDA|BPKAD|BAPENDA)/, 'M.01', 'M.07'],
  [/^(DISDUKCAPIL|DPMPTSP|DINKES|RSUD|PKM|KEC-)/, 'M.05', 'M.08'],
  [/^(KESBANGPOL|SATPOLPP|BPBD|DINSOS)/, 'SK.01', 'M.06'],
  [/^(SETDA|SETWAN|DISKOMINFO)/, 'M.03', 'M.05'],
  [/^(BKPSDM|DISDIKBUD)/, 'M.06', 'M.05'],
];
const ELSEWHERE = ['M.04', 'M.02'] as const;

/** Standards of the managerial posts, vacant ones too. */
export function standardRows(basis: TalentBasis): string[][] {
  const random = randomFor(basis, 'standards');
  return basis.agency.posts
    .filter((post) => MANAGERIAL.includes(post.level) && !post.additionalDuty)
    .filter((post) => !random.percent(WITHOUT_SHARE) && !WITHOUT_STANDARD.test(post.unit))
    .map((post) =>
      rowOf(STANDARD_HEADERS, {
        'KODE JABATAN': post.code,
        ...levelsOf(post, random),
        'BERLAKU MULAI': STANDARD_DAY,
      }),
    );
}

function levelsOf(post: DemoPost, random: Random): Record<string, string> {
  const usual = CLASS_STANDARD_LEVELS[post.level];
  const deviates = random.percent(DEVIATING_SHARE);
  const [, more, less] = EMPHASES.find(([units]) => units.test(post.unit)) ?? [null, ...ELSEWHERE];
  const level = (code: GenericCode): number => {
    if (!deviates) return usual;
    return usual + (code === more ? 1 : 0) - (code === less ? 1 : 0);
  };
  return Object.fromEntries(GENERIC_CODES.map((code) => [code, String(level(code))]));
}
