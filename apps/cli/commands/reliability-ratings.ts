import {
  ALPHA_METRICS,
  ICC_FORMS,
  type IccEstimate,
  intraclassCorrelations,
  krippendorffAlpha,
  severities,
} from '#libs/domain/reliability';
import { figureOrReason, figureText, statisticsWords } from '../statistics-words.js';
import { textTable } from '../text-table.js';
import type { RatingFile } from './rating-input.js';

/** ICC, alpha and severity of the ratings in a file; figures as numbers, null with a reason where undefined. */
export function ratingReport({ targets, raters, ratings }: RatingFile) {
  const severity = severities(ratings);
  return {
    targets: targets.length,
    raters,
    icc: intraclassCorrelations(ratings),
    alpha: krippendorffAlpha(ratings),
    severity: severity.map((one, at) => ({ rater: raters[at] ?? '', ...one })),
  };
}

type Report = ReturnType<typeof ratingReport>;

/** The same for people. */
export function ratingLines({ icc, alpha, severity }: Report): string[] {
  const { scales, sample } = statisticsWords;
  return [
    labelled(statisticsWords.icc(icc.targets, icc.raters, icc.leftOut), sample(icc.sample)),
    ...textTable(
      statisticsWords.iccTitles,
      ICC_FORMS.map((form) => [form, ...iccCells(icc.forms[form])]),
    ),
    '',
    statisticsWords.alpha(alpha.units, alpha.pairable),
    ...textTable(
      statisticsWords.alphaTitles,
      ALPHA_METRICS.map((metric) => [scales[metric], figureOrReason(alpha[metric])]),
    ),
    '',
    statisticsWords.severity,
    ...textTable(
      statisticsWords.severityTitles,
      severity.map((one) => [one.rater, figureOrReason(one), String(one.targets)]),
    ),
  ];
}

function iccCells({ interval, ...estimate }: IccEstimate): string[] {
  if (estimate.value === null) return [figureOrReason(estimate), '-', '-', ''];
  const limits =
    interval.lower === null ? ['-', '-'] : [figureText(interval.lower), figureText(interval.upper)];
  const band =
    interval.reason === null
      ? statisticsWords.bands(interval.bands)
      : statisticsWords.undefined(interval.reason);
  return [figureText(estimate.value), ...limits, band];
}

/** A heading with the label of a small sample, where it is one. */
export function labelled(heading: string, label: string): string {
  return label === '' ? heading : `${heading}; ${label}`;
}
