import type { FunctionalSpec, PostSpec, UnitSpec } from '../model.js';

/** A Bagian of the Sekretariat Daerah: Kabag III.a, Kasubbag IV.a. */
export interface SectionData {
  readonly code: string;
  readonly name: string;
  /** Key of the Asisten above. */
  readonly under: string;
  readonly subsections: readonly string[];
  readonly functional?: readonly FunctionalSpec[];
  readonly executors: number;
}

export interface SecretariatData {
  readonly root: string;
  /** Asisten and Staf Ahli (II.b) as key and name; the Sekda (II.a) comes first by itself. */
  readonly leaders: readonly (readonly [key: string, name: string])[];
  readonly executors: number;
  readonly sections: readonly SectionData[];
}

const CODE = 'SETDA';
const AFFAIR = 'Sekretariat daerah';

/** Code of the Sekda's post, the top of every ATASAN chain. */
export const SECRETARY_POST = `${CODE}.SEKDA`;

export function secretariat(data: SecretariatData): UnitSpec[] {
  const leaders: PostSpec[] = data.leaders.map(([key, name]) => ({
    key,
    name,
    echelon: 'II.b',
    under: SECRETARY_POST,
  }));
  const head: UnitSpec = {
    code: CODE,
    name: 'Sekretariat Daerah',
    parent: data.root,
    kind: 'Setda',
    affair: AFFAIR,
    posts: [{ key: 'SEKDA', name: 'Sekretaris Daerah', echelon: 'II.a', under: null }, ...leaders],
    duties: [],
    functional: [],
    executors: data.executors,
    functionalUnder: [SECRETARY_POST],
    executorsUnder: SECRETARY_POST,
  };
  return [head, ...data.sections.map(section)];
}

function section(data: SectionData): UnitSpec {
  const code = `${CODE}-${data.code}`;
  return {
    code,
    name: `Bagian ${data.name}`,
    parent: CODE,
    kind: 'Bagian',
    affair: AFFAIR,
    posts: [
      { key: 'KEPALA', name: `Kepala Bagian ${data.name}`, echelon: 'III.a', under: `${CODE}.${data.under}` },
      ...data.subsections.map((name, index) => ({
        key: `SB${index + 1}`,
        name: `Kepala Subbagian ${name}`,
        echelon: 'IV.a' as const,
        under: `${code}.KEPALA`,
      })),
    ],
    duties: [],
    functional: data.functional ?? [],
    executors: data.executors,
    functionalUnder: [`${code}.KEPALA`],
    executorsUnder: data.subsections.length > 0 ? `${code}.SB1` : `${code}.KEPALA`,
  };
}
