import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '#libs/platform/config';

const AGAIN = 'run "npm run openapi"';
const inProject = (...parts: string[]) => join(projectFolder(), ...parts);
const node = async (...args: string[]) => {
  const options = { cwd: projectFolder(), maxBuffer: 20_000_000 };
  return (await promisify(execFile)(process.execPath, args, options)).stdout;
};

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema?: object }>> }>
  >;
}

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

describe('the description of the API', () => {
  const committed = readFileSync(inProject('apps/api/openapi.json'), 'utf8');
  const description = JSON.parse(committed) as Description;
  const operations = Object.entries(description.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ name: `${method} ${path}`, ...operation })),
  );
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kader-openapi-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it(`is committed as the build writes it (otherwise ${AGAIN})`, async () => {
    const file = join(folder, 'openapi.json');
    await node(inProject('dist/apps/api/write-openapi.js'), file);
    expect(readFileSync(file, 'utf8') === committed).toBe(true);
  });

  it(`is what the page's types are made of (otherwise ${AGAIN})`, async () => {
    const types = await node(
      inProject('node_modules/openapi-typescript/bin/cli.js'),
      inProject('apps/api/openapi.json'),
    );
    expect(types.length).toBeGreaterThan(10_000);
    expect(types === readFileSync(inProject('apps/web/src/api/schema.d.ts'), 'utf8')).toBe(true);
  });

  it('is OpenAPI 3.1', () => {
    expect(description.openapi).toBe('3.1.0');
    expect(committed).not.toContain('"nullable"');
  });

  it('says of every operation what it does, under a name of its own', () => {
    expect(operations.length).toBeGreaterThan(60);
    expect(operations.filter(({ summary }) => !summary).map(({ name }) => name)).toEqual([]);
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('types every answer that has a body', () => {
    const untyped = operations.filter(({ responses }) => {
      const good = Object.entries(responses).filter(([status]) => /^2/.test(status));
      const bodies = good
        .filter(([status]) => status !== '204')
        .map(([, { content }]) => Object.values(content ?? {}));
      return (
        good.length === 0 || bodies.some((kinds) => kinds.length === 0 || kinds.some(({ schema }) => !schema))
      );
    });
    expect(untyped.map(({ name }) => name)).toEqual([]);
  });
});
