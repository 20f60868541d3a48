import type { CalendarDate } from '#libs/domain/calendar';
import type { Tx } from '#libs/platform/database';
import type { AppointmentRoute } from './appointment.view.js';

/** What a decree says of an appointment, and why it was made. */
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

/** The ranking an appointment is drawn from, asked for once the post has a seat; may refuse. */
export type DrawnFrom = (tx: Tx) => Promise<AppointmentOrigin>;
