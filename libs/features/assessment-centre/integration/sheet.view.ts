import { ApiProperty } from '@nestjs/swagger';
import {
  BLOCK_CODES,
  type BlockCode,
  IntegrationEvent,
  IntegrationMissingText,
  IntegrationParticipant,
} from './integration.view.js';
import { NARRATIVE_STATES, type NarrativeState } from './participant.facts.js';

/** Somebody who rated. */
export class SheetAssessor {
  id: number;
  name: string;
}

export class IntegrationTool {
  id: number;
  kind: string;
  name: string;
}

/** What one assessor gave, with one tool. Level in hundredths; null and not NE: not rated. */
export class IntegrationRating {
  assessorId: number;
  level: number | null;
  noEvidence: boolean;
}

/** A tool's part in a competency. Means in millionths of a level. */
export class IntegrationToolPart {
  toolId: number;
  /** Of the matrix, in hundredths. */
  weight: number;
  ratings: IntegrationRating[];
  /** Assessors whose level counts. */
  counted: number;
  mean: number | null;
}

/** Lowest and highest level anybody gave, in hundredths. */
export class IntegrationSpread {
  lowest: number;
  highest: number;
  width: number;
}

/** One line of the sheet, explained: ratings, means, what the meeting settled, the final level. */
export class IntegrationCompetency {
  code: string;
  name: string;
  group: string;
  tools: IntegrationToolPart[];
  /** Of the tools, each once; in millionths of a level. */
  mean: number | null;
  weightedMean: number | null;

  @ApiProperty({ type: IntegrationSpread, nullable: true })
  spread: IntegrationSpread | null;

  /** Asked by the snapshot, in hundredths; null: not asked. */
  standard: number | null;
  consensusLevel: number | null;
  note: string;
  /** Of the settled level; 0: nothing was settled yet. */
  version: number;
  /** The consensus lies a level or more from the mean. */
  isApart: boolean;
  /** In hundredths; null: blocked. */
  final: number | null;
  /** final - standard in hundredths; negative is a development need. */
  gap: number | null;

  @ApiProperty({ enum: BLOCK_CODES, enumName: 'IntegrationBlockCode', nullable: true })
  block: BlockCode | null;
}

/** A JPM, or why there is none. */
export class IntegrationMatch {
  /** Millionths of a per cent. */
  value: number | null;
  category: string | null;
  /** Why there is no value. */
  refusal: string | null;
  /** Competencies the refusal is about. */
  competencies: string[];
}

export class IntegrationPotential {
  scaleMin: number;
  scaleMax: number;
  aspects: IntegrationAspect[];
  /** Millionths of a per cent; null: an aspect is missing. */
  score: number | null;
}

export class IntegrationAspect {
  aspect: string;
  /** In hundredths of a scale point. */
  value: number | null;
}

/** The report's texts, and where they stand. Version 0: nothing was written yet. */
export class NarrativeView {
  strengths: string;
  developmentAreas: string;
  placementAdvice: string;
  developmentAdvice: string;

  @ApiProperty({ enum: NARRATIVE_STATES, enumName: 'NarrativeState' })
  state: NarrativeState;

  returnedNote: string;
  authorName: string | null;
  version: number;
}

/** Everything the meeting looks at for one participant. */
export class IntegrationSheet {
  event: IntegrationEvent;
  participant: IntegrationParticipant;
  tools: IntegrationTool[];
  assessors: SheetAssessor[];
  competencies: IntegrationCompetency[];
  generic: IntegrationMatch;

  @ApiProperty({ type: IntegrationMatch, nullable: true })
  technical: IntegrationMatch | null;

  potential: IntegrationPotential;
  narrative: NarrativeView;
  /** Whether the viewer writes the texts. */
  canWrite: boolean;
  /** Codes at or above the standard, the furthest above first. */
  proposedStrengths: string[];
  /** Codes below it, the furthest below first. */
  proposedDevelopmentAreas: string[];
  missingTexts: IntegrationMissingText[];
}

/** What was noted beside one level. */
export class EvidenceNote {
  toolId: number;
  assessorId: number;
  level: number | null;
  noEvidence: boolean;
  situation: string | null;
  task: string | null;
  action: string | null;
  result: string | null;
  observed: string | null;
  /** Indicators ticked, with their words. */
  indicators: TickedIndicator[];
}

export class TickedIndicator {
  code: string;
  text: string;
}

export class EvidenceNotes {
  items: EvidenceNote[];
}

/** A level the meeting settled, as it stands. */
export class SettledLevelView {
  competencyCode: string;
  consensusLevel: number | null;
  note: string;
  version: number;
}
