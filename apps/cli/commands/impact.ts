import { adverseImpact, type AdverseImpact, type GroupImpact } from '#libs/domain/adverse-impact';
import type { Command } from '../command.js';
import { readEvenInput } from '../input-file.js';
import { readOptions } from '../options.js';
import { figureOrDash, statisticsWords } from '../statistics-words.js';
import { textTable } from '../text-table.js';
import { readGroups } from './impact-input.js';

/** Adverse impact of a selection on the groups of a file, from the file alone (docs/domain/07). */
export const impactCommand: Command = {
  words: 'impact',
  usage: 'impact --input <csv: group,selected,total> [--json]',
  async run(args) {
    const { input, json } = readOptions(args, { required: ['input'], flags: ['json'] });
    const impact = adverseImpact(readGroups(await readEvenInput(input)));
    console.log(json ? JSON.stringify(impact, null, 2) : linesOf(impact).join('\n'));
    return 0;
  },
};

function linesOf({ reference, groups }: AdverseImpact): string[] {
  return [statisticsWords.impact(reference), ...textTable(statisticsWords.impactTitles, groups.map(cellsOf))];
}

function cellsOf(one: GroupImpact): string[] {
  const { isReference, rate, flagged, significant, sample } = one;
  const reason = rate.reason ?? (isReference ? 'reference' : null);
  const notes = [
    reason === null ? '' : statisticsWords.reason(reason),
    statisticsWords.flagged(flagged),
    statisticsWords.significant(significant),
    statisticsWords.sample(sample),
  ];
  return [
    one.group,
    String(one.selected),
    String(one.total),
    ...[rate, one.impactRatio, one.z, one.zP, one.fisherP].map(figureOrDash),
    notes.filter((note) => note !== '').join(', '),
  ];
}
