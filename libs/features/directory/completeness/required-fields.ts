import type { CompletenessTable } from '#libs/domain/completeness';

/** The tables whose filling can be measured person by person. */
export const MEASURED_TABLES = [
  'employeeBasics',
  'rank',
  'position',
  'education',
] as const satisfies readonly CompletenessTable[];
export type MeasuredTable = (typeof MEASURED_TABLES)[number];

/** One field that should hold a value: SQL over the parts of `measuredFrom`. */
interface RequiredField {
  readonly table: MeasuredTable;
  readonly name: string;
  readonly value: string;
  /** SQL condition of the people of whom it is required; absent: of all. */
  readonly of?: string;
}

const basic = (name: string, column: string, of?: string): RequiredField => ({
  table: 'employeeBasics',
  name,
  value: `e.${column}`,
  ...(of ? { of } : {}),
});

/** PPPK never were CPNS; a CPNS is not a PNS yet. An unknown type demands neither date. */
export const REQUIRED_FIELDS: readonly RequiredField[] = [
  basic('birthDate', 'birth_date'),
  basic('birthPlace', 'birth_place'),
  basic('sex', 'sex'),
  basic('employmentType', 'employment_type'),
  basic('legalStatus', 'legal_status'),
  basic('email', 'email'),
  basic('phone', 'phone'),
  basic('cpnsSince', 'cpns_since', `e.employment_type in ('pns', 'cpns')`),
  basic('pnsSince', 'pns_since', `e.employment_type = 'pns'`),
  { table: 'rank', name: 'rank', value: 'r.grade' },
  { table: 'rank', name: 'since', value: 'r.since' },
  { table: 'position', name: 'position', value: 'p.id' },
  { table: 'position', name: 'decreeNumber', value: 'case when l.running then l.decree_number end' },
  { table: 'position', name: 'decreeDate', value: 'case when l.running then l.decree_date end' },
  { table: 'education', name: 'level', value: 'd.level' },
  { table: 'education', name: 'program', value: 'd.program' },
  { table: 'education', name: 'graduatedYear', value: 'd.graduated_year' },
];
