import type { DemoAgency, EducationLevel, PeopleClass, UnitSpec } from './model.js';

/** Everything that makes one invented agency: data only, the same code builds each of them. */
export interface AgencyPlan {
  readonly agency: DemoAgency;
  /** Seed of the generator: another seed, other people. */
  readonly seed: string;
  /** Domain of the e-mail addresses; always `.example`. */
  readonly mailDomain: string;
  readonly units: readonly UnitSpec[];
  readonly vacancies: readonly Vacancy[];
  readonly marks: PostMarks;
  readonly executors: ExecutorPlan;
  readonly women: Readonly<Record<PeopleClass, number>>;
  readonly ages: Readonly<Record<PeopleClass | 'pppk', AgePlan>>;
  readonly careers: CareerPlan;
  readonly oddities: OddityPlan;
  /** JF left by people who now wait for a placement: unit and name of the post. */
  readonly waiting: readonly (readonly [unit: string, post: string])[];
  readonly standIns: readonly StandIn[];
}

export interface Vacancy {
  readonly post: string;
  /** Plt: days since it began on the day of seeding; 3 months, or 6 once extended. */
  readonly acting?: { readonly daysAgo: number; readonly months: 3 | 6 };
}

/** Plh: the post, the post of the person who stands in, days since it began, days in all. */
export interface StandIn {
  readonly post: string;
  readonly by: string;
  readonly daysAgo: number;
  readonly days: number;
}

export interface PostMarks {
  readonly critical: readonly string[];
  /** Target posts beside the vacant JPT and those falling vacant by retirement before this day (ISO). */
  readonly targetUntil: string;
}

/** Pelaksana: numbers of CPNS and PPPK by education; everyone else is PNS. */
export interface ExecutorPlan {
  readonly cpns: readonly (readonly [EducationLevel, number])[];
  readonly pppk: readonly (readonly [EducationLevel, number])[];
}

/** Completed years on the reference date 30-06-2026. */
export interface AgePlan {
  readonly youngest: number;
  readonly oldest: number;
  /** The two middle ages (the same twice where the number is odd). */
  readonly median: readonly [number, number];
  /** Nobody else retires before 2032 at this age. */
  readonly retirementAge: 58 | 60;
  readonly retirements: readonly Retirement[];
}

/** People whose TMT pensiun lies in these months (both included) of the year. */
export interface Retirement {
  readonly year: number;
  readonly count: number;
  readonly months: readonly [from: number, to: number];
}

export interface DateCount {
  readonly date: string;
  readonly count: number;
}

/** TMT jabatan of the present posts, in bunches, and who came from where. */
export interface CareerPlan {
  readonly jpt: readonly DateCount[];
  readonly administrator: readonly DateCount[];
  readonly pengawas: readonly DateCount[];
  /** Administrators who were pengawas until this day. */
  readonly promoted: readonly DateCount[];
  /** Pengawas who were none before. */
  readonly newcomers: readonly DateCount[];
  /** JF Ahli Muda who were pengawas until this day. */
  readonly moved: readonly DateCount[];
  /** TMT of JPT whose five-year term ends soon: holders who retire in 2027. */
  readonly endingTerms: readonly string[];
  /** TMT fixed by the story of a post. */
  readonly fixed: Readonly<Record<string, string>>;
}

export interface OddityPlan {
  /** Pengawas of rank IV/a, above the range of their echelon. */
  readonly highRanked: number;
  readonly oneWordNames: number;
  readonly sameNamePairs: number;
  /** Rows with the titles written inside NAMA. */
  readonly titlesInName: number;
  /** Rows whose NIP and TANGGAL LAHIR differ. */
  readonly differingNips: number;
  /** PNS appointed at 31 to 40 (honorary K2), in per cent. */
  readonly lateAppointments: number;
  readonly studyLeave: number;
  readonly unpaidLeave: number;
  readonly suspended: number;
  readonly appeal: number;
}
