import { Injectable } from '@nestjs/common';
import { partsOf } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import {
  type AppointmentOrigin,
  AppointmentsService,
  type Editor,
  type NewAppointment,
  type RecordedAppointment,
} from '#libs/features/directory';
import { type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';

/** Where somebody stands in the ranking and the plan of a post; nulls: in neither. */
interface Standing {
  readonly periodId: number | null;
  readonly cycleYear: number | null;
  readonly rank: number | null;
  /** The plan in force on the TMT that names the person. */
  readonly planId: number | null;
  /** What else is on record for the post: the plan nearest to being in force, and whether it names the person. */
  readonly planState: string | null;
  readonly inPlan: boolean;
  readonly level: string;
}

/** Records appointments with the rank the person has now, so that the reason is on record with them. */
@Injectable()
export class SuccessionAppointments {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly appointments: AppointmentsService,
  ) {}

  /**
   * Appoints somebody to a post: rank, period and plan come from the lists of the post as they stand, and a plan that
   * named the person is realised by it.
   * @throws DomainError appointment.not-in-ranking, appointment.pool-route-incomplete (details: what is missing), and
   *   whatever AppointmentsService refuses
   */
  appoint(editor: Editor, appointment: NewAppointment): Promise<RecordedAppointment> {
    return this.work.run(editor, async (tx) => {
      const standing = await standingOf(tx, appointment);
      const recorded = await this.appointments.recordIn(tx, editor, appointment, () => {
        if (appointment.route === 'talentPool') requirePoolRoute(standing, appointment);
        return Promise.resolve(originOf(standing));
      });
      if (standing?.planId) await this.realise(tx, standing.planId);
      return recorded;
    });
  }

  private async realise(tx: Tx, planId: number): Promise<void> {
    await tx.query(`update succession_plan set state = 'realised', version = version + 1 where id = $1`, [
      planId,
    ]);
    await this.outbox.add(tx, 'succession.plansMoved', { planIds: [planId] });
  }
}

function standingOf(
  tx: Tx,
  { positionId, employeeId, effectiveFrom }: NewAppointment,
): Promise<Standing | null> {
  return tx.first<Standing>(
    `select c.period_id as "periodId", t.cycle_year as "cycleYear", c.rank, p.level,
       (select s.id from succession_plan s join succession_plan_member m on m.succession_plan_id = s.id
        where s.position_id = p.id and m.employee_id = $2 and s.state in ('approved', 'active')
          and $3::date between s.valid_from and s.valid_until) as "planId",
       near.state as "planState", coalesce(near.named, false) as "inPlan"
     from position p
     left join lateral (
       select s.state, exists (select 1 from succession_plan_member m
                               where m.succession_plan_id = s.id and m.employee_id = $2) as named
       from succession_plan s
       where s.position_id = p.id and s.state in ('draft', 'committee', 'approved', 'active')
       order by s.state in ('approved', 'active') desc, s.id desc limit 1) near on true
     left join succession_candidate c on c.position_id = p.id and c.employee_id = $2 and c.standing = 'ranked'
     left join talent_period t on t.id = c.period_id
     where p.id = $1`,
    [positionId, employeeId, effectiveFrom],
  );
}

function originOf(standing: Standing | null): AppointmentOrigin {
  return {
    talentPeriodId: standing?.periodId ?? null,
    successionPlanId: standing?.planId ?? null,
    rank: standing?.rank ?? null,
  };
}

/**
 * Filling a post from the talent pool (docs/domain/04): only who is ranked for it; a JPT without open selection asks
 * further for the KRS of the year, an approved plan for the post, and BKN's approval.
 */
function requirePoolRoute(standing: Standing | null, appointment: NewAppointment): void {
  if (!standing?.rank)
    throw new DomainError('conflict', 'appointment.not-in-ranking', { field: 'employeeId' });
  if (!standing.level.startsWith('jpt')) return;
  const missing = [
    ...(standing.cycleYear === partsOf(appointment.effectiveFrom).year ? [] : ['poolOfTheYear']),
    ...(standing.planId ? [] : [planMissing(standing)]),
    ...(appointment.bknNumber ? [] : ['bknApproval']),
  ];
  if (missing.length === 0) return;
  const year = partsOf(appointment.effectiveFrom).year;
  throw new DomainError('conflict', 'appointment.pool-route-incomplete', { missing, year });
}

/** What keeps the post without an approved plan that names the person on the TMT. */
function planMissing({ planState, inPlan }: Standing): string {
  if (planState === null) return 'plan';
  if (planState !== 'approved' && planState !== 'active') return 'planApproval';
  return inPlan ? 'planInForce' : 'personInPlan';
}
