import { type AutomaticLevel, climb, type MeritShare, reaches } from './automatic.js';

/** Posts on the data date and those of them with an effective SKJ. */
export interface StandardFigures {
  readonly jpt: { readonly withStandard: number; readonly posts: number };
  /** Administrator and pengawas. */
  readonly managers: { readonly withStandard: number; readonly posts: number };
  /** Every other post, JF included. */
  readonly others: { readonly withStandard: number; readonly posts: number };
}

const ALL = 100;

/** 3.1, posts with an effective SKJ: none / every JPT / every managerial post / every post including JF. */
export function jobStandardLevel(figures: StandardFigures): AutomaticLevel {
  const share = (name: string, { withStandard, posts }: StandardFigures['jpt']): MeritShare => ({
    name,
    count: withStandard,
    of: posts,
  });
  const jpt = share('jptPosts', figures.jpt);
  const managers = share('managerPosts', figures.managers);
  const others = share('otherPosts', figures.others);
  const reached = climb(
    [
      { level: 2, rule: 'jpt', holds: reaches(jpt, ALL) },
      { level: 3, rule: 'managers', holds: reaches(managers, ALL) },
      { level: 4, rule: 'allPosts', holds: reaches(others, ALL) },
    ],
    'none',
  );
  return { indicator: '3.1', ...reached, figures: [jpt, managers, others] };
}
