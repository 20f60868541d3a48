import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type CompetencyRatings,
  FINAL_ROUNDINGS,
  integrateCompetency,
  type IntegrationSettings,
  isConsensusLevel,
  needsNote,
  type ToolRatings,
} from '#libs/domain/assessment-integration';

const NE = 'NE';
type Given = number | null | typeof NE;

const tool = (toolId: number, levels: readonly Given[], weight = 100): ToolRatings => ({
  toolId,
  weight,
  ratings: levels.map((level, seat) => ({
    assessorId: seat + 1,
    level: level === NE ? null : level,
    noEvidence: level === NE,
  })),
});
const ratings = (...tools: ToolRatings[]): CompetencyRatings => ({ code: 'M.01', tools, consensus: null });
const MEAN: IntegrationSettings = { rule: 'mean', rounding: 0 };
const CONSENSUS: IntegrationSettings = { rule: 'consensus', rounding: 0 };
const settled = (level: number, note: string, ...tools: ToolRatings[]): CompetencyRatings => ({
  ...ratings(...tools),
  consensus: { level, note },
});

describe('assessors within a tool first, then the tools (docs/domain/02, Integration)', () => {
  test('a tool with many assessors counts once', () => {
    const result = integrateCompetency(ratings(tool(1, [200, 200, 200]), tool(2, [400])), MEAN);
    expect(result).toMatchObject({ mean: 3_000_000, weightedMean: 3_000_000, final: 300, block: null });
    expect(result.tools.map(({ mean, counted }) => [mean, counted])).toEqual([
      [2_000_000, 3],
      [4_000_000, 1],
    ]);
  });

  test('NE and what was not rated are left out, 0 is a rating', () => {
    expect(integrateCompetency(ratings(tool(1, [300, NE, null])), MEAN).mean).toBe(3_000_000);
    expect(integrateCompetency(ratings(tool(1, [300, 0])), MEAN).mean).toBe(1_500_000);
    expect(integrateCompetency(ratings(tool(1, [NE]), tool(2, [400])), MEAN).mean).toBe(4_000_000);
  });

  test('weights count in the weighted mean only', () => {
    const three = ratings(tool(1, [300], 200), tool(2, [450], 100));
    expect(integrateCompetency(three, MEAN)).toMatchObject({ mean: 3_750_000, final: 375 });
    expect(integrateCompetency(three, { rule: 'weightedMean', rounding: 0 })).toMatchObject({
      weightedMean: 3_500_000,
      final: 350,
    });
  });

  test.each([
    [0, 333],
    [50, 350],
    [100, 300],
  ] as const)('3 3 4 rounded to %d is %d', (rounding, final) => {
    expect(integrateCompetency(ratings(tool(1, [300, 300, 400])), { rule: 'mean', rounding }).final).toBe(
      final,
    );
  });

  test.each([
    [100, [300, 400], 400],
    [50, [300, 350], 350],
    [50, [300, 325], 300],
    [0, [300, 301], 301],
  ] as const)('a half goes up: to %d, %j is %d', (rounding, levels, final) => {
    expect(integrateCompetency(ratings(tool(1, levels)), { rule: 'mean', rounding }).final).toBe(final);
  });

  test('nothing is rounded on the way', () => {
    const thirds = ratings(tool(1, [300, 300, 400]), tool(2, [300, 400, 400]));
    expect(integrateCompetency(thirds, { rule: 'mean', rounding: 100 })).toMatchObject({
      mean: 3_500_000,
      final: 400,
    });
  });

  test('the spread is over everybody', () => {
    const result = integrateCompetency(ratings(tool(1, [200, NE]), tool(2, [450, 300])), MEAN);
    expect(result.spread).toEqual({ lowest: 200, highest: 450, width: 250 });
  });
});

describe('what blocks', () => {
  test.each([[[]], [[NE, NE]], [[null]]] as const)('no rating at all: %j', (levels) => {
    const result = integrateCompetency(ratings(tool(1, levels)), MEAN);
    expect(result).toMatchObject({ final: null, mean: null, spread: null, block: 'unrated' });
  });

  test('a consensus makes no rating where there is none', () => {
    expect(integrateCompetency(settled(300, 'x', tool(1, [NE])), CONSENSUS).block).toBe('unrated');
  });

  test('no consensus, or one on no level', () => {
    expect(integrateCompetency(ratings(tool(1, [300])), CONSENSUS).block).toBe('consensusMissing');
    expect(integrateCompetency(settled(330, '', tool(1, [300])), CONSENSUS).block).toBe('consensusInvalid');
    expect(isConsensusLevel(350, 100)).toBe(false);
    expect(isConsensusLevel(350, 50)).toBe(true);
    expect(isConsensusLevel(525, 0)).toBe(false);
  });

  test('a consensus a whole level from the mean needs a note, less does not', () => {
    const tools = [tool(1, [300])];
    expect(integrateCompetency(settled(400, ' ', ...tools), CONSENSUS)).toMatchObject({
      isApart: true,
      block: 'noteMissing',
      final: null,
    });
    expect(integrateCompetency(settled(400, 'bukti kuat', ...tools), CONSENSUS).final).toBe(400);
    expect(integrateCompetency(settled(375, '', ...tools), CONSENSUS).final).toBe(375);
    expect(needsNote(200, [tool(1, [300])])).toBe(true);
    expect(needsNote(300, [tool(1, [300, 300, 400]), tool(2, [NE])])).toBe(false);
    expect(needsNote(300, [tool(1, [200, 200, 201])])).toBe(false);
    expect(needsNote(300, [tool(1, [200, 200, 200])])).toBe(true);
  });
});

describe('whatever is rated', () => {
  const level = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 20 }).map((quarters) => quarters * 25) },
    { weight: 1, arbitrary: fc.constant(NE) },
  );
  const tools = fc.array(
    fc.record({
      levels: fc.array(level, { minLength: 1, maxLength: 5 }),
      weight: fc.integer({ min: 1, max: 10_000 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const rounding = fc.constantFrom(...FINAL_ROUNDINGS);
  const rule = fc.constantFrom('mean' as const, 'weightedMean' as const);
  const built = (given: { levels: readonly Given[]; weight: number }[]) =>
    ratings(...given.map(({ levels, weight }, place) => tool(place + 1, levels, weight)));

  test('the order of assessors and tools decides nothing', () => {
    fc.assert(
      fc.property(tools, rule, rounding, (given, ...settings) => {
        const turned = [...given].reverse().map((one) => ({ ...one, levels: [...one.levels].reverse() }));
        const [first, second] = [given, turned].map((each) =>
          integrateCompetency(built(each), { rule: settings[0], rounding: settings[1] }),
        );
        expect([first?.final, first?.mean, first?.weightedMean, first?.spread]).toEqual([
          second?.final,
          second?.mean,
          second?.weightedMean,
          second?.spread,
        ]);
      }),
    );
  });

  test('the mean lies between the lowest and the highest; the final level within half a step of it', () => {
    fc.assert(
      fc.property(tools, rule, rounding, (given, chosen, to) => {
        const result = integrateCompetency(built(given), { rule: chosen, rounding: to });
        if (result.spread === null) return expect(result.block).toBe('unrated');
        const mean = (chosen === 'mean' ? result.mean : result.weightedMean) ?? -1;
        expect(mean).toBeGreaterThanOrEqual(result.spread.lowest * 10_000);
        expect(mean).toBeLessThanOrEqual(result.spread.highest * 10_000);
        const step = to === 0 ? 1 : to;
        expect((result.final ?? -1) % step).toBe(0);
        const twice = ((result.final ?? -1) * 10_000 - mean) * 2;
        expect(twice).toBeGreaterThan(-step * 10_000 - 2);
        expect(twice).toBeLessThanOrEqual(step * 10_000 + 2);
      }),
    );
  });
});
