import type { ActionType } from '#libs/domain/development-plan';
import type { Tx } from '#libs/platform/database';

/** An item as somebody wants it. */
export interface ItemWish {
  readonly goal: string;
  readonly competencyCode: string | null;
  /** Hundredths of a level, below nought; null: it answers no gap. */
  readonly gap: number | null;
  readonly actionType: ActionType;
  /** JP. */
  readonly learningHours: number;
  readonly mentorId: number | null;
  readonly dueOn: string | null;
}

/** Adds items to a plan, in their order. */
export async function writeItems(tx: Tx, planId: number, items: readonly ItemWish[]): Promise<void> {
  await tx.query(
    `insert into development_item (agency_id, plan_id, goal, competency_code, gap, action_type, learning_hours, mentor_id, due_on)
     select $1, $2, r.goal, r."competencyCode", r.gap, r."actionType", r."learningHours", r."mentorId", r."dueOn"
     from jsonb_to_recordset($3::jsonb) as r (goal text, "competencyCode" text, gap smallint, "actionType" text,
       "learningHours" smallint, "mentorId" int, "dueOn" date)`,
    [tx.actor.agencyId, planId, JSON.stringify(items)],
  );
}
