import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import { type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { insertRow, updateRow } from '../access/changes.js';
import { type Refusals, refusing } from '../access/refusals.js';
import type { Editor } from '../access/viewer.js';
import { BlackoutsQueries } from '../blackouts/blackouts.queries.js';
import { EmployeeCardQueries } from '../employees/employee-card.queries.js';
import { lockPost, requireSoundHolding } from '../holdings/surroundings.js';
import { PositionsQueries } from '../positions/positions.queries.js';
import {
  type PresentPost,
  type Replacement,
  requireApproval,
  requireEndable,
  warningsOf,
} from './appointment-checks.js';
import type { AppointmentRoute, RecordedAppointment } from './appointment.view.js';
import { AppointmentsQueries } from './appointments.queries.js';
import { endActing, postOf, presentPostOf } from './people-moved.js';

export interface NewAppointment {
  readonly employeeId: number;
  readonly positionId: number;
  readonly route: AppointmentRoute;
  readonly reason: string;
  readonly decreeNumber: string;
  readonly decreeDate: CalendarDate;
  /** TMT. */
  readonly effectiveFrom: CalendarDate;
  /** Persetujuan tertulis Mendagri; asked for inside of a blackout. */
  readonly homeAffairsNumber?: string | null;
  readonly homeAffairsDate?: CalendarDate | null;
  /** Pertimbangan teknis or persetujuan BKN. */
  readonly bknNumber?: string | null;
  readonly bknDate?: CalendarDate | null;
}

/** The ranking an appointment was drawn from. */
export interface AppointmentOrigin {
  readonly talentPeriodId: number | null;
  readonly successionPlanId: number | null;
  readonly rank: number | null;
}

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
    private readonly blackouts: BlackoutsQueries,
    private readonly queries: AppointmentsQueries,
  ) {}

  /** One appointment in a transaction of its own. @throws as `recordIn` */
  record(editor: Editor, appointment: NewAppointment, origin = NO_ORIGIN): Promise<RecordedAppointment> {
    return this.work.run(editor, (tx) => this.recordIn(tx, editor, appointment, origin));
  }

  /**
   * Ends the person's definitive post the day before the TMT, opens the new one, ends the Plt of a post that is full by
   * it, and keeps route, rank, reason and papers: all or nothing.
   * @throws DomainError position.not-found, position.inactive, employee.not-found, appointment.same-post,
   *   appointment.present-post-too-young, appointment.blackout-approval-required, appointment.paper-incomplete, or a
   *   code of libs/domain/holding
   */
  recordIn(
    tx: Tx,
    editor: Editor,
    appointment: NewAppointment,
    origin: AppointmentOrigin,
  ): Promise<RecordedAppointment> {
    return refusing(REFUSALS, async () => {
      requireWholePapers(appointment);
      const { employeeId, positionId, effectiveFrom } = appointment;
      await this.positions.requireVisible(tx, editor, positionId);
      await this.employees.requireVisible(tx, editor, employeeId, 'employeeId');
      const locked = await lockPost(tx, positionId);
      if (!locked.active) throw new DomainError('conflict', 'position.inactive');
      const post = await postOf(tx, positionId);
      const present = await presentPostOf(tx, employeeId, effectiveFrom);
      requireEndable(present, positionId, effectiveFrom);
      await this.requireNoBlackout(tx, appointment, [post, ...(present ? [present] : [])]);
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

  private async requireNoBlackout(
    tx: Tx,
    appointment: NewAppointment,
    posts: Replacement['posts'],
  ): Promise<void> {
    const days = [appointment.decreeDate, appointment.effectiveFrom];
    const { homeAffairsNumber, homeAffairsDate } = appointment;
    const approval = { number: homeAffairsNumber ?? null, date: homeAffairsDate ?? null };
    requireApproval({ posts, days, approval }, await this.blackouts.onAnyOf(tx, days));
  }

  private async announce(tx: Tx, id: number, employeeIds: number[], positionIds: number[]): Promise<void> {
    await this.outbox.add(tx, 'directory.holdingsChanged', { employeeIds, positionIds });
    await this.outbox.add(tx, 'directory.appointmentsRecorded', { appointmentIds: [id] });
  }
}

/** A paper has a number and a date, or neither. */
function requireWholePapers(appointment: NewAppointment): void {
  const { homeAffairsNumber, homeAffairsDate, bknNumber, bknDate } = appointment;
  const papers = [
    { field: 'homeAffairsDate', number: homeAffairsNumber, date: homeAffairsDate },
    { field: 'bknDate', number: bknNumber, date: bknDate },
  ];
  for (const { field, number, date } of papers) {
    if (((number ?? null) === null) !== ((date ?? null) === null)) {
      throw new DomainError('invalid', 'appointment.paper-incomplete', { field });
    }
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
