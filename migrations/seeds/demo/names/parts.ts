import type { DemoSex } from '../model.js';

/** The mix of docs/domain/09, section 8. */
export type NameGroup =
  'jawa' | 'banjar' | 'dayak' | 'bugis' | 'sunda' | 'batak' | 'minang' | 'bali' | 'toraja' | 'timur';

/** First and second names of one sex; `modern` for people born from 1990. */
export interface NameParts {
  readonly first: readonly string[];
  readonly modern: readonly string[];
  readonly second: readonly string[];
}

export interface GroupParts extends Readonly<Record<DemoSex, NameParts>> {
  /** Marga or fam, behind the names; without one the second name ends the name. */
  readonly families?: readonly string[];
}

/** Text of a data table: parts with blanks between them. */
export const list = (text: string): readonly string[] => text.trim().split(/\s+/);
