import { type Command, UsageError } from '../command.js';
import { readEvenInput } from '../input-file.js';
import { messages } from '../messages.js';
import { readOptions } from '../options.js';
import { readCountTable, readMatrix } from './count-table-input.js';
import { readRatings } from './rating-input.js';
import { fleissLines, fleissReport, kappaLines, kappaReport } from './reliability-kappa.js';
import { ratingLines, ratingReport } from './reliability-ratings.js';

/** Agreement of raters from a file alone (docs/domain/07). */
export const reliabilityCommand: Command = {
  words: 'reliability',
  usage: 'reliability --input <csv: target, one column a rater> [--matrix | --counts] [--json]',
  async run(args) {
    const { input, matrix, counts, json } = readOptions(args, {
      required: ['input'],
      flags: ['matrix', 'counts', 'json'],
    });
    if (matrix && counts) throw new UsageError(messages.onlyOneOf(['matrix', 'counts']));
    const { report, lines } = answerOf(await readEvenInput(input), { matrix, counts });
    console.log(json ? JSON.stringify(report, null, 2) : lines.join('\n'));
    return 0;
  },
};

type Table = Awaited<ReturnType<typeof readEvenInput>>;

function answerOf(table: Table, { matrix, counts }: { matrix: boolean; counts: boolean }) {
  if (matrix) {
    const report = kappaReport(readMatrix(table));
    return { report, lines: kappaLines(report) };
  }
  if (counts) {
    const report = fleissReport(readCountTable(table));
    return { report, lines: fleissLines(report) };
  }
  const report = ratingReport(readRatings(table));
  return { report, lines: ratingLines(report) };
}
