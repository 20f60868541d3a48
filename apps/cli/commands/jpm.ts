import { GENERIC_COMPETENCIES } from '#libs/domain/competency';
import {
  categoryOf,
  type JobPersonMatch,
  jobPersonMatch,
  JPM_PURPOSES,
  JPM_VARIANTS,
  type JpmPurpose,
  type JpmVariant,
  type MatchPart,
  shortCategoryName,
} from '#libs/domain/job-person-match';
import { formatMicro } from '#libs/domain/micro';
import { type Command, UsageError } from '../command.js';
import { InputError, readInput } from '../input-file.js';
import { inputReasons } from '../input-reasons.js';
import { messages } from '../messages.js';
import { readOptions } from '../options.js';
import { jpmTemplate } from './levels-template.js';
import { type MeasuredPerson, readMeasuredPeople } from './jpm-input.js';

interface JpmSettings {
  readonly variant: JpmVariant;
  readonly purpose: JpmPurpose;
}

/** JPM of the people in a file, computed from the file alone (docs/domain/02, JPM). */
export const jpmCommand: Command = {
  words: 'jpm',
  usage: `jpm (--input <csv: person,competency,achieved,standard> --purpose ${JPM_PURPOSES.join('|')} [--variant ${JPM_VARIANTS.join('|')}] [--json] | --template)`,
  async run(args) {
    const options = readOptions(args, {
      optional: ['input', 'purpose', 'variant'],
      flags: ['json', 'template'],
    });
    if (options.template) {
      console.log(jpmTemplate());
      return 0;
    }
    const { input, purpose } = options;
    if (!input || !purpose) throw new UsageError(messages.missingOptions(['input', 'purpose']));
    const settings = {
      variant: oneOf('variant', options.variant ?? 'V1', JPM_VARIANTS),
      purpose: oneOf('purpose', purpose, JPM_PURPOSES),
    };
    const people = readMeasuredPeople(await readInput(input));
    const results = people.map((person) => resultOf(person, settings));
    if (options.json) console.log(JSON.stringify({ ...settings, results }, null, 2));
    else for (const { person, jpm, category } of results) console.log(`${person}\t${jpm}\t${category}`);
    return 0;
  },
};

function oneOf<Choice extends string>(name: string, given: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((known) => known.toLowerCase() === given.toLowerCase());
  if (choice === undefined) throw new UsageError(messages.notOneOf(name, choices));
  return choice;
}

/** Levels and gaps as numbers, figures as text with six decimals. */
function resultOf({ person, levels, standard }: MeasuredPerson, { variant, purpose }: JpmSettings) {
  const match = jobPersonMatch(levels, standard, variant);
  if (!match.ok) {
    const value = match.competencies.join(', ');
    throw new InputError([{ code: match.code, value, reason: inputReasons.competenciesMissing }]);
  }
  return {
    person,
    jpm: formatMicro(match.value),
    category: shortCategoryName(categoryOf(match.value, purpose)),
    sums: sumsOf(match),
    competencies: match.parts.map(partOf),
  };
}

function sumsOf({ sums }: JobPersonMatch) {
  return { achieved: sums.achieved / 100, counted: sums.counted / 100, standard: sums.standard / 100 };
}

function partOf({ code, achieved, counted, standard, ratio, gap }: MatchPart) {
  return {
    code,
    name: GENERIC_COMPETENCIES.find((competency) => competency.code === code)?.name ?? null,
    achieved: achieved / 100,
    counted: counted / 100,
    standard: standard / 100,
    ratio: formatMicro(ratio),
    gap: gap / 100,
  };
}
