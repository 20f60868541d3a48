import type { AutomaticFigure, LevelRow, LevelWrite } from './level-row.js';

/** What the platform found for an indicator. */
export interface Found {
  readonly level: number | null;
  readonly figure: AutomaticFigure;
}

/** A level a person chooses stands over a computed one as an override, else as a manual level. */
export function chosen(present: LevelRow | null, level: number, reason: string): LevelWrite {
  const automaticLevel = present?.automaticLevel ?? null;
  return {
    level,
    reason,
    source: automaticLevel === null ? 'manual' : 'override',
    automaticLevel,
    automaticFigure: present?.automaticFigure ?? null,
  };
}

/** Without a person's choice the computed level counts, or none. */
export function takenBack(present: LevelRow): LevelWrite {
  return {
    level: present.automaticLevel,
    reason: null,
    source: present.automaticFigure === null ? 'manual' : 'automatic',
    automaticLevel: present.automaticLevel,
    automaticFigure: present.automaticFigure,
  };
}

/**
 * A new finding moves a computed level; a level a person chose stays and keeps the finding beside it.
 * @returns null when nothing is to be written
 */
export function computed(present: LevelRow | null, found: Found): LevelWrite | null {
  if (present !== null && isFound(present, found)) return null;
  const beside = { automaticLevel: found.level, automaticFigure: found.figure };
  const isChosen = present !== null && present.source !== 'automatic' && present.level !== null;
  if (!isChosen) return { ...beside, level: found.level, reason: null, source: 'automatic' };
  const source = found.level === null ? 'manual' : 'override';
  return { ...beside, level: present.level, reason: present.reason, source };
}

function isFound({ automaticLevel, automaticFigure }: LevelRow, found: Found): boolean {
  return (
    automaticFigure !== null && automaticLevel === found.level && sameFigure(automaticFigure, found.figure)
  );
}

/** jsonb gives its keys back in another order, so that the values are compared. */
function sameFigure(a: AutomaticFigure, b: AutomaticFigure): boolean {
  const values = ({ rule, figures }: AutomaticFigure) =>
    JSON.stringify([rule, figures.map(({ name, count, of }) => [name, count, of])]);
  return values(a) === values(b);
}
