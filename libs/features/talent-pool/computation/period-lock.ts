import { DomainError } from '#libs/domain/errors';
import type { Policy } from '#libs/domain/scoring';
import { PlannedStatement, type Tx } from '#libs/platform/database';

/** Computation changes a period only in these states; from proposal on it stands still. */
export const COMPUTED_STATES = ['draft', 'computed'] as const;

/** A period that nobody else computes until the transaction ends, and what it is computed by. */
export interface LockedPeriod {
  readonly id: number;
  readonly state: string;
  readonly year: number;
  readonly policy: Policy;
}

/**
 * FOR SHARE comes after the functions, so it reads what stands once both locks are held. The setting lasts as long as
 * the transaction: a list of unknown length looks dearer than the one at hand, and left to itself the server would plan
 * the statements for a few people every time.
 */
const LOCK = `
  select t.id, t.state, t.cycle_year as year, v.definition as policy,
         pg_advisory_xact_lock(hashtext('talentPool.period'), t.id), set_config('plan_cache_mode', $2, true)
  from talent_period t join scoring_policy_version v on v.id = t.policy_version_id`;
const LOCK_ONE = new PlannedStatement(`${LOCK} where t.id = $1 for share of t`);
const LOCK_OPEN = new PlannedStatement(
  `${LOCK} where t.state = any($1) and t.revision > 0 order by t.id for share of t`,
);

/** @throws DomainError talentPeriod.not-found, talentPeriod.wrong-state */
export async function lockPeriod(tx: Tx, id: number): Promise<LockedPeriod> {
  const [period] = await tx.planned<LockedPeriod>(LOCK_ONE, [id, 'auto']);
  if (!period) throw new DomainError('not-found', 'talentPeriod.not-found');
  if (!COMPUTED_STATES.some((state) => state === period.state))
    throw new DomainError('conflict', 'talentPeriod.wrong-state', { state: period.state });
  return period;
}

/**
 * Every period that is computed and not yet proposed, in the order of ids: two who lock them never wait for each other.
 * @param arePlanned whether what follows runs by plans the connection keeps
 */
export function lockOpenPeriods(tx: Tx, arePlanned: boolean): Promise<LockedPeriod[]> {
  const mode = arePlanned ? 'force_generic_plan' : 'auto';
  return tx.planned<LockedPeriod>(LOCK_OPEN, [[...COMPUTED_STATES], mode]);
}
