import type { JobView } from '../../api/views.js';
import type { Messages } from '../../messages/messages.js';

const SECOND_MS = 1_000;
const SECONDS_AS_MINUTES = 120;

/** How long a job took, in words; '' while it has not ended. */
export function durationOf(
  { startedAt, finishedAt }: Pick<JobView, 'startedAt' | 'finishedAt'>,
  jobs: Messages['jobs'],
  format: (value: number) => string,
): string {
  if (!startedAt || !finishedAt) return '';
  const seconds = Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / SECOND_MS);
  if (seconds < 1) return jobs.underASecond;
  if (seconds < SECONDS_AS_MINUTES) return jobs.seconds(format(seconds));
  return jobs.minutes(format(Math.round(seconds / 60)));
}
