import type { CalendarDate } from '#libs/domain/calendar';
import { fullName } from '#libs/features/directory/access';
import { DomainError } from '#libs/domain/errors';
import type { Tx } from '#libs/platform/database';

/** The definitive post of the employee `employee` on the day `day`. */
const postOf = (employee: string, day: string) => `select q.id, q.org_unit_id from holding h
  join position q on q.id = h.position_id
  where h.employee_id = ${employee} and h.kind = 'definitive' and h.voided_at is null and h.since <= ${day}
    and (h.until is null or h.until >= ${day}) order by h.since desc limit 1`;

/**
 * Writes the conflicts that follow from where people work that day: same unit, superior or subordinate by the tree of
 * posts, the participant himself. Known for team members whose account is one of the agency's employees; declared ones
 * stay.
 */
export async function deriveConflicts(tx: Tx, eventId: number, day: CalendarDate): Promise<void> {
  await tx.query(
    `with recursive member as (
       select distinct m.account_id, s.employee_id, q.id as position_id, q.org_unit_id
       from assessment_team_member m
       join membership s on s.agency_id = m.agency_id and s.account_id = m.account_id and s.employee_id is not null
       left join lateral (${postOf('s.employee_id', '$2::date')}) q on true
       where m.event_id = $1 and m.left_at is null and m.role in ('assessor', 'leadAssessor')
     ), person as (
       select p.id, p.employee_id, q.id as position_id, q.org_unit_id from assessment_participant p
       left join lateral (${postOf('p.employee_id', '$2::date')}) q on true where p.event_id = $1
     ), above as (
       select o.id as post, o.parent_id as superior from position o
       where o.id in (select position_id from member union select position_id from person) and o.parent_id is not null
       union select a.post, o.parent_id from above a join position o on o.id = a.superior where o.parent_id is not null
     ), found as (
       select p.id, m.account_id, case
         when m.employee_id = p.employee_id then 'other'
         when exists (select from above a where (a.post = p.position_id and a.superior = m.position_id)
           or (a.post = m.position_id and a.superior = p.position_id)) then 'superior'
         when m.org_unit_id = p.org_unit_id then 'sameUnit' end as kind
       from member m cross join person p
     )
     insert into assessment_conflict (agency_id, event_id, participant_id, account_id, kind)
     select $3, $1, id, account_id, min(kind) from found where kind is not null group by id, account_id
     on conflict (agency_id, participant_id, account_id) do nothing`,
    [eventId, day, tx.actor.agencyId],
  );
}

/** Who must not rate whom, and is assigned. */
interface Barred {
  readonly participant: string;
  readonly assessor: string;
}

/**
 * No assignment stands where a conflict of interest is.
 * @throws DomainError assessmentCentre.seat-in-conflict with both names
 */
export async function requireNoConflict(tx: Tx, eventId: number): Promise<void> {
  const found = await tx.first<Barred>(
    `select ${fullName('n')} as participant, a.display_name as assessor
     from assessment_assignment s join assessment_team_member m on m.id = s.member_id
     join assessment_conflict f on f.participant_id = s.participant_id and f.account_id = m.account_id
     join assessment_participant p on p.id = s.participant_id join employee n on n.id = p.employee_id
     join account a on a.id = m.account_id
     where s.event_id = $1 and s.ended_at is null order by s.id limit 1`,
    [eventId],
  );
  if (found)
    throw new DomainError('conflict', 'assessmentCentre.seat-in-conflict', { field: 'seats', ...found });
}
