/** 1EdTech CASE 1.1, the parts of a CFPackage that Kader writes. Names and shapes are the standard's. */

/** Link to another part (LinkURI). */
export interface CaseLink {
  readonly title: string;
  readonly identifier: string;
  readonly uri: string;
}

/** What every part has. */
interface CasePart {
  readonly identifier: string;
  readonly uri: string;
  /** ISO 8601 with a zone. */
  readonly lastChangeDateTime: string;
}

export interface CaseDocument extends CasePart {
  readonly creator: string;
  readonly title: string;
  readonly caseVersion: '1.1';
  readonly frameworkType: string;
  readonly language: string;
  readonly adoptionStatus: 'Adopted' | 'Draft';
  /** YYYY-MM-DD. */
  readonly statusStartDate?: string;
  readonly notes?: string;
  readonly CFPackageURI: CaseLink;
}

export interface CaseItem extends CasePart {
  readonly fullStatement: string;
  readonly CFItemType: string;
  readonly humanCodingScheme: string;
  readonly notes?: string;
  readonly subject?: readonly string[];
  readonly CFDocumentURI: CaseLink;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface CaseAssociation extends CasePart {
  readonly associationType: 'isChildOf' | 'hasSkillLevel';
  readonly sequenceNumber: number;
  readonly originNodeURI: CaseLink;
  readonly destinationNodeURI: CaseLink;
  readonly CFDocumentURI: CaseLink;
}

export interface CaseCriterionLevel extends CasePart {
  readonly rubricCriterionId: string;
  readonly position: number;
  readonly score: number;
  readonly quality: string;
  readonly description: string;
}

export interface CaseCriterion extends CasePart {
  readonly rubricId: string;
  readonly position: number;
  readonly CFItemURI: CaseLink;
  readonly CFRubricCriterionLevels: readonly CaseCriterionLevel[];
}

export interface CaseRubric extends CasePart {
  readonly title: string;
  readonly CFRubricCriteria: readonly CaseCriterion[];
}

export interface CasePackage {
  readonly CFDocument: CaseDocument;
  readonly CFItems: readonly CaseItem[];
  readonly CFAssociations: readonly CaseAssociation[];
  readonly CFRubrics: readonly CaseRubric[];
}

/** Words of CFItemType. */
export const ITEM_TYPES = {
  competency: 'Kompetensi',
  indicator: 'Indikator perilaku',
  position: 'Jabatan',
} as const;

/** The agency's own words of a post beside CASE's, under this name in `extensions`. */
export const STANDARD_EXTENSION = 'kader:jobStandard';
