/**
 * What an import takes as a date or a number, as regular expressions in the part of the language that
 * JavaScript and PostgreSQL share (`~`), so that staged rows can be checked in SQL by the same rule. All
 * apply to text with outer space removed. A date's match must still be a real calendar day.
 */
export const GRAMMAR = {
  /** `31-12-1990`, `31/12/1990`, `1-2-1990` */
  dayFirstDate: '^([0-9]{1,2})([-/])([0-9]{1,2})\\2([0-9]{4})$',
  /** `1990-12-31` */
  isoDate: '^([0-9]{4})-([0-9]{2})-([0-9]{2})$',
  /** A serial day number of five digits, 1927-05-18 to 2173-10-13; four digits would be a year. */
  serialDate: '^[1-9][0-9]{4}$',
  /** `72`, `72,5`, `.5`, `-72.5`: one separator alone is the decimal one, so `1.500` is one and a half. */
  plainDecimal: '^([-+]?)([0-9]*)[.,]?([0-9]+)$',
  /** `1.234.567`, `1.234.567,89`, `1.234,5`: dots in groups, comma for decimals */
  dotGroupedDecimal: '^[-+]?[0-9]{1,3}((\\.[0-9]{3}){2,}(,[0-9]+)?|\\.[0-9]{3},[0-9]+)$',
  /** `1,234,567.89`: the other way round */
  commaGroupedDecimal: '^[-+]?[0-9]{1,3}((,[0-9]{3}){2,}(\\.[0-9]+)?|,[0-9]{3}\\.[0-9]+)$',
  /** `12`, `-3`; grouped only when the groups cannot be decimals (`1.234.567`) */
  integer: '^[-+]?([0-9]+|[0-9]{1,3}(\\.[0-9]{3}){2,}|[0-9]{1,3}(,[0-9]{3}){2,})$',
} as const;
