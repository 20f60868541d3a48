/** Facts that happened, by name. Payloads hold ids only, never personal data; bulk facts name at most 1,000 ids. */
export interface EventPayloads {
  'directory.unitsChanged': { unitIds: number[] };
  'directory.positionsChanged': { positionIds: number[] };
  'directory.employeesChanged': { employeeIds: number[] };
  'directory.holdingsChanged': { employeeIds: number[]; positionIds: number[] };
  'directory.completenessStated': { unitIds: number[] };
}

export type EventName = keyof EventPayloads;

export const EVENT_NAMES = [
  'directory.unitsChanged',
  'directory.positionsChanged',
  'directory.employeesChanged',
  'directory.holdingsChanged',
  'directory.completenessStated',
] as const satisfies readonly EventName[];

/** Ids one event carries at most. */
export const EVENT_BATCH = 1_000;
