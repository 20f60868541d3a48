import {
  type ActionGuide,
  actionShares,
  DEVELOPMENT_PLAN_MOVES,
  type DevelopmentItemState,
  type DevelopmentPlanMove,
  dutyStanding,
  isOpenItem,
  learningDuty,
  nextItemStates,
} from '#libs/domain/development-plan';
import { EMPLOYMENT_TYPES } from '#libs/domain/employment-type';
import { mayDo, type Role, ROLES } from '#libs/contracts/permissions';
import type { DevelopmentItem, DevelopmentPlan, LearningDutyView, LearningHours } from './plan.view.js';

type ItemFacts = Omit<DevelopmentItem, 'competencyName' | 'nextStates' | 'mayRecord'>;

/** A plan as PostgreSQL tells it. */
export interface PlanFacts extends Omit<
  DevelopmentPlan,
  'items' | 'hours' | 'duty' | 'shares' | 'mayEdit' | 'moves'
> {
  readonly items: readonly ItemFacts[];
  /** JP of trainings in the track record. */
  readonly recorded: number;
}

/** What a plan is shown with: the words of competencies, the agency's guide, and who asks. */
export interface PlanAround {
  readonly names: ReadonlyMap<string, string>;
  readonly guide: ActionGuide;
  readonly role: string | null;
  /** The plan is the member's own. */
  readonly isOwn: boolean;
}

/** A plan with its JP against the rules, its spread against the guide, and what the member may do. */
export function planView({ recorded, ...facts }: PlanFacts, around: PlanAround): DevelopmentPlan {
  const kept = facts.items.filter(({ state }) => state !== 'cancelled');
  const hours = hoursOf(facts.items, recorded);
  const role = ROLES.find((each) => each === around.role) ?? null;
  const mayWork = role !== null && mayDo(role, 'developmentPlan.edit');
  return {
    ...facts,
    items: facts.items.map((item) => ({
      ...item,
      competencyName: (item.competencyCode && around.names.get(item.competencyCode)) ?? null,
      nextStates: mayWork ? [...nextItemStates(facts.state, item.state)] : [],
      mayRecord: role !== null && mayDo(role, 'developmentPlan.record') && isRecordable(item),
    })),
    hours,
    duty: dutyOf(facts.employmentType, hours),
    shares: actionShares(
      kept.map(({ actionType }) => actionType),
      around.guide,
    ),
    mayEdit: mayWork && facts.state === 'draft',
    moves: role ? movesOf(facts, role, around.isOwn) : [],
  };
}

/** A formal step with JP that is done and is no training record yet. */
export function isRecordable({
  state,
  actionType,
  learningHours,
  trainingId,
}: Pick<DevelopmentItem, 'actionType' | 'learningHours' | 'trainingId'> & {
  state: DevelopmentItemState;
}): boolean {
  return state === 'done' && actionType === 'formal' && learningHours > 0 && trainingId === null;
}

function hoursOf(items: readonly ItemFacts[], recorded: number): LearningHours {
  const sum = (states: readonly DevelopmentItemState[]) =>
    items
      .filter(({ state }) => states.includes(state))
      .reduce((total, { learningHours }) => total + learningHours, 0);
  return { planned: sum(['planned', 'running', 'done']), done: sum(['done']), recorded };
}

function dutyOf(
  employmentType: string | null,
  { planned, recorded }: LearningHours,
): LearningDutyView | null {
  const duty = learningDuty(EMPLOYMENT_TYPES.find((type) => type === employmentType) ?? null);
  return duty && { ...duty, planned: dutyStanding(duty, planned), recorded: dutyStanding(duty, recorded) };
}

/** Who moves a plan: whoever writes it submits it; a superior decides on it, but never on the own one. */
function movesOf(
  plan: Pick<PlanFacts, 'state' | 'items'>,
  role: Role,
  isOwn: boolean,
): DevelopmentPlanMove[] {
  const decides = mayDo(role, 'developmentPlan.approve') && !isOwn;
  const may: Readonly<Record<DevelopmentPlanMove, boolean>> = {
    submit: mayDo(role, 'developmentPlan.edit') && plan.items.length > 0,
    return: decides,
    approve: decides,
    complete:
      mayDo(role, 'developmentPlan.complete') && !isOwn && !plan.items.some((i) => isOpenItem(i.state)),
  };
  const moves = Object.keys(DEVELOPMENT_PLAN_MOVES) as DevelopmentPlanMove[];
  return moves.filter((move) => DEVELOPMENT_PLAN_MOVES[move].from === plan.state && may[move]);
}
