import {
  type CompetencyGroup,
  type CompetencyWords,
  indicatorCode,
  levelTitle,
  type StandardLevel,
} from '#libs/domain/competency';

/** A competency of a version as the tables hold it. */
export interface CompetencyRow {
  readonly id: number;
  /** Of its CFItem in a CASE package (UUID). */
  readonly identifier: string;
  readonly code: string;
  readonly name: string;
  readonly group: CompetencyGroup;
  readonly definition: string;
  readonly version: number;
  /** The lowest first. */
  readonly levels: readonly LevelRow[];
}

export interface LevelRow {
  readonly level: StandardLevel;
  readonly description: string;
  readonly indicators: readonly string[];
}

/** SELECT of `CompetencyRow`s over `competency c`; goes on with WHERE. */
export const COMPETENCY_ROW = `
  select c.id, c.identifier, c.code, c.name, c.competency_group as "group", c.definition, c.version,
         coalesce((select json_agg(json_build_object('level', l.level, 'description', l.description,
           'indicators', l.indicators) order by l.level)
           from competency_level l where l.competency_id = c.id), '[]') as levels
  from competency c`;

/** The words of a row, with titles and the numbers of the indicators. */
export function wordsOf({ code, name, group, definition, levels }: CompetencyRow): CompetencyWords {
  return {
    code,
    name,
    group,
    definition,
    levels: levels.map(({ level, description, indicators }) => ({
      level,
      title: levelTitle(level),
      description,
      indicators: indicators.map((text, place) => ({ code: indicatorCode(level, place + 1), text })),
    })),
  };
}
