/** How one develops: by doing the work, from and with others, in a course. */
export const ACTION_TYPES = ['experience', 'social', 'formal'] as const;
export type ActionType = (typeof ACTION_TYPES)[number];

/** Whole per cent by type; together one hundred. */
export type ActionGuide = Readonly<Record<ActionType, number>>;

/** The 70-20-10 guide of docs/domain/02: a hint, an agency's setting, never a rule that refuses. */
export const DEFAULT_ACTION_GUIDE: ActionGuide = { experience: 70, social: 20, formal: 10 };

const WHOLE = 100;

/** Whole per cent from nought, one hundred together. */
export function isActionGuide(guide: ActionGuide): boolean {
  const shares = ACTION_TYPES.map((type) => guide[type]);
  const isShare = (share: number) => Number.isInteger(share) && share >= 0 && share <= WHOLE;
  return shares.every(isShare) && shares.reduce((sum, share) => sum + share, 0) === WHOLE;
}

/** One type beside the guide. */
export interface ActionShare {
  readonly type: ActionType;
  readonly count: number;
  /** Of all items, in whole per cent, half up; null: there are no items. */
  readonly percent: number | null;
  readonly guide: number;
}

/** How the actions of a plan spread beside the guide. */
export function actionShares(actions: readonly ActionType[], guide: ActionGuide): ActionShare[] {
  const all = actions.length;
  return ACTION_TYPES.map((type) => {
    const count = actions.filter((action) => action === type).length;
    const percent = all === 0 ? null : Math.floor((2 * WHOLE * count + all) / (2 * all));
    return { type, count, percent, guide: guide[type] };
  });
}
