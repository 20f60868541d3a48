import { calendarDate, completedYears } from '#libs/domain/calendar';
import { generate } from '../agency.js';
import { REFERENCE_DATE } from '../ages.js';
import { type DemoAgencyCode, demoFiles, type DemoFile } from '../index.js';
import { MUARA_SEKAWAN } from '../muara-sekawan/plan.js';
import type { PeopleClass } from '../model.js';
import type { DemoPerson } from '../people.js';

/** The day on which the checks of this folder seed. */
export const TODAY = calendarDate('2026-07-15');
/** The regency once for every check of a spec file. */
export const REGENCY = generate(MUARA_SEKAWAN, TODAY);
export const PEOPLE = REGENCY.people;

export const ofClass = (group: PeopleClass): DemoPerson[] =>
  PEOPLE.filter(({ seat }) => seat.group === group);
/** PNS and CPNS. */
export const servants = (people: readonly DemoPerson[]): DemoPerson[] =>
  people.filter(({ seat }) => seat.employment !== 'PPPK');
export const ageOf = ({ birthDate }: DemoPerson): number => completedYears(birthDate, REFERENCE_DATE);

/** How often each key occurs. */
export function tally<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

export type Row = Readonly<Record<string, string>>;

/** The rows of a file by header. */
export function recordsOf({ headers, rows }: Pick<DemoFile, 'headers' | 'rows'>): Row[] {
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
}

const files = new Map<DemoAgencyCode, DemoFile[]>();

/** The four files of an agency on `TODAY`, made once. */
export function filesOnce(agency: DemoAgencyCode): DemoFile[] {
  const made = files.get(agency) ?? demoFiles(agency, TODAY);
  files.set(agency, made);
  return made;
}

export function fileOf(format: DemoFile['format']): DemoFile {
  const file = filesOnce('muara-sekawan').find((each) => each.format === format);
  if (file === undefined) throw new Error(`no file of ${format}`);
  return file;
}
