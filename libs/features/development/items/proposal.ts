import { LEVEL_HUNDREDTHS } from '#libs/domain/competency';
import type { GapLine } from '#libs/features/assessment';
import type { ItemWish } from './write-items.js';
import { PROPOSAL_WORDS as WORDS } from './words.js';

/** An item for each gap, to be done by the end of the year: by experience, the largest share of the guide. */
export function proposedItems(gaps: readonly GapLine[], year: number): ItemWish[] {
  return gaps.map(({ code, name, achieved, standard, gap }) => ({
    goal: WORDS.goal(name ?? code, levelText(achieved), levelText(standard)),
    competencyCode: code,
    gap,
    actionType: 'experience',
    learningHours: 0,
    mentorId: null,
    dueOn: `${year}-12-31`,
  }));
}

/** '2,5': levels step by quarters at the finest, so two decimals tell them exactly. */
function levelText(hundredths: number): string {
  const whole = Math.floor(hundredths / LEVEL_HUNDREDTHS);
  const rest = String(hundredths % LEVEL_HUNDREDTHS)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return rest === '' ? String(whole) : `${whole},${rest}`;
}
