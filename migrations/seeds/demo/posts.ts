import { defaultRetirementAge, specialRetirementOf } from '#libs/domain/position-level';
import { levelOfEchelon, officialLevelName } from '#libs/domain/position-level';
import { functionalFamily, functionalGrade, structuralGrade } from './grades.js';
import type { DemoPost, DutySpec, EducationLevel, FunctionalSpec, PostSpec, UnitSpec } from './model.js';
import { Random } from './prng.js';

/** A pelaksana post of KepmenPANRB 11/2024: who holds it by education. */
interface ExecutorTitle {
  readonly key: string;
  readonly name: string;
  readonly grade: number;
}

const EXECUTOR_TITLES = {
  analyst: { key: 'PL1', name: 'Penelaah Teknis Kebijakan', grade: 7 },
  service: { key: 'PL2', name: 'Penata Layanan Operasional', grade: 7 },
  data: { key: 'PL3', name: 'Pengolah Data dan Informasi', grade: 6 },
  clerk: { key: 'PL4', name: 'Pengadministrasi Perkantoran', grade: 5 },
  operator: { key: 'PL5', name: 'Operator Layanan Operasional', grade: 5 },
  general: { key: 'PL6', name: 'Pengelola Umum Operasional', grade: 1 },
} as const satisfies Readonly<Record<string, ExecutorTitle>>;

const DESK_KINDS = ['Setda', 'Bagian', 'Setwan', 'Inspektorat', 'Dinas', 'Badan'];

/** Makes the posts of one agency; every post's SIASN id and spare headcount come from its own generator. */
export class PostFactory {
  private readonly random: Random;

  constructor(seed: string) {
    this.random = new Random(`${seed}:posts`);
  }

  structural(unit: UnitSpec, spec: PostSpec): DemoPost {
    const level = levelOfEchelon(spec.echelon);
    return {
      ...this.base(unit, spec.key, spec.name),
      level,
      echelon: spec.echelon,
      superior: spec.under,
      jobGrade: structuralGrade(spec.name, spec.echelon),
      headcount: 1,
      retirementAge: defaultRetirementAge(level),
      family: 'Manajerial',
    };
  }

  duty(unit: UnitSpec, spec: DutySpec): DemoPost {
    return {
      ...this.base(unit, spec.key, spec.name),
      level: spec.level,
      superior: spec.under,
      jobGrade: functionalGrade(spec.name, spec.level),
      headcount: 1,
      retirementAge: defaultRetirementAge(spec.level, spec.family === 'Pendidikan' ? 'guru' : null),
      family: spec.family,
      additionalDuty: true,
    };
  }

  /** @param number position of the JF within its unit, from 0: it names the code and the superior. */
  functional(unit: UnitSpec, spec: FunctionalSpec, number: number): DemoPost {
    const name = functionalName(spec);
    return {
      ...this.base(unit, `JF${String(number + 1).padStart(2, '0')}`, name),
      level: spec.level,
      superior: unit.functionalUnder[number % unit.functionalUnder.length] ?? null,
      jobGrade: functionalGrade(spec.name, spec.level),
      headcount: spec.pns + spec.pppk + this.spare(),
      retirementAge: defaultRetirementAge(spec.level, specialRetirementOf(name)),
      family: spec.group === 'kesehatan' ? 'Kesehatan' : functionalFamily(spec.name),
    };
  }

  executor(unit: UnitSpec, title: ExecutorTitle, people: number): DemoPost {
    return {
      ...this.base(unit, title.key, title.name),
      level: 'pelaksana',
      superior: unit.executorsUnder,
      jobGrade: title.grade,
      headcount: people + this.spare() + this.spare(),
      retirementAge: defaultRetirementAge('pelaksana'),
      family: 'Administrasi umum',
    };
  }

  private base(unit: UnitSpec, key: string, name: string) {
    return {
      code: `${unit.code}.${key}`,
      name,
      unit: unit.code,
      affair: unit.affair,
      echelon: null,
      additionalDuty: false,
      critical: false,
      target: false,
      siasnId: this.random.hex(32),
    };
  }

  /** Need above what is filled: one post in three. */
  private spare(): number {
    return this.random.int(1, 3) === 1 ? 1 : 0;
  }
}

/** The pelaksana post for an education; `turn` alternates between the two posts for SLTA. */
export function executorTitle(unit: UnitSpec, education: EducationLevel, turn: number): ExecutorTitle {
  if (education === 'S1')
    return DESK_KINDS.includes(unit.kind) ? EXECUTOR_TITLES.analyst : EXECUTOR_TITLES.service;
  if (education === 'D-III') return EXECUTOR_TITLES.data;
  if (education === 'SLTA') return turn % 3 === 2 ? EXECUTOR_TITLES.operator : EXECUTOR_TITLES.clerk;
  return EXECUTOR_TITLES.general;
}

/** 'Analis Kebijakan Ahli Muda': the level's official name without the JF in front. */
export function functionalName(spec: Pick<FunctionalSpec, 'name' | 'level'>): string {
  return `${spec.name} ${officialLevelName(spec.level).replace('JF ', '')}`;
}
