import { ApiProperty } from '@nestjs/swagger';
import { TOOL_KINDS, type ToolKind } from '#libs/domain/assessment-event';
import { COMPETENCY_GROUPS, type CompetencyGroup } from '#libs/domain/competency';

/** A competency of the dictionary, or of the event. */
export class DesignCompetency {
  code: string;
  name: string;

  @ApiProperty({ enum: COMPETENCY_GROUPS, enumName: 'CompetencyGroup' })
  group: CompetencyGroup;
}

/** A cell of the matrix: the tool measures the competency. */
export class DesignCell {
  code: string;
  /** In hundredths: 100 counts once. */
  weight: number;
}

export class DesignTool {
  id: number;

  @ApiProperty({ enum: TOOL_KINDS, enumName: 'ToolKind' })
  kind: ToolKind;

  name: string;
  cells: DesignCell[];
}

/** What is measured with which tool. */
export class DesignView {
  competencies: DesignCompetency[];
  /** What the dictionary in force offers. */
  available: DesignCompetency[];
  tools: DesignTool[];
  version: number;
}

export class TemplateToolView {
  @ApiProperty({ enum: TOOL_KINDS, enumName: 'ToolKind' })
  kind: ToolKind;

  cells: DesignCell[];
}

/** What a method proposes for a class. */
export class TemplateView {
  minimumAssessors: number;
  tools: TemplateToolView[];
}

/** Somebody rates somebody with a tool. */
export class SeatView {
  participantId: number;
  toolId: number;
  memberId: number;
  /** Something was rated: the seat stays. */
  isRated: boolean;
}

export class SeatsView {
  items: SeatView[];
  version: number;
}

/** A place of a proposal that found nobody. */
export class UnfilledView {
  participantId: number;
  toolId: number;
  missing: number;
}

export class SeatProposalView {
  items: SeatView[];
  unfilled: UnfilledView[];
}
