/** States of an event (docs/domain/02, Assessment event). */
export const EVENT_STATES = [
  'draft',
  'scheduled',
  'running',
  'integration',
  'locked',
  'released',
  'cancelled',
] as const;

export type EventState = (typeof EVENT_STATES)[number];

/** Who moves an event: the roles of its team that may. */
export type MovingRole = 'acAdmin' | 'leadAssessor';

export interface EventMove {
  readonly from: EventState;
  readonly to: EventState;
  readonly kind: 'forward' | 'back' | 'cancel';
  readonly roles: readonly MovingRole[];
}

const SET_UP: readonly MovingRole[] = ['acAdmin', 'leadAssessor'];
const LEAD: readonly MovingRole[] = ['leadAssessor'];

const forward = (from: EventState, to: EventState, roles: readonly MovingRole[]): EventMove => ({
  from,
  to,
  kind: 'forward',
  roles,
});
const back = (from: EventState, to: EventState): EventMove => ({ from, to, kind: 'back', roles: LEAD });
const cancel = (from: EventState, roles: readonly MovingRole[]): EventMove => ({
  from,
  to: 'cancelled',
  kind: 'cancel',
  roles,
});

/** Every move there is. Backward only by the lead assessor with a reason; an event with results is not cancelled. */
export const EVENT_MOVES: readonly EventMove[] = [
  forward('draft', 'scheduled', SET_UP),
  forward('scheduled', 'running', SET_UP),
  forward('running', 'integration', LEAD),
  forward('integration', 'locked', LEAD),
  forward('locked', 'released', LEAD),
  back('scheduled', 'draft'),
  back('running', 'scheduled'),
  back('integration', 'running'),
  back('locked', 'integration'),
  back('released', 'locked'),
  cancel('draft', SET_UP),
  cancel('scheduled', SET_UP),
  cancel('running', LEAD),
];

/** What a move is judged by. */
export interface MoveFacts {
  readonly role: string;
  readonly reason: string | null;
  /** Findings of severity error in the set-up. */
  readonly errors: number;
  /** Cells without a level and without NE. */
  readonly openRatings: number;
}

export type MoveRefusal =
  'move-unknown' | 'move-not-yours' | 'reason-missing' | 'design-unsound' | 'ratings-open';

/** The move from one state to another; null: there is none. */
export function moveBetween(from: EventState, to: EventState): EventMove | null {
  return EVENT_MOVES.find((move) => move.from === from && move.to === to) ?? null;
}

/** The moves a role may make from a state. */
export function movesFor(state: EventState, role: string): EventMove[] {
  return EVENT_MOVES.filter(
    ({ from, roles }) => from === state && (roles as readonly string[]).includes(role),
  );
}

/**
 * Why an event may not move; null: it may. Cells nobody has filled stop integration unless a reason is given; a
 * set-up with errors is neither scheduled nor started.
 */
export function moveRefusal(from: EventState, to: EventState, facts: MoveFacts): MoveRefusal | null {
  const move = moveBetween(from, to);
  if (!move) return 'move-unknown';
  if (!(move.roles as readonly string[]).includes(facts.role)) return 'move-not-yours';
  const isReasoned = facts.reason !== null && facts.reason.trim().length >= 3;
  if (move.kind !== 'forward') return isReasoned ? null : 'reason-missing';
  if ((to === 'scheduled' || to === 'running') && facts.errors > 0) return 'design-unsound';
  return to === 'integration' && facts.openRatings > 0 && !isReasoned ? 'ratings-open' : null;
}

/** Whether the set-up may still change: what is locked stays as it was measured. */
export function isOpenForSetUp(state: EventState): boolean {
  return state === 'draft' || state === 'scheduled' || state === 'running';
}
