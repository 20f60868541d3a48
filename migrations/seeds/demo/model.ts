import type { ImportFormat } from '#libs/contracts/imports';
import type { CalendarDate } from '#libs/domain/calendar';
import type { Echelon, FunctionalLevel, PositionLevel } from '#libs/domain/position-level';

export type DemoAgencyCode = 'muara-sekawan' | 'bandar-selaras';

export interface DemoAgency {
  readonly code: DemoAgencyCode;
  readonly name: string;
  readonly kind: 'regency' | 'city';
  readonly timeZone: 'Asia/Makassar';
}

/** The content of one file as HR would upload it: every cell is text, dates are dd-mm-yyyy. */
export interface DemoFile {
  readonly format: ImportFormat;
  readonly fileName: string;
  readonly headers: string[];
  readonly rows: string[][];
}

/** The classes of people of docs/domain/09, section 2. */
export type PeopleClass =
  'jpt' | 'administrator' | 'pengawas' | 'guru' | 'kesehatan' | 'jfLain' | 'pelaksana';
export type FunctionalClass = 'guru' | 'kesehatan' | 'jfLain';
export type Employment = 'PNS' | 'CPNS' | 'PPPK';
export type DemoSex = 'male' | 'female';

/** A managerial post as the unit's data states it; codes are `<unit>.<key>`. */
export interface PostSpec {
  readonly key: string;
  readonly name: string;
  readonly echelon: Echelon;
  /** Code of the superior post; null only for the Sekda. */
  readonly under: string | null;
}

/** A post given to a JF as tugas tambahan: kepala sekolah, kepala Puskesmas, ketua tim kerja. */
export interface DutySpec {
  readonly key: string;
  readonly name: string;
  readonly under: string;
  readonly level: FunctionalLevel;
  readonly family: string;
}

export interface FunctionalSpec {
  readonly group: FunctionalClass;
  /** Without the level: 'Analis Kebijakan'. */
  readonly name: string;
  readonly level: FunctionalLevel;
  readonly pns: number;
  readonly pppk: number;
}

export interface UnitSpec {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  /** JENIS of format 0. */
  readonly kind: string;
  /** URUSAN of formats 0 and 3. */
  readonly affair: string;
  readonly posts: readonly PostSpec[];
  readonly duties: readonly DutySpec[];
  readonly functional: readonly FunctionalSpec[];
  /** How many pelaksana work here. */
  readonly executors: number;
  /** Codes of the posts that lead the JF here (in turn) and the pelaksana. */
  readonly functionalUnder: readonly string[];
  readonly executorsUnder: string;
}

export interface DemoUnit {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  readonly kind: string;
  readonly affair: string;
  readonly siasnId: string;
}

export interface DemoPost {
  readonly code: string;
  readonly name: string;
  readonly level: PositionLevel;
  readonly echelon: Echelon | null;
  readonly unit: string;
  readonly superior: string | null;
  readonly jobGrade: number;
  readonly headcount: number;
  readonly retirementAge: number;
  readonly affair: string;
  readonly family: string;
  readonly additionalDuty: boolean;
  readonly critical: boolean;
  readonly target: boolean;
  readonly siasnId: string;
}

/** Education levels in the words of docs/domain/09, section 3. */
export type EducationLevel = 'SD' | 'SLTP' | 'SLTA' | 'D-III' | 'D-IV' | 'S1' | 'S2' | 'S3';

/** A place to be filled by one person; `post` null: waiting for a post, `lastPost` says which one was left. */
export interface Seat {
  readonly index: number;
  readonly group: PeopleClass;
  readonly employment: Employment;
  readonly unit: string;
  readonly post: DemoPost;
  readonly waiting: boolean;
  /** Fixed where the post asks for it (pelaksana, PPPK); otherwise drawn with the class. */
  readonly education: EducationLevel | null;
}

export interface Holding {
  readonly person: number;
  readonly post: string;
  readonly kind: 'definitif' | 'Plt' | 'Plh' | 'tugas tambahan';
  readonly since: CalendarDate;
  readonly until: CalendarDate | null;
}
