import type { DutySpec, FunctionalSpec, PostSpec, UnitSpec } from '../model.js';

/** UPTD under an office: code without the office's, name, number of pelaksana, JF. */
export interface TechnicalUnit {
  readonly code: string;
  readonly name: string;
  readonly executors: number;
  readonly functional?: readonly FunctionalSpec[];
}

/** What differs from one Dinas or Badan to the next. */
export interface OfficeData {
  readonly code: string;
  readonly name: string;
  readonly kind: 'Dinas' | 'Badan' | 'Satuan';
  readonly affair: string;
  /** Kepala Bidang, in order. */
  readonly divisions: readonly string[];
  /** Kepala Seksi (Subbidang in a Badan) kept: the division's number from 1, the name. */
  readonly sections?: readonly (readonly [number, string])[];
  readonly technicalUnits?: readonly TechnicalUnit[];
  readonly functional: readonly FunctionalSpec[];
  /** Divisions led without kepala seksi: each has a ketua tim kerja (numbers from 1). */
  readonly teams: readonly number[];
  readonly executors: number;
}

export interface Above {
  readonly root: string;
  /** Code of the Sekda's post. */
  readonly secretary: string;
}

/** A Dinas, Badan or Satuan with its posts (II.b, III.a, III.b, IV.a), and its UPTD (IV.a, IV.b). */
export function office(data: OfficeData, above: Above): UnitSpec[] {
  const units = data.technicalUnits ?? [];
  return [officeUnit(data, above), ...units.map((unit) => technicalUnit(data, unit))];
}

function officeUnit(data: OfficeData, above: Above): UnitSpec {
  const { code, name, kind, affair, functional, executors } = data;
  return {
    code,
    name,
    parent: above.root,
    kind,
    affair,
    posts: officePosts(data, above.secretary),
    duties: data.teams.map((number, index) => team(data, number, index + 1)),
    functional,
    executors,
    functionalUnder: data.divisions.map((_, index) => `${code}.BID${index + 1}`),
    executorsUnder: `${code}.SBU`,
  };
}

function officePosts(data: OfficeData, secretary: string): PostSpec[] {
  const { code, name, divisions } = data;
  const section = data.kind === 'Badan' ? 'Kepala Subbidang' : 'Kepala Seksi';
  return [
    { key: 'KEPALA', name: `Kepala ${name}`, echelon: 'II.b', under: secretary },
    { key: 'SEK', name: `Sekretaris ${name}`, echelon: 'III.a', under: `${code}.KEPALA` },
    ...divisions.map((division, index) => ({
      key: `BID${index + 1}`,
      name: `Kepala Bidang ${division}`,
      echelon: 'III.b' as const,
      under: `${code}.KEPALA`,
    })),
    { key: 'SBU', name: 'Kepala Subbagian Umum dan Kepegawaian', echelon: 'IV.a', under: `${code}.SEK` },
    { key: 'SBK', name: 'Kepala Subbagian Keuangan', echelon: 'IV.a', under: `${code}.SEK` },
    ...(data.sections ?? []).map(([division, title], index) => ({
      key: `SEKSI${index + 1}`,
      name: `${section} ${title}`,
      echelon: 'IV.a' as const,
      under: `${code}.BID${division}`,
    })),
  ];
}

function team(data: OfficeData, division: number, number: number): DutySpec {
  return {
    key: `TIM${number}`,
    name: `Ketua Tim Kerja ${data.divisions[division - 1] ?? ''}`,
    under: `${data.code}.BID${division}`,
    level: 'jfAhliMuda',
    family: 'Manajerial',
  };
}

function technicalUnit(data: OfficeData, unit: TechnicalUnit): UnitSpec {
  const code = `${data.code}-${unit.code}`;
  return {
    code,
    name: `UPTD ${unit.name}`,
    parent: data.code,
    kind: 'UPTD',
    affair: data.affair,
    posts: [
      { key: 'KEPALA', name: `Kepala UPTD ${unit.name}`, echelon: 'IV.a', under: `${data.code}.KEPALA` },
      { key: 'TU', name: 'Kepala Subbagian Tata Usaha', echelon: 'IV.b', under: `${code}.KEPALA` },
    ],
    duties: [],
    functional: unit.functional ?? [],
    executors: unit.executors,
    functionalUnder: [`${code}.KEPALA`],
    executorsUnder: `${code}.TU`,
  };
}
