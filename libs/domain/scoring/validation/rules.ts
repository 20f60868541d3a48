import { microOf } from '#libs/domain/micro';
import { type InputCode, inputDefinition, isInputCode } from '../inputs.js';
import { MISSING_RULES, type PlainRule } from '../policy.js';
import type { Fields, Findings } from './findings.js';

/** Points are usually 0..100; a policy may allow more, up to what a stored score can hold. */
export const HIGHEST_POINTS = microOf(1000);

export const PLAIN_KINDS = [
  'ratingPoints',
  'value',
  'aspects',
  'bands',
  'category',
  'directContribution',
] as const satisfies readonly PlainRule['kind'][];

/** Inputs of N first, then of N-1; years of one rating come from one pair. */
const RATINGS: readonly (readonly InputCode[])[] = [
  ['predicate', 'previousPredicate'],
  ['workResult', 'previousWorkResult'],
];

const MOST_YEAR_WEIGHT = 1000;

/** What a rule of each kind must have. */
export function checkRule(findings: Findings, kind: PlainRule['kind'], rule: Fields, path: string): void {
  if (kind === 'ratingPoints') {
    checkRating(findings, rule, path);
    return;
  }
  findings.oneOf(rule['missing'], `${path}.missing`, MISSING_RULES);
  switch (kind) {
    case 'value':
      checkValue(findings, rule, path, ['micro', 'share']);
      break;
    case 'aspects':
      checkValue(findings, rule, path, ['share']);
      break;
    case 'bands':
      checkBands(findings, rule, path);
      break;
    case 'category':
      checkCategory(findings, rule, path);
      break;
    case 'directContribution':
      checkDirect(findings, rule, path);
      break;
  }
}

function checkInput(
  findings: Findings,
  value: unknown,
  path: string,
  kinds: readonly string[],
): InputCode | null {
  if (!isInputCode(value)) return findings.add('input-unknown', path, { input: JSON.stringify(value) ?? '' });
  return kinds.includes(inputDefinition(value).kind)
    ? value
    : findings.add('input-kind', path, { input: value });
}

function checkPoints(findings: Findings, value: unknown, path: string, input: InputCode): void {
  const points = findings.object(value, path);
  const definition = inputDefinition(input);
  if (!points || definition.kind !== 'code') return;
  for (const code of definition.codes)
    if (Object.hasOwn(points, code)) findings.integer(points[code], `${path}.${code}`, 0, HIGHEST_POINTS);
    else findings.add('points-missing', path, { code });
  for (const code of Object.keys(points))
    if (!definition.codes.includes(code)) findings.add('points-unknown', path, { code });
}

function checkRating(findings: Findings, rule: Fields, path: string): void {
  const years = findings.list(rule['years'], `${path}.years`);
  if (years.length > 2) findings.add('years-count', `${path}.years`);
  const inputs = years.map((value, index) => checkYear(findings, value, `${path}.years[${index}]`));
  const [first] = inputs;
  if (!first) return;
  const family = RATINGS.find((pair) => pair.includes(first));
  const known = inputs.filter((input) => input !== null);
  if (!family) findings.add('input-kind', `${path}.years[0].input`, { input: first });
  else if (new Set(known).size < known.length || known.some((input) => !family.includes(input)))
    findings.add('years-mixed', `${path}.years`);
  else checkPoints(findings, rule['points'], `${path}.points`, first);
}

function checkYear(findings: Findings, value: unknown, path: string): InputCode | null {
  const year = findings.object(value, path);
  if (!year) return null;
  findings.integer(year['weight'], `${path}.weight`, 1, MOST_YEAR_WEIGHT);
  findings.oneOf(year['missing'], `${path}.missing`, MISSING_RULES);
  return checkInput(findings, year['input'], `${path}.input`, ['code']);
}

function checkValue(findings: Findings, rule: Fields, path: string, kinds: readonly string[]): void {
  const input = checkInput(findings, rule['input'], `${path}.input`, kinds);
  if (rule['fallback'] === null) return;
  const fallback = checkInput(findings, rule['fallback'], `${path}.fallback`, ['micro', 'share']);
  if (fallback !== null && fallback === input) findings.add('fallback-same', `${path}.fallback`);
}

function checkBands(findings: Findings, rule: Fields, path: string): void {
  checkInput(findings, rule['input'], `${path}.input`, ['count', 'micro']);
  const froms = findings.list(rule['bands'], `${path}.bands`).map((value, index) => {
    const at = `${path}.bands[${index}]`;
    const band = findings.object(value, at);
    if (!band) return null;
    findings.integer(band['points'], `${at}.points`, 0, HIGHEST_POINTS);
    return findings.integer(band['from'], `${at}.from`, 0, HIGHEST_POINTS);
  });
  if (typeof froms[0] === 'number' && froms[0] !== 0) findings.add('bands-first', `${path}.bands[0].from`);
  froms.forEach((from, index) => {
    const before = froms[index - 1];
    if (typeof from === 'number' && typeof before === 'number' && from <= before)
      findings.add('bands-order', `${path}.bands[${index}].from`);
  });
}

function checkCategory(findings: Findings, rule: Fields, path: string): void {
  const input = checkInput(findings, rule['input'], `${path}.input`, ['code']);
  if (input) checkPoints(findings, rule['points'], `${path}.points`, input);
}

/** A table of points for a code, none for a figure. */
function checkDirect(findings: Findings, rule: Fields, path: string): void {
  const input = checkInput(findings, rule['input'], `${path}.input`, ['code', 'micro']);
  if (!input) return;
  if (inputDefinition(input).kind === 'code') checkPoints(findings, rule['points'], `${path}.points`, input);
  else if (rule['points'] !== null) findings.add('points-unknown', `${path}.points`);
}
