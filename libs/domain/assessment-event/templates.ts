import { GENERIC_CODES, type GenericCode } from '#libs/domain/competency';
import { type PositionGroup, positionGroup, type PositionLevel } from '#libs/domain/position-level';
import type { ToolKind } from './tools.js';

/** Sederhana, sedang, kompleks, lainnya (BKN 26/2019). */
export const EVENT_METHODS = ['simple', 'medium', 'complex', 'other'] as const;
export type EventMethod = (typeof EVENT_METHODS)[number];

export interface TemplateCell {
  readonly kind: ToolKind;
  readonly code: GenericCode;
  /** Hundredths of a share; equal by default. */
  readonly weight: number;
}

/** What a method proposes for a class: a beginning, every part of which may be changed. */
export interface MethodTemplate {
  readonly tools: readonly ToolKind[];
  readonly cells: readonly TemplateCell[];
  readonly minimumAssessors: number;
}

/** Which competencies a tool usually shows (practice, so a proposal); those not named: all nine. */
const SHOWN: Readonly<Partial<Record<ToolKind, readonly GenericCode[]>>> = {
  psychometricTest: [],
  inTray: ['M.01', 'M.04', 'M.05', 'M.06', 'M.08'],
  proposalWriting: ['M.04', 'M.05', 'M.07', 'M.08'],
  presentation: ['M.03', 'M.04', 'M.05', 'M.07'],
  caseAnalysis: ['M.01', 'M.04', 'M.05', 'M.07', 'M.08'],
  leaderlessGroupDiscussion: ['M.02', 'M.03', 'M.06', 'M.07', 'SK.01'],
  rolePlay: ['M.02', 'M.03', 'M.06', 'SK.01'],
  factFinding: ['M.04', 'M.08'],
};

type Method = Exclude<EventMethod, 'other'>;

const MANAGERS: Readonly<Record<Method, readonly ToolKind[]>> = {
  simple: ['psychometricTest', 'competencyInterview'],
  medium: ['psychometricTest', 'competencyInterview', 'leaderlessGroupDiscussion', 'caseAnalysis'],
  complex: [
    'psychometricTest',
    'competencyInterview',
    'leaderlessGroupDiscussion',
    'inTray',
    'caseAnalysis',
    'presentation',
  ],
};

const LEADERS: Readonly<Record<Method, readonly ToolKind[]>> = {
  ...MANAGERS,
  complex: [
    'psychometricTest',
    'competencyInterview',
    'leaderlessGroupDiscussion',
    'inTray',
    'proposalWriting',
    'presentation',
    'rolePlay',
  ],
};

const STAFF: Readonly<Record<Method, readonly ToolKind[]>> = {
  simple: ['psychometricTest', 'competencyQuestionnaire', 'competencyInterview'],
  medium: ['psychometricTest', 'competencyInterview', 'situationalJudgement', 'inTray'],
  complex: [
    'psychometricTest',
    'competencyInterview',
    'situationalJudgement',
    'leaderlessGroupDiscussion',
    'inTray',
  ],
};

const OF_GROUP: Readonly<Record<PositionGroup, Readonly<Record<Method, readonly ToolKind[]>>>> = {
  jptUtama: LEADERS,
  jptMadya: LEADERS,
  jptPratama: LEADERS,
  administrator: MANAGERS,
  pengawas: MANAGERS,
  pelaksana: STAFF,
};

/** The proposal of a method for a class. 'other' (CACT, quasi) has a computer-assisted test and an interview. */
export function methodTemplate(method: EventMethod, level: PositionLevel): MethodTemplate {
  const tools: readonly ToolKind[] =
    method === 'other' ? ['computerAssisted', 'competencyInterview'] : OF_GROUP[positionGroup(level)][method];
  const cells = tools.flatMap((kind) =>
    (SHOWN[kind] ?? GENERIC_CODES).map((code) => ({ kind, code, weight: 100 })),
  );
  return { tools, cells, minimumAssessors: 2 };
}
