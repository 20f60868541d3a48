import { parseArgs } from 'node:util';
import { benchEntry } from './entry/index.js';
import { benchImport } from './import/index.js';
import type { Measure } from './measure.js';
import { say } from './say.js';
import { benchTalent } from './talent/index.js';

const SUITES: Readonly<Record<string, (size: number) => Promise<Measure[]>>> = {
  talent: benchTalent,
  import: benchImport,
  entry: benchEntry,
};
const SMALLEST = 1_000;

function usage(): never {
  say(`npm run -s bench -- <${Object.keys(SUITES).join('|')}> [--size=100000] [--json]`);
  process.exit(2);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', default: '100000' }, json: { type: 'boolean', default: false } },
});
const suite = SUITES[positionals[0] ?? ''] ?? usage();
const size = Number(values.size);
if (!Number.isInteger(size) || size < SMALLEST) usage();
const measures = await suite(size);
if (values.json) process.stdout.write(`${JSON.stringify(measures)}\n`);
else console.table(measures);
