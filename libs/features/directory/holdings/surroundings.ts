import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import { type Holding, holdingProblems, type HoldingSurroundings, isVacant } from '#libs/domain/holding';
import type { Tx } from '#libs/platform/database';

/** A post whose row is locked: nobody else changes who holds it until the transaction ends. */
export interface LockedPost {
  readonly headcount: number;
  readonly active: boolean;
}

/**
 * Locks the post, so that two appointments at once are looked at one after the other.
 * @throws DomainError position.not-found
 */
export async function lockPost(tx: Tx, positionId: number): Promise<LockedPost> {
  const post = await tx.first<LockedPost>('select headcount, active from position where id = $1 for update', [
    positionId,
  ]);
  if (!post) throw new DomainError('not-found', 'position.not-found');
  return post;
}

/**
 * Somebody more can hold the locked post definitively on that day.
 * @throws DomainError appointment.post-filled
 */
export async function requireSeat(
  tx: Tx,
  positionId: number,
  { headcount }: LockedPost,
  day: CalendarDate,
): Promise<void> {
  const rows = await tx.query<Holding>(
    `select employee_id as "employeeId", position_id as "positionId", kind, since::text as since, until::text as until
     from holding where position_id = $1 and voided_at is null`,
    [positionId],
  );
  if (isVacant(rows, headcount, day)) return;
  throw new DomainError('conflict', 'appointment.post-filled', { field: 'effectiveFrom' });
}

/**
 * Holds a new or changed holding against the rows that stand (libs/domain/holding).
 * @param ownId the holding's own row, which does not stand in its own way
 * @throws DomainError with the first problem as its code and all of them in the details
 */
export async function requireSoundHolding(
  tx: Tx,
  holding: Holding,
  post: LockedPost,
  ownId: number | null,
): Promise<void> {
  const around = await surroundingsOf(tx, holding, post, ownId);
  const problems = holdingProblems(holding, around);
  const [first] = problems;
  if (first) throw new DomainError('conflict', first, { problems });
}

async function surroundingsOf(
  tx: Tx,
  { employeeId, positionId }: Holding,
  { headcount }: LockedPost,
  ownId: number | null,
): Promise<HoldingSurroundings> {
  const rows = await tx.query<Holding>(
    `select employee_id as "employeeId", position_id as "positionId", kind, since::text as since, until::text as until
     from holding where (position_id = $1 or employee_id = $2) and voided_at is null and id is distinct from $3`,
    [positionId, employeeId, ownId],
  );
  return {
    headcount,
    ofPost: rows.filter((row) => row.positionId === positionId),
    ofPerson: rows.filter((row) => row.employeeId === employeeId),
  };
}
