import { CONFIDENCES, FULL_WEIGHT } from '../policy.js';
import { yearCode } from '../tree.js';
import type { Fields, Findings } from './findings.js';
import { checkRule, PLAIN_KINDS } from './rules.js';

const CODE = /^[A-Za-z][A-Za-z0-9]{0,39}$/;
const MOST_CHILDREN = 20;

/** Code and name; the code is unique among `taken`, which it joins. */
export function checkNamed(findings: Findings, fields: Fields, path: string, taken: Set<string>): void {
  findings.text(fields['name'], `${path}.name`);
  const code = fields['code'];
  if (typeof code !== 'string' || !CODE.test(code)) {
    findings.add('code-malformed', `${path}.code`);
    return;
  }
  takeCode(findings, code, `${path}.code`, taken);
}

/** Files have a column per code, whose case is not looked at. */
function takeCode(findings: Findings, code: string, path: string, taken: Set<string>): void {
  const known = code.toLowerCase();
  if (taken.has(known)) findings.add('code-duplicate', path, { code });
  taken.add(known);
}

/** The text of a source and how sure it is. */
export function checkCitation(findings: Findings, value: unknown, path: string): void {
  const citation = findings.object(value, path);
  if (!citation) return;
  findings.text(citation['text'], `${path}.text`);
  findings.oneOf(citation['confidence'], `${path}.confidence`, CONFIDENCES);
}

/** Checks an indicator and gives its weight, null when that cannot be read. */
export function checkIndicator(
  findings: Findings,
  value: unknown,
  path: string,
  codes: Set<string>,
): number | null {
  const indicator = findings.object(value, path);
  if (!indicator) return null;
  checkNamed(findings, indicator, path, codes);
  checkCitation(findings, indicator['citation'], `${path}.citation`);
  const kind = findings.oneOf(indicator['kind'], `${path}.kind`, [...PLAIN_KINDS, 'meanOf'] as const);
  if (kind === 'meanOf') checkChildren(findings, indicator, path, codes);
  else if (kind) checkPlain(findings, kind, indicator, path, codes);
  return findings.integer(indicator['weight'], `${path}.weight`, 1, FULL_WEIGHT);
}

function checkPlain(
  findings: Findings,
  kind: (typeof PLAIN_KINDS)[number],
  fields: Fields,
  path: string,
  codes: Set<string>,
): void {
  checkRule(findings, kind, fields, path);
  const { code, years } = fields;
  if (kind === 'ratingPoints' && Array.isArray(years) && years.length === 2 && typeof code === 'string')
    takeCode(findings, yearCode(code, 1), `${path}.code`, codes);
}

function checkChildren(findings: Findings, indicator: Fields, path: string, codes: Set<string>): void {
  const children = findings.list(indicator['children'], `${path}.children`);
  if (children.length > MOST_CHILDREN)
    findings.add('out-of-range', `${path}.children`, { least: 1, most: MOST_CHILDREN });
  const kinds = PLAIN_KINDS.filter((kind) => kind !== 'directContribution' && kind !== 'ratingPoints');
  children.forEach((value, index) => {
    const at = `${path}.children[${index}]`;
    const child = findings.object(value, at);
    if (!child) return;
    checkNamed(findings, child, at, codes);
    checkCitation(findings, child['citation'], `${at}.citation`);
    const kind = findings.oneOf(child['kind'], `${at}.kind`, kinds);
    if (kind) checkRule(findings, kind, child, at);
  });
}
