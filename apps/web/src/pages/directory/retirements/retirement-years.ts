import { useFilters } from '../../../components/filters/index.js';
import { todayIn } from '../../../format/today.js';
import { rowNumber } from '../../../format/row-number.js';
import { useTimeZone } from '../../../format/use-formats.js';
import { known } from '../parts/known.js';

export const YEAR_SPANS = ['1', '2', '3', '5', '10'] as const;
const YEARS_AHEAD = 15;
const FILTERS = ['year', 'years', 'month', 'orgUnitId'] as const;

/** Which years, month and unit the page of retirements shows: two years from this one on, unless the address says more. */
export function useRetirementYears() {
  const filters = useFilters(FILTERS);
  const thisMonth = todayIn(useTimeZone()).slice(0, 7);
  const thisYear = Number(thisMonth.slice(0, 4));
  const { year, years, month, orgUnitId } = filters.values;
  const choices = Array.from({ length: YEARS_AHEAD + 2 }, (_, index) => String(thisYear - 1 + index));
  return {
    filters,
    choices,
    thisMonth,
    year: Number(known(choices, year) ?? thisYear),
    years: Number(known(YEAR_SPANS, years) ?? '2'),
    month: month && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : null,
    orgUnitId: rowNumber(orgUnitId) ?? undefined,
  };
}

/** First and last day of a month. */
export function daysOf(month: string): { from: string; to: string } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, '0')}` };
}

/** First and last day of whole years. */
export function daysOfYears(year: number, years: number): { from: string; to: string } {
  return { from: `${year}-01-01`, to: `${year + years - 1}-12-31` };
}
