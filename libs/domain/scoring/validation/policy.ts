import { GATE_ANSWERS } from '#libs/domain/eligibility';
import { COUNTING_RULES, JPM_VARIANTS } from '#libs/domain/job-person-match';
import { microOf } from '#libs/domain/micro';
import { AXES, type Axis, BOXES } from '#libs/domain/nine-box';
import { FULL_WEIGHT, JPM_REFERENCES, MOST_VALIDITY_YEARS, type Policy } from '../policy.js';
import { type Fields, Findings, type Violation } from './findings.js';
import { checkCitation, checkIndicator, checkNamed } from './indicator.js';
import { HIGHEST_POINTS } from './rules.js';

/** Everything that is wrong with a policy, whatever the JSON is; empty for a policy that can be used. */
export function policyViolations(policy: unknown): Violation[] {
  const findings = new Findings();
  const fields = findings.object(policy, '');
  if (fields) checkPolicy(findings, fields);
  return findings.all;
}

/** Reads a policy from JSON: itself when nothing is wrong, else the violations. */
export function readPolicy(json: unknown): Policy | readonly Violation[] {
  const violations = policyViolations(json);
  return violations.length > 0 ? violations : (json as Policy);
}

function checkPolicy(findings: Findings, policy: Fields): void {
  findings.text(policy['code'], 'code');
  findings.integer(policy['version'], 'version', 1, 1_000_000);
  findings.text(policy['name'], 'name');
  findings.text(policy['source'], 'source');
  checkWeights(findings, policy['weights']);
  checkSettings(findings, policy);
  checkAssessment(findings, policy['assessment']);
  const cuts = findings.object(policy['cuts'], 'cuts');
  const axes = findings.object(policy['axes'], 'axes');
  const codes = new Set<string>();
  for (const axis of AXES) {
    if (cuts) checkCuts(findings, cuts[axis], `cuts.${axis}`);
    if (axes) checkAxis(findings, axes[axis], axis, codes);
  }
}

function checkWeights(findings: Findings, value: unknown): void {
  const weights = findings.object(value, 'weights');
  if (!weights) return;
  const read = AXES.map((axis) => findings.integer(weights[axis], `weights.${axis}`, 0, FULL_WEIGHT));
  checkSum(findings, read, 'weights', 'weights-sum');
}

function checkSum(
  findings: Findings,
  weights: readonly (number | null)[],
  path: string,
  code: 'weights-sum' | 'axis-sum',
): void {
  if (weights.some((weight) => weight === null)) return;
  const sum = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  if (sum !== FULL_WEIGHT) findings.add(code, path, { sum, expected: FULL_WEIGHT });
}

function checkCuts(findings: Findings, value: unknown, path: string): void {
  const cuts = findings.object(value, path);
  if (!cuts) return;
  const [middle, high] = ['middle', 'high'].map((name) => {
    const at = `${path}.${name}`;
    const cut = findings.object(cuts[name], at);
    if (!cut) return null;
    findings.oneOf(cut['exclusive'], `${at}.exclusive`, [true, false]);
    const micro = findings.integer(cut['micro'], `${at}.micro`, 0, HIGHEST_POINTS);
    return micro === null ? null : micro + (cut['exclusive'] === true ? 1 : 0);
  });
  if (typeof middle === 'number' && typeof high === 'number' && middle >= high)
    findings.add('cuts-order', path);
}

function checkAxis(findings: Findings, value: unknown, axis: Axis, codes: Set<string>): void {
  const path = `axes.${axis}`;
  const componentCodes = new Set<string>();
  const weights = findings.list(value, path).flatMap((item, index) => {
    const at = `${path}[${index}]`;
    const component = findings.object(item, at);
    if (!component) return [null];
    checkNamed(findings, component, at, componentCodes);
    return findings
      .list(component['indicators'], `${at}.indicators`)
      .map((indicator, place) => checkIndicator(findings, indicator, `${at}.indicators[${place}]`, codes));
  });
  if (weights.length > 0) checkSum(findings, weights, path, 'axis-sum');
}

function checkAssessment(findings: Findings, value: unknown): void {
  const rules = findings.object(value, 'assessment');
  if (!rules) return;
  findings.integer(rules['validityYears'], 'assessment.validityYears', 1, MOST_VALIDITY_YEARS);
  findings.oneOf(rules['counting'], 'assessment.counting', COUNTING_RULES);
  findings.oneOf(rules['raisedLevel'], 'assessment.raisedLevel', GATE_ANSWERS);
  checkCitation(findings, rules['citation'], 'assessment.citation');
}

function checkSettings(findings: Findings, policy: Fields): void {
  const pool = findings.object(policy['talentPool'], 'talentPool');
  for (const name of pool ? ['boxes', 'nationalBoxes'] : [])
    findings
      .list(pool?.[name], `talentPool.${name}`)
      .forEach((box, index) => findings.oneOf(box, `talentPool.${name}[${index}]`, BOXES));
  const jpm = findings.object(policy['jpm'], 'jpm');
  if (jpm) {
    findings.oneOf(jpm['variant'], 'jpm.variant', JPM_VARIANTS);
    findings.oneOf(jpm['reference'], 'jpm.reference', JPM_REFERENCES);
  }
  const gates = findings.object(policy['gates'], 'gates');
  if (!gates) return;
  findings.integer(gates['minimumJpm'], 'gates.minimumJpm', 0, microOf(500));
  for (const name of ['retirementMonths', 'disciplineMonths', 'learningHours'])
    findings.integer(gates[name], `gates.${name}`, 0, 1_200);
}
