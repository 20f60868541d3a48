import type { CompetencyDraft, RequirementKind, RequirementNeed } from '#libs/domain/competency';

/** A competency with the identifier (UUID) it keeps from version to version and from agency to agency. */
export interface CaseCompetency extends CompetencyDraft {
  readonly identifier: string;
}

/** An entry of section III of the SKJ form. */
export interface CaseRequirement {
  readonly kind: RequirementKind;
  readonly name: string;
  readonly need: RequirementNeed;
}

/** A job standard (SKJ) as it travels: the post by its code, levels by competency code, sections I and III. */
export interface CaseStandard {
  readonly identifier: string;
  readonly positionCode: string;
  readonly positionName: string;
  /** YYYY-MM-DD. */
  readonly effectiveFrom: string;
  readonly levels: Readonly<Record<string, number>>;
  readonly summary: string;
  readonly educationLevel: string | null;
  readonly educationFields: string;
  readonly rankText: string;
  readonly requirements: readonly CaseRequirement[];
  readonly performanceIndicators: readonly string[];
}

/** What a package of Kader tells. */
export interface CaseContent {
  readonly identifier: string;
  readonly title: string;
  /** The agency whose dictionary it is. */
  readonly creator: string;
  /** YYYY-MM-DD; null: a draft. */
  readonly effectiveFrom: string | null;
  readonly competencies: readonly CaseCompetency[];
  readonly standards: readonly CaseStandard[];
}
