import { DomainError } from '#libs/domain/errors';
import type { Readiness } from '#libs/domain/succession';
import type { Tx } from '#libs/platform/database';

/** Default three, three to five (docs/domain/04, Succession). */
export const SHORT_LIST = { minimum: 3, maximum: 5 } as const;

/** Somebody to put on the short list. */
export interface MemberWish {
  readonly employeeId: number;
  /** Left out or null: as the rules have it. */
  readonly readiness?: Readiness | null;
  readonly readinessReason?: string | null;
}

/** A row of the ranking a member is drawn from. */
interface Candidate {
  readonly employeeId: number;
  readonly list: string;
  readonly rank: number;
  readonly keys: object;
  readonly readiness: Readiness;
}

/**
 * Makes the short list of a plan that of `wishes`, in their order, each with rank and keys as they stand now.
 * @throws DomainError succession.short-list-too-long, succession.member-twice, succession.not-in-ranking,
 *   succession.readiness-reason-missing
 */
export async function replaceMembers(
  tx: Tx,
  plan: { readonly id: number; readonly positionId: number },
  wishes: readonly MemberWish[],
): Promise<void> {
  requireSoundList(wishes);
  const candidates = await tx.query<Candidate>(
    `select employee_id as "employeeId", list, rank, keys, readiness from succession_candidate
     where position_id = $1 and standing = 'ranked' and employee_id = any($2::int[])`,
    [plan.positionId, wishes.map(({ employeeId }) => employeeId)],
  );
  const rows = wishes.map((wish, index) => memberOf(wish, index + 1, candidates));
  await tx.query('delete from succession_plan_member where succession_plan_id = $1', [plan.id]);
  await tx.query(
    `insert into succession_plan_member (agency_id, succession_plan_id, employee_id, place, list, rank, keys, readiness,
       readiness_reason)
     select $1, $2, employee_id, place, list, rank, keys, readiness, readiness_reason
     from jsonb_to_recordset($3::jsonb) as r (employee_id int, place smallint, list text, rank smallint, keys jsonb,
       readiness text, readiness_reason text)`,
    [tx.actor.agencyId, plan.id, JSON.stringify(rows)],
  );
}

function requireSoundList(wishes: readonly MemberWish[]): void {
  if (wishes.length > SHORT_LIST.maximum) {
    throw new DomainError('invalid', 'succession.short-list-too-long', { field: 'members', ...SHORT_LIST });
  }
  if (new Set(wishes.map(({ employeeId }) => employeeId)).size < wishes.length) {
    throw new DomainError('invalid', 'succession.member-twice', { field: 'members' });
  }
}

function memberOf(wish: MemberWish, place: number, candidates: readonly Candidate[]): object {
  const { employeeId } = wish;
  const candidate = candidates.find((each) => each.employeeId === employeeId);
  if (!candidate)
    throw new DomainError('conflict', 'succession.not-in-ranking', { field: 'members', employeeId });
  const readiness = wish.readiness ?? candidate.readiness;
  const reason = readiness === candidate.readiness ? null : (wish.readinessReason ?? null);
  if (readiness !== candidate.readiness && reason === null) {
    throw new DomainError('invalid', 'succession.readiness-reason-missing', { field: 'members', employeeId });
  }
  const { list, rank, keys } = candidate;
  return { employee_id: employeeId, place, list, rank, keys, readiness, readiness_reason: reason };
}
