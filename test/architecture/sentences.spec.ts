import { describe, expect, it } from '@jest/globals';
import { CODE_OF_STATUS, STATUS_OF_CODE } from '../../apps/api/http/problem.js';
import { en } from '../../apps/web/src/messages/en/index.js';
import { id } from '../../apps/web/src/messages/id/index.js';
import { isOfTests, type SourceFile, sourceFiles } from './source-files.js';

/** Where a code is not written beside the throw: files that hold the codes it may have; none: its documentation does. */
const CODES_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'libs/domain/scoring/shares.ts': ['libs/domain/scoring/shares.ts'],
  'libs/features/competency/dictionary/write-competencies.ts': ['libs/domain/competency/draft.ts'],
  'libs/features/competency/standards/standard-changes.ts': ['libs/domain/competency/standard-form.ts'],
  'libs/features/directory/access/refusals.ts': [],
  'libs/features/directory/access/voiding.ts': [],
  'libs/features/directory/employees/dated-rows.service.ts': [],
  'libs/features/directory/employees/nip-change.ts': ['libs/domain/nip/types.ts'],
  'libs/features/directory/holdings/surroundings.ts': ['libs/domain/holding/rules.ts'],
  'libs/platform/identity/password-rules.ts': ['libs/platform/identity/password-rules.ts'],
  'libs/platform/import/apply/import-apply.ts': [],
  'libs/platform/import/file/mapping.ts': [],
  'libs/platform/import/file/refusal.ts': ['libs/platform/spreadsheet/errors.ts'],
  'libs/platform/import/undo/import-undo.ts': [],
};

/** What the problem filter says of itself. */
const OF_THE_FRAME = ['version.stale', 'input.invalid', 'input.refused', 'unexpected'];

const CODE = /^[a-z]\w*\.[a-z]+(-[a-z]+)*$/;
const THROWN = /DomainError\(\s*'[a-z-]+',\s*(?:'([^']+)'|(\S))/g;
const REFUSAL = /\bcode: '([^']+)'/g;
const DOCUMENTED = /@throws DomainError ([^\n*]+)/g;
const LITERAL = /'([^']+)'/g;

describe('sentences for people', () => {
  const files = sourceFiles().filter((file) => !isOfTests(file) && !file.path.startsWith('apps/web/'));
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';

  it('knows every file that throws a code written elsewhere', () => {
    const found = files.filter(({ text }) => [...text.matchAll(THROWN)].some(([, , other]) => other));
    expect(found.map(({ path }) => path)).toEqual(Object.keys(CODES_ELSEWHERE));
  });

  it('has an Indonesian sentence for every code a problem may carry', () => {
    const elsewhere = Object.values(CODES_ELSEWHERE).flat();
    const codes = new Set([
      ...OF_THE_FRAME,
      ...Object.values(CODE_OF_STATUS),
      ...Object.keys(STATUS_OF_CODE),
      ...files.flatMap(codesOf),
      ...elsewhere.flatMap((path) => literalsOf(path, textOf(path))),
    ]);
    expect(codes.size).toBeGreaterThan(60);
    expect([...codes].filter((code) => !Object.hasOwn(id.problems, code)).sort()).toEqual([]);
  });

  it('has them under the same keys in every language', () => {
    expect(keysOf(en)).toEqual(keysOf(id));
  });

  it('leaves none of them blank', () => {
    for (const words of [id, en]) expect(blanksOf(words)).toEqual([]);
  });
});

/** The codes a file throws: beside the throw, in a table of refusals, or in its documentation. */
function codesOf({ text }: SourceFile): string[] {
  const thrown = [...text.matchAll(THROWN)].flatMap(([, code]) => (code ? [code] : []));
  const refused = text.includes('Refusals') ? [...text.matchAll(REFUSAL)].map(([, code]) => code ?? '') : [];
  const documented = [...text.matchAll(DOCUMENTED)].flatMap(([, codes]) => (codes ?? '').split(/[\s,;]+/));
  return [...thrown, ...refused, ...documented.filter((word) => CODE.test(word))];
}

function literalsOf(path: string, text: string): string[] {
  const literals = [...text.matchAll(LITERAL)].map(([, literal]) => literal ?? '');
  if (!path.includes('/spreadsheet/')) return literals.filter((literal) => CODE.test(literal));
  return literals
    .filter((word) => /^[a-z]+_/.test(word))
    .map((word) => `spreadsheet.${word.replaceAll('_', '-')}`);
}

/** Dotted paths of all texts, sorted. */
function keysOf(words: object, before = ''): string[] {
  return Object.entries(words)
    .flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? keysOf(value, `${before}${key}.`) : [`${before}${key}`],
    )
    .sort();
}

function blanksOf(words: object, before = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return blanksOf(value, `${before}${key}.`);
    return value === '' ? [`${before}${key}`] : [];
  });
}
