/** A plan is drafted, put to the superior, approved, and closed at the end of its year. */
export const DEVELOPMENT_PLAN_STATES = ['draft', 'submitted', 'approved', 'completed'] as const;
export type DevelopmentPlanState = (typeof DEVELOPMENT_PLAN_STATES)[number];

/** Where each move of a plan starts, and where it leads. */
export const DEVELOPMENT_PLAN_MOVES = {
  submit: { from: 'draft', to: 'submitted' },
  return: { from: 'submitted', to: 'draft' },
  approve: { from: 'submitted', to: 'approved' },
  complete: { from: 'approved', to: 'completed' },
} as const satisfies Record<string, { from: DevelopmentPlanState; to: DevelopmentPlanState }>;
export type DevelopmentPlanMove = keyof typeof DEVELOPMENT_PLAN_MOVES;

export const DEVELOPMENT_ITEM_STATES = ['planned', 'running', 'done', 'cancelled'] as const;
export type DevelopmentItemState = (typeof DEVELOPMENT_ITEM_STATES)[number];

/** An item marked done or cancelled by mistake goes back to where work on it goes on. */
const NEXT: Readonly<Record<DevelopmentItemState, readonly DevelopmentItemState[]>> = {
  planned: ['running', 'done', 'cancelled'],
  running: ['done', 'cancelled'],
  done: ['running'],
  cancelled: ['planned'],
};

/** States an item may go to from where it is; those of a plan that is not approved stay planned or are struck off. */
export function nextItemStates(
  plan: DevelopmentPlanState,
  item: DevelopmentItemState,
): readonly DevelopmentItemState[] {
  return plan === 'approved' ? NEXT[item] : [];
}

/** Items still to be worked on: a plan with one of these is not completed. */
export function isOpenItem(state: DevelopmentItemState): boolean {
  return state === 'planned' || state === 'running';
}
