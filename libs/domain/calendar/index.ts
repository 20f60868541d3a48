export {
  type CalendarDate,
  type DateParts,
  calendarDate,
  compareDates,
  dateFromParts,
  daysInMonth,
  earlierOf,
  isLeapYear,
  laterOf,
  parseCalendarDate,
  partsOf,
} from './calendar-date.js';
export {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  firstDayOfMonth,
  firstDayOfNextMonth,
  fromDayNumber,
  toDayNumber,
} from './arithmetic.js';
export { type Elapsed, completedMonths, completedYears, elapsedBetween } from './elapsed.js';
