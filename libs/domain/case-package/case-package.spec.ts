import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DRAFT_PROBLEMS, GENERIC_COMPETENCIES, REFERENCE_DICTIONARY } from '#libs/domain/competency';
import {
  CASE_PROBLEMS,
  type CaseCompetency,
  type CaseContent,
  derivedIdentifier,
  isIdentifier,
  readCasePackage,
  writeCasePackage,
} from './index.js';

const CHANGED = '2026-06-30T03:00:00Z';
const said = (longest: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: longest })
    .map((text) => text.trim())
    .filter((text) => text !== '');
const maybe = (longest: number) => fc.oneof(fc.constant(''), said(longest));
const uuid = fc.uuid();

const five = fc
  .array(fc.record({ description: said(60), indicators: fc.array(said(40), { maxLength: 10 }) }), {
    minLength: 5,
    maxLength: 5,
  })
  .map((levels) => levels.map((level, place) => ({ level: place + 1, ...level })));

const technical = fc.record({
  identifier: uuid,
  code: fc.integer({ min: 1, max: 999 }).map((number) => `TEK-${number}-X`),
  name: said(40),
  group: fc.constantFrom('technical' as const, 'governmental' as const),
  definition: maybe(60),
  levels: five,
});
const generic = fc
  .tuple(fc.constantFrom(...GENERIC_COMPETENCIES), uuid, five)
  .map(([{ code, name, group, definition }, identifier, levels]) => ({
    code,
    name,
    group,
    definition,
    identifier,
    levels,
  }));

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const standard = (codes: readonly string[]) =>
  fc.record({
    identifier: uuid,
    positionCode: said(20),
    positionName: said(40),
    effectiveFrom: day,
    levels: fc.dictionary(
      fc.constantFrom('M.01', 'M.02', 'TANPA-KATA', ...codes),
      fc.integer({ min: 1, max: 5 }),
      {
        noNullPrototype: true,
      },
    ),
    summary: maybe(60),
    educationLevel: fc.constantFrom(null, 'S-1', 'S-2'),
    educationFields: maybe(40),
    rankText: maybe(20),
    requirements: fc.array(
      fc.record({
        kind: fc.constantFrom('managerialTraining', 'experience'),
        name: said(30),
        need: fc.constantFrom('absolute', 'useful'),
      }),
      { maxLength: 3 },
    ),
    performanceIndicators: fc.array(said(30), { maxLength: 3 }),
  });

const content: fc.Arbitrary<CaseContent> = fc
  .uniqueArray(fc.oneof(technical, generic), {
    minLength: 1,
    maxLength: 5,
    selector: ({ code }) => code,
    comparator: 'IsStrictlyEqual',
  })
  .chain((competencies) =>
    fc.record({
      identifier: uuid,
      title: said(40),
      creator: said(40),
      effectiveFrom: fc.oneof(fc.constant(null), day),
      competencies: fc.constant(competencies),
      standards: fc.uniqueArray(standard(competencies.map(({ code }) => code)), {
        maxLength: 3,
        selector: ({ identifier }) => identifier,
      }),
    }),
  )
  .filter(({ identifier, competencies, standards }) => {
    const all = [identifier, ...[...competencies, ...standards].map((each) => each.identifier)];
    return new Set(all).size === all.length;
  });

const competencies: CaseCompetency[] = REFERENCE_DICTIONARY.map(({ levels, ...words }) => ({
  ...words,
  identifier: derivedIdentifier('00000000-0000-4000-8000-000000000000', words.code),
  levels: levels.map(({ level, description, indicators }) => ({
    level,
    description,
    indicators: indicators.map(({ text }) => text),
  })),
}));
const reference: CaseContent = {
  identifier: '0b2f3c58-5e53-4be5-8b0e-4f3f2f6c1a11',
  title: 'Kamus kompetensi',
  creator: 'Kabupaten Muara Sekawan',
  effectiveFrom: '2026-01-01',
  competencies,
  standards: [],
};

type Loose = Record<string, unknown>;
interface LoosePackage {
  CFDocument: Loose;
  CFItems: Loose[];
  CFAssociations: Loose[];
  CFRubrics: { CFRubricCriteria: { CFRubricCriterionLevels: Loose[] }[] }[];
}
/** The reference as a package of somebody else, changed. */
function packaged(change: (loose: LoosePackage) => void): unknown {
  const loose = JSON.parse(JSON.stringify(writeCasePackage(reference, CHANGED))) as LoosePackage;
  change(loose);
  return loose;
}
const problems = (value: unknown) =>
  readCasePackage(value).problems.map(({ code, path, subject }) => `${code} ${path} ${subject}`.trim());

describe('CASE 1.1', () => {
  it('brings back everything it took along', () => {
    fc.assert(
      fc.property(content, (given) => {
        const file = JSON.stringify(writeCasePackage(given, CHANGED));
        expect(readCasePackage(JSON.parse(file))).toEqual({ content: given, problems: [] });
      }),
      { numRuns: process.env['KADER_TEST_LONG'] ? 500 : 25 },
    );
  });

  it('is as the standard has it: document, items, associations, rubrics', () => {
    const { CFDocument, CFItems, CFAssociations, CFRubrics } = writeCasePackage(reference, CHANGED);
    expect(CFDocument).toMatchObject({
      caseVersion: '1.1',
      adoptionStatus: 'Adopted',
      statusStartDate: '2026-01-01',
    });
    expect(CFItems).toHaveLength(9 + 9 * 5 * 3);
    expect(CFItems[0]).toMatchObject({
      humanCodingScheme: 'M.01',
      subject: ['Manajerial'],
      CFItemType: 'Kompetensi',
    });
    expect(CFItems[1]).toMatchObject({ humanCodingScheme: 'M.01 1.1', CFItemType: 'Indikator perilaku' });
    expect(CFAssociations.every(({ associationType }) => associationType === 'isChildOf')).toBe(true);
    expect(CFRubrics[0]?.CFRubricCriteria[0]?.CFRubricCriterionLevels.map(({ score }) => score)).toEqual([
      1, 2, 3, 4, 5,
    ]);
    const parts = [CFDocument, ...CFItems, ...CFAssociations, ...CFRubrics];
    expect(
      parts.every(({ identifier, uri }) => isIdentifier(identifier) && uri === `urn:uuid:${identifier}`),
    ).toBe(true);
    expect(new Set(parts.map(({ identifier }) => identifier)).size).toBe(parts.length);
  });

  it('names what is wrong, and where', () => {
    expect(problems('kamus')).toEqual(['case.not-a-package']);
    expect(problems({})).toEqual(['case.not-a-package CFDocument']);
    expect(problems({ CFDocument: { identifier: reference.identifier, title: 'K' }, CFItems: [] })).toEqual([
      'case.nothing-inside CFDocument.CFItems K',
    ]);
    expect(problems({ CFDocument: { identifier: '7' }, CFItems: 7 })).toEqual([
      'case.missing CFDocument.title',
      'case.identifier CFDocument.identifier',
      'case.wrong-type CFItems',
      'case.nothing-inside CFDocument.CFItems',
    ]);
    expect(problems(packaged(({ CFItems }) => delete CFItems[0]?.['fullStatement']))).toEqual([
      'case.missing CFItems[0].fullStatement',
      'competency.generic-fixed CFItems[0].name M.01',
    ]);
    expect(
      problems(packaged(({ CFItems }) => Object.assign(CFItems[16] ?? {}, { humanCodingScheme: 'M.1' }))),
    ).toEqual(['competency.generic-fixed CFItems[16].name M.01', 'case.code-twice CFDocument.CFItems M.01']);
    expect(
      problems(packaged(({ CFItems }) => Object.assign(CFItems[1] ?? {}, { humanCodingScheme: 'pertama' }))),
    ).toEqual(['case.indicator-number CFItems[1].humanCodingScheme pertama']);
  });

  it('names a level outside of the scale and a missing one', () => {
    const levelsOf = (loose: LoosePackage) =>
      loose.CFRubrics[0]?.CFRubricCriteria[0]?.CFRubricCriterionLevels ?? [];
    expect(problems(packaged((loose) => Object.assign(levelsOf(loose)[4] ?? {}, { score: 6 })))).toEqual([
      'competency.level-out-of-scale CFItems[0].levels M.01',
    ]);
    expect(problems(packaged((loose) => levelsOf(loose).pop()))).toEqual([
      'competency.levels-incomplete CFItems[0].levels M.01',
    ]);
  });

  it('reads a package whose items say no type, and names written short', () => {
    const { content: read, problems: found } = readCasePackage(
      packaged(({ CFItems }) => {
        for (const item of CFItems) {
          if (item['CFItemType'] === 'Kompetensi') {
            Object.assign(item, {
              abbreviatedStatement: item['fullStatement'],
              fullStatement: item['notes'],
            });
            delete item['CFItemType'];
            delete item['notes'];
          }
        }
      }),
    );
    expect(found).toEqual([]);
    expect(read).toEqual(reference);
  });

  it('has words for every problem of a draft', () => {
    expect(CASE_PROBLEMS).toEqual(expect.arrayContaining([...DRAFT_PROBLEMS]));
  });
});
