import { describe, expect, it } from '@jest/globals';
import { inputPlaces, NO_POST, type Policy, PRESETS } from '#libs/domain/scoring';
import { id } from '../../../messages/id/index.js';
import { confidenceOf, placeNames } from './policy-places.js';

const { words } = id.talent;

describe('placeNames', () => {
  it.each(Object.entries(PRESETS))('names everything that preset %s can miss', (_, policy: Policy) => {
    const names = placeNames(policy, words);
    expect(inputPlaces(policy).filter(({ code }) => !names.has(code))).toEqual([]);
  });

  it('names what a person without a post lacks', () => {
    expect(placeNames(PRESETS.A, words).get(NO_POST)).toBe(words.noPosition);
    expect(placeNames(PRESETS.C, words).get('position')).toBe('Jabatan');
  });

  it('names the year before of a rating over two years', () => {
    const { axes, ...rest } = PRESETS.B;
    const [component] = axes.kinerja;
    const [predicate] = component?.indicators ?? [];
    if (predicate?.kind !== 'ratingPoints' || !component) throw new Error('preset B has no rating');
    const years = [...predicate.years, { input: 'previousPredicate', weight: 1, missing: 'block' } as const];
    const policy: Policy = {
      ...rest,
      axes: { ...axes, kinerja: [{ ...component, indicators: [{ ...predicate, years }] }] },
    };
    expect(placeNames(policy, words).get('predicatePrevious')).toBe(words.inputs.previousPredicate);
  });
});

describe('confidenceOf', () => {
  it('counts the indicators by how sure their source is', () => {
    expect(confidenceOf(PRESETS.A)).toEqual({ S: 3, L: 8, G: 0 });
    expect(confidenceOf(PRESETS.B)).toEqual({ S: 5, L: 0, G: 2 });
  });
});
