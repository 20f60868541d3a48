import type { GenericCode } from '../competencies.js';

/** A level of a generic competency: the sentence that sums it up, and its behavioural indicators in order. */
export type ReferenceLevel = readonly [description: string, ...indicators: string[]];

/** The five levels, the lowest first. */
export type FiveLevels = readonly [
  ReferenceLevel,
  ReferenceLevel,
  ReferenceLevel,
  ReferenceLevel,
  ReferenceLevel,
];

export type ReferenceWording = Readonly<Partial<Record<GenericCode, FiveLevels>>>;
