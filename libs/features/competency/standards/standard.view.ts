import type { RequirementKind, RequirementNeed, StandardLevel } from '#libs/domain/competency';
import type { PositionKind, PositionLevel } from '#libs/domain/position-level';

/** position: an SKJ of its own is in force; class: measured against the default of its class (standar bawaan). */
export const STANDARD_SOURCES = ['position', 'class'] as const;
export type StandardSource = (typeof STANDARD_SOURCES)[number];

/** planned: its day is to come; effective: in force; superseded: another followed. */
export const STANDARD_STATES = ['planned', 'effective', 'superseded'] as const;
export type StandardState = (typeof STANDARD_STATES)[number];

export class AskedLevelView {
  code: string;
  level: StandardLevel;
}

/** What a post asks today. */
export class StandardRow {
  /** Of the post. */
  id: number;
  code: string;
  name: string;
  level: PositionLevel;
  orgUnitName: string;
  family: string | null;
  source: StandardSource;
  /** Of the SKJ in force; null: none. */
  effectiveFrom: string | null;
  /** Of the next SKJ; null: none planned. */
  plannedFrom: string | null;
  /** The nine first, then the technical ones by code. */
  levels: AskedLevelView[];
}

export class StandardPage {
  items: StandardRow[];
  next: string | null;
}

/** Section III: training or experience. */
export class RequirementView {
  kind: RequirementKind;
  name: string;
  need: RequirementNeed;
}

/** One version of a post's SKJ. */
export class JobStandardView {
  id: number;
  effectiveFrom: string;
  state: StandardState;
  levels: AskedLevelView[];
  /** I: ikhtisar jabatan. */
  summary: string;
  /** Code of an education level. */
  educationLevel: string | null;
  educationFields: string;
  /** Pangkat. */
  rankText: string;
  requirements: RequirementView[];
  performanceIndicators: string[];
  version: number;
}

/** A post with its SKJ: the header of the form, what counts today, and every version. */
export class PositionStandardView {
  positionId: number;
  positionCode: string;
  positionName: string;
  positionLevel: PositionLevel;
  positionKind: PositionKind;
  orgUnitName: string;
  affair: string | null;
  family: string | null;
  source: StandardSource;
  /** What the class asks of each of the nine. */
  classLevel: StandardLevel;
  /** What counts today. */
  levels: AskedLevelView[];
  /** Planned ones first, then the newest. */
  versions: JobStandardView[];
}
