import { type Micro, microOf } from '#libs/domain/micro';

/** What an assessment, or a use of it, is for: pengisian jabatan or pemetaan. */
export const JPM_PURPOSES = ['selection', 'mapping'] as const;

export type JpmPurpose = (typeof JPM_PURPOSES)[number];

/** Highest first in each purpose; an agency's technical groups may have bounds of their own. */
export type JpmCategory = 'MS' | 'MMS' | 'KMS' | 'optimal' | 'cukupOptimal' | 'kurangOptimal';

/** A category with its inclusive lower bound; the last has none, so every value belongs somewhere. */
export interface CategoryBound {
  readonly category: JpmCategory;
  readonly atLeast: Micro | null;
}

/** Highest first, the last open below. */
export type CategoryBounds = readonly [CategoryBound, ...CategoryBound[]];

/** Kategori by purpose (docs/domain/02, JPM; sure). */
export const JPM_CATEGORIES: Readonly<Record<JpmPurpose, CategoryBounds>> = {
  selection: [
    { category: 'MS', atLeast: microOf(80) },
    { category: 'MMS', atLeast: microOf(68) },
    { category: 'KMS', atLeast: null },
  ],
  mapping: [
    { category: 'optimal', atLeast: microOf(90) },
    { category: 'cukupOptimal', atLeast: microOf(78) },
    { category: 'kurangOptimal', atLeast: null },
  ],
};

const OFFICIAL: Readonly<Record<JpmCategory, string>> = {
  MS: 'Memenuhi Syarat',
  MMS: 'Masih Memenuhi Syarat',
  KMS: 'Kurang Memenuhi Syarat',
  optimal: 'Optimal',
  cukupOptimal: 'Cukup Optimal',
  kurangOptimal: 'Kurang Optimal',
};

/**
 * The category of a stored JPM; never of the value as shown: 77.777778 shows as 77.78 and is Kurang Optimal.
 */
export function categoryOf(
  value: Micro,
  purpose: JpmPurpose,
  bounds: CategoryBounds = JPM_CATEGORIES[purpose],
): JpmCategory {
  const reached = bounds.find(({ atLeast }) => atLeast === null || value >= atLeast);
  return (reached ?? bounds.at(-1) ?? bounds[0]).category;
}

/** The official word of a category. */
export function officialCategoryName(category: JpmCategory): string {
  return OFFICIAL[category];
}

/** As tables write it: MS, MMS and KMS by their letters, the others by their word. */
export function shortCategoryName(category: JpmCategory): string {
  return category.endsWith('S') ? category : OFFICIAL[category];
}
