import { Injectable } from '@nestjs/common';
import { addDays } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import { type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { insertRow, updateRow } from '../access/changes.js';
import { type Refusals, refusing } from '../access/refusals.js';
import type { Editor } from '../access/viewer.js';
import { EmployeeCardQueries } from '../employees/employee-card.queries.js';
import { lockPost, requireSeat, requireSoundHolding } from '../holdings/surroundings.js';
import { PositionsQueries } from '../positions/positions.queries.js';
import { type PresentPost, requireEndable, warningsOf } from './appointment-checks.js';
import { AppointmentGate } from './appointment-gate.js';
import type { RecordedAppointment } from './appointment.view.js';
import { AppointmentsQueries } from './appointments.queries.js';
import type { AppointmentOrigin, DrawnFrom, NewAppointment } from './new-appointment.js';
import { endActing, postOf, presentPostOf } from './people-moved.js';

const NO_ORIGIN: AppointmentOrigin = { talentPeriodId: null, successionPlanId: null, rank: null };

const REFUSALS: Refusals = {
  holding_valid: { code: 'holding.already-held' },
  holding_one_definitive: { code: 'holding.second-definitive', field: 'employeeId' },
};

/** Records who was appointed to which post, moves the holder, and opens the vacancy behind. */
@Injectable()
export class AppointmentsService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly employees: EmployeeCardQueries,
    private readonly positions: PositionsQueries,
    private readonly gate: AppointmentGate,
    private readonly queries: AppointmentsQueries,
  ) {}

  /** One appointment in a transaction of its own. @throws as `recordIn` */
  record(editor: Editor, appointment: NewAppointment, origin = NO_ORIGIN): Promise<RecordedAppointment> {
    return this.work.run(editor, (tx) =>
      this.recordIn(tx, editor, appointment, () => Promise.resolve(origin)),
    );
  }

  /**
   * Ends the person's definitive post the day before the TMT, opens the new one, ends the Plt of a post that is full by
   * it, and keeps route, rank, reason and papers: all or nothing.
   * @throws DomainError position.not-found, position.inactive, employee.not-found, appointment.same-post,
   *   appointment.post-filled, appointment.present-post-too-young, appointment.blackout-approval-required,
   *   appointment.paper-incomplete, or a code of libs/domain/decree or libs/domain/holding
   */
  recordIn(
    tx: Tx,
    editor: Editor,
    appointment: NewAppointment,
    drawnFrom: DrawnFrom,
  ): Promise<RecordedAppointment> {
    return refusing(REFUSALS, async () => {
      this.gate.requirePapers(editor, appointment);
      const { employeeId, positionId, effectiveFrom } = appointment;
      await this.positions.requireVisible(tx, editor, positionId);
      await this.employees.requireVisible(tx, editor, employeeId, 'employeeId');
      const locked = await lockPost(tx, positionId);
      if (!locked.active) throw new DomainError('conflict', 'position.inactive');
      const post = await postOf(tx, positionId);
      const present = await presentPostOf(tx, employeeId, effectiveFrom);
      requireEndable(present, positionId, effectiveFrom);
      await requireSeat(tx, positionId, locked, effectiveFrom);
      const origin = await drawnFrom(tx);
      await this.gate.requireNoBlackout(tx, appointment, [post, ...(present ? [present] : [])]);
      if (present) await updateRow(tx, 'holding', idOf(present), { until: addDays(effectiveFrom, -1) });
      const holding = {
        employeeId,
        positionId,
        kind: 'definitive' as const,
        since: effectiveFrom,
        until: null,
      };
      await requireSoundHolding(tx, holding, locked, null);
      const holdingId = await insertRow(tx, 'holding', holdingColumns(appointment));
      const stoodIn = await endActing(tx, positionId, effectiveFrom, locked.headcount);
      const id = await insertRow(tx, 'appointment', {
        ...appointmentColumns(appointment, origin),
        level: post.level,
        previous_level: present?.level ?? null,
        holding_id: holdingId,
        ended_holding_id: present?.holdingId ?? null,
      });
      await this.announce(
        tx,
        id,
        [employeeId, ...stoodIn],
        [positionId, ...(present ? [present.positionId] : [])],
      );
      return {
        ...(await this.queries.one(editor, id, tx)),
        warnings: warningsOf(present, effectiveFrom),
      };
    });
  }

  private async announce(tx: Tx, id: number, employeeIds: number[], positionIds: number[]): Promise<void> {
    await this.outbox.add(tx, 'directory.holdingsChanged', { employeeIds, positionIds });
    await this.outbox.add(tx, 'directory.appointmentsRecorded', { appointmentIds: [id] });
  }
}

function idOf({ holdingId, version }: PresentPost) {
  return { id: holdingId, version };
}

function holdingColumns(appointment: NewAppointment) {
  return {
    employee_id: appointment.employeeId,
    position_id: appointment.positionId,
    kind: 'definitive',
    since: appointment.effectiveFrom,
    decree_number: appointment.decreeNumber,
    decree_date: appointment.decreeDate,
  };
}

function appointmentColumns(appointment: NewAppointment, origin: AppointmentOrigin) {
  return {
    employee_id: appointment.employeeId,
    position_id: appointment.positionId,
    route: appointment.route,
    talent_period_id: origin.talentPeriodId,
    succession_plan_id: origin.successionPlanId,
    rank: origin.rank,
    reason: appointment.reason,
    decree_number: appointment.decreeNumber,
    decree_date: appointment.decreeDate,
    effective_from: appointment.effectiveFrom,
    home_affairs_number: appointment.homeAffairsNumber ?? null,
    home_affairs_date: appointment.homeAffairsDate ?? null,
    bkn_number: appointment.bknNumber ?? null,
    bkn_date: appointment.bknDate ?? null,
  };
}
