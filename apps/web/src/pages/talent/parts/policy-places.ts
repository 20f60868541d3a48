import { type Confidence, type Indicator, NO_POST, type Policy } from '#libs/domain/scoring';
import { inputName } from './input-words.js';
import type { Messages } from '../../../messages/messages.js';

type Words = Messages['talent']['words'];

/**
 * Names of the places of a policy that can be missing, by their codes: indicators, children of a mean, and the
 * second year of a rating, which is the indicator's code and `Previous`; and the post itself.
 */
export function placeNames(policy: Policy, words: Words): ReadonlyMap<string, string> {
  const places = indicatorsOf(policy).flatMap((indicator) => namesWithin(indicator, words));
  return new Map([[NO_POST, words.noPosition], ...places]);
}

function namesWithin(indicator: Indicator, words: Words): (readonly [string, string])[] {
  const itself = [indicator.code, indicator.name] as const;
  if (indicator.kind === 'meanOf')
    return [itself, ...indicator.children.map(({ code, name }) => [code, name] as const)];
  if (indicator.kind !== 'ratingPoints') return [itself];
  const [, before] = indicator.years;
  return before ? [itself, [`${indicator.code}Previous`, inputName(before.input, words)]] : [itself];
}

/** Every indicator of both axes, in the order of the policy. */
export function indicatorsOf({ axes }: Policy): Indicator[] {
  return [...axes.kinerja, ...axes.potensial].flatMap(({ indicators }) => indicators);
}

/** How many indicators rest on a source of each confidence. */
export function confidenceOf(policy: Policy): Readonly<Record<Confidence, number>> {
  const count = { S: 0, L: 0, G: 0 };
  for (const { citation } of indicatorsOf(policy)) count[citation.confidence] += 1;
  return count;
}
