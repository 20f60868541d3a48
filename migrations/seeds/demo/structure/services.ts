import type { FunctionalSpec, UnitSpec } from '../model.js';
import { functionalOf } from './functional.js';

export interface SchoolData {
  readonly code: string;
  readonly name: string;
  /** Code of the education office. */
  readonly office: string;
  /** PNS Guru Ahli Madya, Muda, Pertama; PPPK (all Ahli Pertama). */
  readonly teachers: readonly [madya: number, muda: number, pertama: number, pppk: number];
  readonly executors: number;
}

/** A school: guru, one of whom is kepala sekolah as tugas tambahan. */
export function school(data: SchoolData): UnitSpec {
  const [madya, muda, pertama, pppk] = data.teachers;
  return {
    code: data.code,
    name: data.name,
    parent: data.office,
    kind: 'Sekolah',
    affair: 'Pendidikan',
    posts: [],
    duties: [
      {
        key: 'KEPALA',
        name: `Kepala ${data.name}`,
        under: `${data.office}.KEPALA`,
        level: 'jfAhliMuda',
        family: 'Pendidikan',
      },
    ],
    functional: functionalOf('guru', [
      ['Guru', 'madya', madya, 0],
      ['Guru', 'muda', muda, 0],
      ['Guru', 'pertama', pertama, pppk],
    ]),
    executors: data.executors,
    functionalUnder: [`${data.code}.KEPALA`],
    executorsUnder: `${data.code}.KEPALA`,
  };
}

export interface HealthCentreData {
  readonly code: string;
  readonly name: string;
  /** Code of the health office. */
  readonly office: string;
  readonly functional: readonly FunctionalSpec[];
  readonly executors: number;
}

/** A Puskesmas: the head is a JF with tugas tambahan, the Kasubbag TU (IV.b) the only managerial post. */
export function healthCentre(data: HealthCentreData): UnitSpec {
  return {
    code: data.code,
    name: `Puskesmas ${data.name}`,
    parent: data.office,
    kind: 'Puskesmas',
    affair: 'Kesehatan',
    posts: [
      { key: 'TU', name: 'Kepala Subbagian Tata Usaha', echelon: 'IV.b', under: `${data.code}.KEPALA` },
    ],
    duties: [
      {
        key: 'KEPALA',
        name: `Kepala Puskesmas ${data.name}`,
        under: `${data.office}.KEPALA`,
        level: 'jfAhliMuda',
        family: 'Kesehatan',
      },
    ],
    functional: data.functional,
    executors: data.executors,
    functionalUnder: [`${data.code}.KEPALA`],
    executorsUnder: `${data.code}.TU`,
  };
}
