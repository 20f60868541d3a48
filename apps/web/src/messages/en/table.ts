import type { Messages } from '../messages.js';

export const table: Messages['table'] = {
  columns: 'Columns',
  chooseColumns: 'Choose the columns shown',
  more: 'Load next',
  shown: (count) => `Showing ${count} rows`,
  shownMore: (count) => `Showing the first ${count} rows`,
  empty: 'This table has no rows yet.',
  scroll: (name) => `${name}, scrollable table`,
  datePlaceholder: 'dd-mm-yyyy',
  dateTooLate: (typed: string) => `${typed} is too late here. Enter an earlier date.`,
  dateTooEarly: (typed: string) => `${typed} is too early here. Enter a later date.`,
  dateInvalid: 'Write the date as day-month-year, such as 09-08-2026.',
  calendar: {
    nextMonth: 'Next month',
    previousMonth: 'Previous month',
    nextYear: 'Next year',
    previousYear: 'Previous year',
    nextDecade: 'Next ten years',
    previousDecade: 'Previous ten years',
  },
  clear: 'Clear',
  choose: 'Choose',
  nothingFound: 'No matching choice',
};
