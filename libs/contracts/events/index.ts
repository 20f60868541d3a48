/** Facts that happened, by name. Payloads hold ids only, never personal data; bulk facts name at most 1,000 ids. */
export interface EventPayloads {
  'directory.unitsChanged': { unitIds: number[] };
  'directory.positionsChanged': { positionIds: number[] };
  'directory.employeesChanged': { employeeIds: number[] };
  'directory.holdingsChanged': { employeeIds: number[]; positionIds: number[] };
  'directory.completenessStated': { unitIds: number[] };
  'trackRecord.recordsChanged': { employeeIds: number[] };
  'performance.ratingsChanged': { employeeIds: number[] };
  'competency.standardsChanged': { positionIds: number[] };
  'assessment.resultsChanged': { employeeIds: number[] };
  'directory.appointmentsRecorded': { appointmentIds: number[] };
  'talentPool.resultsChanged': { periodId: number; employeeIds: number[] };
  'talentPool.periodMoved': { periodId: number };
  'succession.candidatesChanged': { positionIds: number[] };
  'succession.plansMoved': { planIds: number[] };
  'meritIndex.levelsChanged': { assessmentId: number };
}

export type EventName = keyof EventPayloads;

export const EVENT_NAMES = [
  'directory.unitsChanged',
  'directory.positionsChanged',
  'directory.employeesChanged',
  'directory.holdingsChanged',
  'directory.completenessStated',
  'trackRecord.recordsChanged',
  'performance.ratingsChanged',
  'competency.standardsChanged',
  'assessment.resultsChanged',
  'directory.appointmentsRecorded',
  'talentPool.resultsChanged',
  'talentPool.periodMoved',
  'succession.candidatesChanged',
  'succession.plansMoved',
  'meritIndex.levelsChanged',
] as const satisfies readonly EventName[];

/** Ids one event carries at most. */
export const EVENT_BATCH = 1_000;
