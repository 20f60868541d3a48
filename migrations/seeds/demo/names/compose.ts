import type { DemoSex } from '../model.js';
import type { Random } from '../prng.js';
import { BANJAR, DAYAK } from './borneo.js';
import { BALI, BUGIS, TIMUR, TORAJA } from './east.js';
import type { GroupParts, NameGroup } from './parts.js';
import { BATAK, BATAK_MUSLIM, JAWA, MINANG, SINGLE_NAMES, SUNDA } from './west.js';

/** From this year of birth on, names have two or three modern parts. */
const MODERN_SINCE = 1990;
/** Muslim marga among Batak names, H. and Hj. among older Banjar and Bugis names, in per cent. */
const MUSLIM_MARGA = 40;
const HAJJ = 14;

const GROUPS: Readonly<Record<NameGroup, GroupParts>> = {
  jawa: JAWA,
  banjar: BANJAR,
  dayak: DAYAK,
  bugis: BUGIS,
  sunda: SUNDA,
  batak: BATAK,
  minang: MINANG,
  bali: BALI,
  toraja: TORAJA,
  timur: TIMUR,
};

export interface Bearer {
  readonly group: NameGroup;
  readonly sex: DemoSex;
  readonly birthYear: number;
  /** Bugis nobility. */
  readonly noble: boolean;
}

/** A full name without titles, in the fashion of the group and the decade. */
export function composeName(bearer: Bearer, random: Random): string {
  const { group, sex, birthYear, noble } = bearer;
  const parts = group === 'batak' && random.percent(MUSLIM_MARGA) ? BATAK_MUSLIM : GROUPS[group];
  const modern = birthYear >= MODERN_SINCE;
  const name = distinctWords(modern ? modernName(parts, sex, random) : olderName(parts, sex, random));
  if (group === 'bali') return `${sex === 'male' ? 'I' : 'Ni'} ${name}`;
  if (noble) return `Andi ${withoutPrefix(name)}`;
  return `${modern ? '' : hajj(bearer, random)}${name}`;
}

/** A single name, as older people of Java have. */
export function singleName(sex: DemoSex, random: Random): string {
  return random.pick(SINGLE_NAMES[sex]);
}

function olderName(parts: GroupParts, sex: DemoSex, random: Random): string[] {
  const { first, second } = parts[sex];
  if (parts.families === undefined) return [random.pick(first), random.pick(second)];
  const middle = random.percent(35) ? [random.pick(second)] : [];
  return [random.pick(first), ...middle, random.pick(parts.families)];
}

function modernName(parts: GroupParts, sex: DemoSex, random: Random): string[] {
  const { modern, first, second } = parts[sex];
  const middle = random.percent(55) ? [random.pick([...modern, ...first])] : [];
  return [random.pick(modern), ...middle, random.pick(parts.families ?? second)];
}

function distinctWords(words: readonly string[]): string {
  return words.filter((word, index) => words.indexOf(word) === index).join(' ');
}

function withoutPrefix(name: string): string {
  return name.replace(/^(Muh\.|St\.|Sitti|Besse|Baso|Ambo|Abdul) /, '');
}

function hajj({ group, sex }: Bearer, random: Random): string {
  if ((group !== 'banjar' && group !== 'bugis') || !random.percent(HAJJ)) return '';
  return sex === 'male' ? 'H. ' : 'Hj. ';
}
