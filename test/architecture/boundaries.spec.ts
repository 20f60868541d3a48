import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Broken {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

const FIXTURES = 'test/architecture/fixtures';
const here = import.meta.dirname;
const root = join(here, '../..');
const { forbidden } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as {
  forbidden: readonly { readonly name: string }[];
};
const rules = forbidden.map(({ name }) => name).sort();

/** Each fixture is a little tree, named after the one rule it breaks. */
describe('the fences between the folders', () => {
  let broken: Readonly<Record<string, readonly Broken[]>>;
  beforeAll(async () => {
    const trees = ['.', ...readdirSync(join(root, FIXTURES)).map((name) => `${FIXTURES}/${name}`)];
    const options = { cwd: root, maxBuffer: 20_000_000 };
    const args = [join(here, 'cruise.mjs'), ...trees];
    const { stdout } = await promisify(execFile)(process.execPath, args, options);
    broken = JSON.parse(stdout) as typeof broken;
  }, 120_000);

  it('has a fixture for every rule, and no other', () => {
    expect(readdirSync(join(root, FIXTURES)).sort()).toEqual(rules);
  });

  it.each(rules)('%s fires, and it alone', (rule) => {
    const fired = broken[`${FIXTURES}/${rule}`]?.map((violation) => violation.rule);
    expect([...new Set(fired)]).toEqual([rule]);
  });

  it('stand in the tree', () => {
    expect(broken['.']).toEqual([]);
  });
});
