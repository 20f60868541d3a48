/** Alat ukur (docs/domain/02, Tools). */
export const TOOL_KINDS = [
  'psychometricTest',
  'competencyInterview',
  'competencyQuestionnaire',
  'inTray',
  'proposalWriting',
  'presentation',
  'caseAnalysis',
  'leaderlessGroupDiscussion',
  'rolePlay',
  'businessGame',
  'factFinding',
  'situationalJudgement',
  'computerAssisted',
] as const;

export type ToolKind = (typeof TOOL_KINDS)[number];

const SIMULATIONS: ReadonlySet<ToolKind> = new Set<ToolKind>([
  'inTray',
  'proposalWriting',
  'presentation',
  'caseAnalysis',
  'leaderlessGroupDiscussion',
  'rolePlay',
  'businessGame',
  'factFinding',
]);

const ONE_BY_ONE: ReadonlySet<ToolKind> = new Set<ToolKind>([
  'competencyInterview',
  'presentation',
  'rolePlay',
  'factFinding',
]);

/** Minutes that practice plans for; a proposal only. */
const MINUTES: Readonly<Record<ToolKind, number>> = {
  psychometricTest: 120,
  competencyInterview: 60,
  competencyQuestionnaire: 60,
  inTray: 90,
  proposalWriting: 90,
  presentation: 30,
  caseAnalysis: 90,
  leaderlessGroupDiscussion: 60,
  rolePlay: 30,
  businessGame: 120,
  factFinding: 45,
  situationalJudgement: 60,
  computerAssisted: 90,
};

/** Whether the tool puts a participant into a situation of work: an assessment centre has at least one. */
export function isSimulation(kind: ToolKind): boolean {
  return SIMULATIONS.has(kind);
}

/** Whether participants sit it one after the other; else the whole group together. */
export function isOneByOne(kind: ToolKind): boolean {
  return ONE_BY_ONE.has(kind);
}

/** Whether assessors rate competencies with it; psikotes gives potential and is keyed in by the tester. */
export function isRated(kind: ToolKind): boolean {
  return kind !== 'psychometricTest';
}

/** Length of a session in minutes, as a proposal. */
export function usualMinutes(kind: ToolKind): number {
  return MINUTES[kind];
}
