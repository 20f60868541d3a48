import { cohenKappa, fleissKappa, KAPPA_WEIGHTS } from '#libs/domain/reliability';
import { sampleSize } from '#libs/domain/statistics';
import { figureOrReason, statisticsWords } from '../statistics-words.js';
import { textTable } from '../text-table.js';
import type { CountFile } from './count-table-input.js';
import { labelled } from './reliability-ratings.js';

/** Cohen's kappa of a square table by every weighting. */
export function kappaReport({ columnLabels, counts }: CountFile) {
  const total = counts.flat().reduce((sum, count) => sum + count, 0);
  return {
    categories: columnLabels,
    targets: total,
    sample: sampleSize(total),
    kappa: {
      plain: cohenKappa(counts, 'plain'),
      linear: cohenKappa(counts, 'linear'),
      quadratic: cohenKappa(counts, 'quadratic'),
    },
  };
}

/** The same for people. */
export function kappaLines({ targets, sample, kappa }: ReturnType<typeof kappaReport>): string[] {
  return [
    labelled(statisticsWords.kappa(targets), statisticsWords.sample(sample)),
    ...textTable(
      statisticsWords.kappaTitles,
      KAPPA_WEIGHTS.map((weights) => [statisticsWords.weights[weights], figureOrReason(kappa[weights])]),
    ),
  ];
}

/** Fleiss' kappa of targets by categories. */
export function fleissReport({ columnLabels, counts }: CountFile) {
  const { targets, raters, sample, ...kappa } = fleissKappa(counts);
  return { categories: columnLabels, targets, raters, sample, fleiss: kappa };
}

/** The same for people. */
export function fleissLines({ targets, raters, sample, fleiss }: ReturnType<typeof fleissReport>): string[] {
  const heading = labelled(statisticsWords.fleiss(targets, raters), statisticsWords.sample(sample));
  return [heading, figureOrReason(fleiss)];
}
