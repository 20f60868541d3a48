import { canonicalCompetencyCode, DICTIONARY_LIMITS, type LevelDraft } from '#libs/domain/competency';
import { plainWords } from '#libs/domain/file-words';
import { ITEM_TYPES } from './package.js';
import type { Part } from './parts.js';

const IDENTIFIER = 100;
const TYPE = 200;
const NUMBER = /(\d+)\s*[.]\s*(\d+)$/;
const TYPES = new Map([
  ['kompetensi', ITEM_TYPES.competency],
  ['competency', ITEM_TYPES.competency],
  ['indikator perilaku', ITEM_TYPES.indicator],
  ['indikator', ITEM_TYPES.indicator],
  ['indicator', ITEM_TYPES.indicator],
  ['jabatan', ITEM_TYPES.position],
  ['position', ITEM_TYPES.position],
]);

/** A level of a competency by the rubric. */
interface Criterion {
  readonly level: number;
  readonly description: string;
}

interface Indicator {
  readonly level: number;
  readonly item: number;
  readonly text: string;
}

/** Where a post's skill level leads: a competency and its level. */
export interface AskedLevel {
  readonly competency: string;
  readonly level: number;
}

/** Associations and rubrics of a package, gathered by competency. */
export class CompetencyWordsReading {
  private readonly criteria = new Map<string, Criterion[]>();
  private readonly indicators = new Map<string, Indicator[]>();
  private readonly asked = new Map<string, string[]>();
  private readonly levels = new Map<string, AskedLevel>();
  private readonly codes = new Map<string, string>();
  private readonly parents = new Map<string, string>();
  private readonly isTyped: boolean;

  constructor(whole: Part, items: readonly Part[]) {
    this.isTyped = items.some((item) => this.typeOf(item) === ITEM_TYPES.competency);
    for (const association of whole.parts('CFAssociations')) this.associate(association);
    for (const rubric of whole.parts('CFRubrics')) {
      for (const criterion of rubric.parts('CFRubricCriteria')) this.criterion(criterion);
    }
    for (const item of items) {
      if (this.isCompetency(item)) this.codes.set(identifierOf(item), codeOf(item));
      else this.indicator(item);
    }
  }

  typeOf(item: Part): string | undefined {
    return TYPES.get(plainWords(item.optional('CFItemType', TYPE)));
  }

  /** Where no item says that it is one: those of no known type that a rubric measures. */
  isCompetency(item: Part): boolean {
    if (this.isTyped) return this.typeOf(item) === ITEM_TYPES.competency;
    const identifier = identifierOf(item);
    return this.typeOf(item) === undefined && this.criteria.has(identifier);
  }

  /** The levels of a competency, the lowest first, with their indicators in order. */
  levelsOf(identifier: string, code: string): LevelDraft[] {
    const indicators = this.indicators.get(identifier) ?? [];
    return [...(this.criteria.get(identifier) ?? [])]
      .sort((a, b) => a.level - b.level)
      .map(({ level, description }) => ({
        level,
        description,
        indicators: indicators
          .filter((indicator) => indicator.level === level && code !== '')
          .sort((a, b) => a.item - b.item)
          .map(({ text }) => text),
      }));
  }

  /** The canonical code of a competency by its identifier. */
  codeOf(identifier: string): string | undefined {
    return this.codes.get(identifier);
  }

  /** The levels a post asks. */
  askedBy(identifier: string): (AskedLevel | null)[] {
    return (this.asked.get(identifier) ?? []).map((level) => this.levels.get(level) ?? null);
  }

  private associate(association: Part): void {
    const type = association.text('associationType', TYPE);
    const origin = association.part('originNodeURI');
    const destination = association.part('destinationNodeURI');
    if (!origin) association.note('case.missing', 'originNodeURI', '');
    if (!destination) association.note('case.missing', 'destinationNodeURI', '');
    if (!origin || !destination) return;
    if (type === 'isChildOf') this.parents.set(identifierOf(origin), identifierOf(destination));
    if (type === 'hasSkillLevel') append(this.asked, identifierOf(origin), identifierOf(destination));
  }

  private criterion(criterion: Part): void {
    const item = criterion.part('CFItemURI');
    if (!item) return;
    const competency = identifierOf(item);
    for (const level of criterion.parts('CFRubricCriterionLevels')) {
      const score = level.number('score') ?? level.number('position');
      if (score === null) level.note('case.missing', 'score', '');
      else {
        append(this.criteria, competency, {
          level: score,
          description: level.text('description', DICTIONARY_LIMITS.description),
        });
        this.levels.set(identifierOf(level), { competency, level: score });
      }
    }
  }

  private indicator(item: Part): void {
    const parent = this.parents.get(identifierOf(item));
    if (this.typeOf(item) !== ITEM_TYPES.indicator || parent === undefined) return;
    const code = item.optional('humanCodingScheme', TYPE);
    const match = NUMBER.exec(code);
    const text = item.text('fullStatement', DICTIONARY_LIMITS.indicator, code);
    if (match) append(this.indicators, parent, { level: Number(match[1]), item: Number(match[2]), text });
    else item.note('case.indicator-number', 'humanCodingScheme', code);
  }
}

function identifierOf(part: Part): string {
  return part.optional('identifier', IDENTIFIER).toLowerCase();
}

function codeOf(item: Part): string {
  return canonicalCompetencyCode(item.optional('humanCodingScheme', TYPE));
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
