import { ApiProperty } from '@nestjs/swagger';
import { MERIT_BANDS, type MeritBand } from '#libs/domain/merit-index';

/** Values of an assessment side by side: nilai mandiri, nilai verifikasi, nilai penetapan (docs/domain/05). */
export const MERIT_VALUES = ['self', 'verified', 'determined'] as const;
export type MeritValue = (typeof MERIT_VALUES)[number];

export const ASSESSMENT_STATES = ['open', 'closed'] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

/** Where the level that counts came from; an override stands over a computed one. */
export const LEVEL_SOURCES = ['manual', 'automatic', 'override'] as const;
export type LevelSource = (typeof LEVEL_SOURCES)[number];

/** Total, index and band of one value: null before every indicator has a level. Totals are points, 100 to 400. */
export class MeritHeadline {
  @ApiProperty({ enum: MERIT_VALUES, enumName: 'MeritValue' })
  value: MeritValue;
  /** Indicators with a level. */
  filled: number;
  /** Indicators of the instrument: 37, or 38 where 4.3 is split. */
  of: number;
  total: number | null;
  /** total / 400 with 6 decimals. */
  index: string | null;
  @ApiProperty({ enum: MERIT_BANDS, enumName: 'MeritBand', nullable: true })
  band: MeritBand | null;
  /** Total if every missing indicator had level 1. */
  lowest: number;
  /** Total if every missing indicator had level 4. */
  highest: number;
}

/** An assessment of a year, without its indicators. */
export class MeritAssessmentRow {
  id: number;
  year: number;
  /** 'A'. */
  instrument: string;
  /** 4.3 and 4.4 apart. */
  splitFillings: boolean;
  /** Day whose facts are read; null: today, within the year. */
  dataDate: string | null;
  @ApiProperty({ enum: ASSESSMENT_STATES, enumName: 'MeritAssessmentState' })
  state: AssessmentState;
  version: number;
  /** Of every value that has a level; self always. */
  headlines: MeritHeadline[];
}

/** An assessment that was just opened. */
export class OpenedAssessment {
  id: number;
}

export class MeritAssessmentList {
  items: MeritAssessmentRow[];
}

/** A level as it counts in one of the three values. */
export class MeritLevelView {
  level: number | null;
  /** Null while nobody and nothing has set it. */
  @ApiProperty({ enum: LEVEL_SOURCES, enumName: 'MeritLevelSource', nullable: true })
  source: LevelSource | null;
  /** Why a person chose it, with the evidence. */
  reason: string | null;
  /** What the platform computed, kept beside a level that a person chose. */
  automaticLevel: number | null;
  /** For If-Match; 0 before there is a row. */
  version: number;
}

/** A count of a whole; `of` null is a plain count, 0 an undefined share. */
export class MeritFigureView {
  /** What is counted. */
  name: string;
  count: number;
  of: number | null;
}

/** The last computation of an indicator. */
export class MeritComputedView {
  /** Null: a figure that decides is undefined, a person decides. */
  level: number | null;
  /** The condition of the level reached. */
  rule: string;
  figures: MeritFigureView[];
  ruleVersion: string;
  dataDate: string;
  computedAt: Date;
}

export class MeritIndicatorView {
  code: string;
  name: string;
  weight: number;
  /** The platform computes it. */
  automatic: boolean;
  computed: MeritComputedView | null;
  self: MeritLevelView;
  verified: MeritLevelView | null;
  determined: MeritLevelView | null;
}

export class MeritAspectView {
  number: number;
  name: string;
  weight: number;
  /** Weight x 4. */
  max: number;
  /** Sum of the scores present in nilai mandiri. */
  score: number;
  /** Indicators with a level in nilai mandiri. */
  filled: number;
  indicators: MeritIndicatorView[];
}

/** An assessment with its aspects and indicators. */
export class MeritAssessmentView extends MeritAssessmentRow {
  aspects: MeritAspectView[];
  /** The regulation the instrument stands on. */
  source: string;
  /** The job that computes it at this moment; null when none does. */
  runningJobId: string | null;
}

/** What changed a headline, newest first. */
export class MeritHistoryRow extends MeritHeadline {
  recordedAt: Date;
}

export class MeritHistory {
  items: MeritHistoryRow[];
}

/** A total the press published; no history of this agency. */
export class PublishedTotalView {
  agency: string;
  total: number;
  @ApiProperty({ enum: MERIT_BANDS, enumName: 'MeritBand' })
  band: MeritBand;
  /** Year it is of; null: not published. */
  year: number | null;
  /** YYYY-MM it was reported in; null: not known. */
  reported: string | null;
}

export class PublishedTotals {
  items: PublishedTotalView[];
}
