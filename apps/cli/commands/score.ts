import { evaluatorOf, inputPlaces, type Policy, PRESETS } from '#libs/domain/scoring';
import { type Command, UsageError } from '../command.js';
import { readInput } from '../input-file.js';
import { messages } from '../messages.js';
import { readOptions } from '../options.js';
import { readPeople, type PersonInputs } from './score-input.js';
import { peopleOfJson } from './score-json.js';
import { loadPolicy, readJson } from './score-policy.js';
import { type PersonReport, reportOf } from './score-report.js';
import { templateOf } from './score-template.js';

/** Scores and boxes of the people in a file by a policy, from the files alone (docs/domain/03). */
export const scoreCommand: Command = {
  words: 'score',
  usage: `score --policy ${Object.keys(PRESETS).join('|')}|<json> (--input <csv|xlsx|json> [--potential-scale <1..10>] [--json] | --template)`,
  async run(args) {
    const options = readOptions(args, {
      required: ['policy'],
      optional: ['input', 'potential-scale'],
      flags: ['json', 'template'],
    });
    const policy = await loadPolicy(options.policy);
    if (options.template) {
      console.log(templateOf(inputPlaces(policy)));
      return 0;
    }
    if (!options.input) throw new UsageError(messages.missingOptions(['input']));
    const people = await readPeopleFile(options.input, policy, readScale(options['potential-scale'] ?? '5'));
    const evaluate = evaluatorOf(policy);
    const results = people.map(({ nip, inputs }) => reportOf(nip, evaluate(inputs)));
    if (options.json) console.log(JSON.stringify({ policy: headOf(policy), results }, null, 2));
    else for (const result of results) console.log(lineOf(result));
    return 0;
  },
};

/** The top of the potential scale in the file (docs/domain/02: 1..5 or 0..5, configurable). */
function readScale(text: string): number {
  const scale = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (scale < 1 || scale > 10) throw new UsageError(messages.notOneOf('potential-scale', ['1..10']));
  return scale;
}

async function readPeopleFile(path: string, policy: Policy, scale: number): Promise<PersonInputs[]> {
  const places = inputPlaces(policy);
  if (!/\.json$/i.test(path)) return readPeople(await readInput(path), places, scale);
  const read = peopleOfJson(await readJson(path));
  return 'people' in read ? read.people : readPeople(read.table, places, scale);
}

function headOf({ code, version, name, source }: Policy) {
  return { code, version, name, source };
}

/** Tab separated: NIP, both axes, talent score, box; what is missing stands in place of the box. */
function lineOf({ nip, kinerja, potensial, talentScore, box, missing }: PersonReport): string {
  const place = box ?? `${messages.unassessed} ${missing.map(({ indicator }) => indicator).join(', ')}`;
  return [nip, kinerja ?? '-', potensial ?? '-', talentScore ?? '-', place].join('\t');
}
