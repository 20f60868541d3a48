import type { CompetencyGroup, StandardLevel } from '#libs/domain/competency';

/** draft: being written; planned: published, its day is to come; effective: in force; superseded: another followed. */
export const DICTIONARY_STATES = ['draft', 'planned', 'effective', 'superseded'] as const;
export type DictionaryState = (typeof DICTIONARY_STATES)[number];

export const WORDS_SOURCES = ['agency', 'reference'] as const;
export type WordsSource = (typeof WORDS_SOURCES)[number];

/** A version of the agency's dictionary. */
export class DictionaryVersion {
  id: number;
  name: string;
  state: DictionaryState;
  /** YYYY-MM-DD; null: a draft. */
  effectiveFrom: string | null;
  /** Display name of who published it. */
  publishedBy: string | null;
  /** Competencies the agency words itself. */
  ownCount: number;
  version: number;
}

export class IndicatorView {
  /** 'level.item' */
  code: string;
  text: string;
}

export class CompetencyLevelView {
  level: StandardLevel;
  /** Official title of the level. */
  title: string;
  description: string;
  indicators: IndicatorView[];
}

/** A competency with its five levels. */
export class CompetencyView {
  /** Null: worded by the reference; the agency has no words of its own for it. */
  id: number | null;
  code: string;
  name: string;
  group: CompetencyGroup;
  definition: string;
  source: WordsSource;
  /** Null as `id`. */
  version: number | null;
  levels: CompetencyLevelView[];
}

/** A version with everything it says; the nine of the reference complete it. */
export class DictionaryView extends DictionaryVersion {
  competencies: CompetencyView[];
}

/** What is in force on a day. */
export class WordsInForceView {
  /** YYYY-MM-DD */
  day: string;
  /** Null: the agency has no dictionary of its own, the reference counts. */
  dictionary: DictionaryVersion | null;
  competencies: CompetencyView[];
}

export class DictionaryList {
  /** The draft first, then the newest. */
  items: DictionaryVersion[];
}
