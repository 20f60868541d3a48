/**
 * Prints, as JSON, which rules of .dependency-cruiser.cjs are broken in each of the trees named as arguments:
 * {[tree]: {rule, from, to}[]}. A process of its own, because Jest's modules are not Node's.
 */
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const ROOT = path.join(import.meta.dirname, '../..');
const FOLDERS = ['apps', 'libs', 'migrations', 'test'];
const { forbidden, options } = createRequire(import.meta.url)(path.join(ROOT, '.dependency-cruiser.cjs'));
const tsConfig = extractTSConfig(path.join(ROOT, 'tsconfig.json'));

/** @param {string} tree */
async function brokenIn(tree) {
  const cruiseOptions = { ...options, ruleSet: { forbidden }, validate: true, baseDir: tree };
  const folders = FOLDERS.filter((folder) => existsSync(path.join(tree, folder)));
  const { output } = await cruise(folders, cruiseOptions, options.enhancedResolveOptions, { tsConfig });
  const { violations, error } = /** @type {import('dependency-cruiser').ICruiseResult} */ (output).summary;
  if (error !== violations.length) throw new Error('only errors are rules');
  return violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

/** @type {Record<string, object[]>} */
const broken = {};
for (const tree of process.argv.slice(2)) broken[tree] = await brokenIn(path.resolve(ROOT, tree));
process.stdout.write(JSON.stringify(broken));
