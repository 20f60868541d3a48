import {
  type AspectScore,
  type CompleteMerit,
  type IncompleteMerit,
  instrumentA,
  meritIndex,
  type MeritInstrument,
  officialBandName,
  type TotalHundredths,
} from '#libs/domain/merit-index';
import { formatMicro, MICRO } from '#libs/domain/micro';
import { type Command, UsageError } from '../command.js';
import { InputError, readInput } from '../input-file.js';
import { inputReasons } from '../input-reasons.js';
import { messages } from '../messages.js';
import { readOptions } from '../options.js';
import { meritTemplate } from './levels-template.js';
import { readMeritLevels } from './merit-input.js';

/** Merit index of the levels in a file, computed from the file alone (docs/domain/05). */
export const meritCommand: Command = {
  words: 'merit',
  usage: 'merit --instrument A (--input <csv: indicator,level> [--json] | --template) [--split-fillings]',
  async run(args) {
    const options = readOptions(args, {
      required: ['instrument'],
      optional: ['input'],
      flags: ['split-fillings', 'json', 'template'],
    });
    if (options.instrument.toUpperCase() !== 'A')
      throw new UsageError(messages.notOneOf('instrument', ['A']));
    const instrument = instrumentA({ splitFillings: options['split-fillings'] });
    if (options.template) {
      console.log(meritTemplate(instrument));
      return 0;
    }
    if (!options.input) throw new UsageError(messages.missingOptions(['input']));
    const merit = meritIndex(readMeritLevels(await readInput(options.input), instrument), instrument);
    if (!merit.ok) {
      const value = merit.indicators.join(', ');
      throw new InputError([{ code: merit.code, value, reason: inputReasons.indicatorUnknown }]);
    }
    const report = reportOf(merit, instrument);
    if (options.json) console.log(JSON.stringify(report, null, 2));
    else console.log(lineOf(report).join('\t'));
    return 0;
  },
};

/** Counts, levels and weights as numbers; totals, scores and the index as text with six decimals. */
function reportOf(merit: CompleteMerit | IncompleteMerit, instrument: MeritInstrument) {
  return {
    instrument: instrument.code,
    source: instrument.source,
    complete: merit.complete,
    filled: merit.filled,
    of: merit.of,
    total: merit.complete ? points(merit.total) : null,
    index: merit.complete ? formatMicro(merit.index) : null,
    band: merit.complete ? officialBandName(merit.band) : null,
    lowest: points(merit.lowest),
    highest: points(merit.highest),
    missing: merit.complete ? [] : merit.missing,
    aspects: merit.aspects.map((aspect) => aspectOf(aspect, instrument)),
  };
}

function aspectOf({ number, score, max, indicators }: AspectScore, instrument: MeritInstrument) {
  const aspect = instrument.aspects.find((one) => one.number === number);
  const nameOf = (code: string) => aspect?.indicators.find((one) => one.code === code)?.name ?? null;
  return {
    aspect: number,
    name: aspect?.name ?? null,
    score: points(score),
    max: points(max),
    indicators: indicators.map((one) => ({
      indicator: one.code,
      name: nameOf(one.code),
      weight: one.weight / 100,
      level: one.level,
      score: one.score === null ? null : points(one.score),
    })),
  };
}

type Report = ReturnType<typeof reportOf>;

/** A line for people: the result, or how far it has come and what is still possible. */
function lineOf({ complete, total, index, band, filled, of, lowest, highest }: Report) {
  return complete ? [total, index, band] : [messages.meritIncomplete(filled, of), lowest, highest];
}

function points(total: TotalHundredths): string {
  return formatMicro(total * (MICRO / 100));
}
