export const APPOINTMENT_ROUTES = [
  'talentPool',
  'openSelection',
  'rotation',
  'performanceTeam',
  'other',
] as const;
export type AppointmentRoute = (typeof APPOINTMENT_ROUTES)[number];

export const MOVES = ['promotion', 'transfer', 'demotion', 'first'] as const;
/** By kelompok jenjang before and after; `first`: no definitive post before. */
export type Move = (typeof MOVES)[number];

/** A definitive holding that was decided here, with its route, rank, reason and papers. */
export class AppointmentView {
  id: number;
  employeeId: number;
  /** With titles. */
  employeeName: string;
  nip: string;
  positionId: number;
  positionName: string;
  level: string;
  orgUnitName: string;
  previousPositionId: number | null;
  previousPositionName: string | null;
  previousLevel: string | null;
  move: Move;
  route: AppointmentRoute;
  talentPeriodId: number | null;
  successionPlanId: number | null;
  /** Place in the ranking of the post when it was recorded; null: not from a ranking. */
  rank: number | null;
  reason: string;
  decreeNumber: string;
  decreeDate: string;
  /** TMT. */
  effectiveFrom: string;
  /** Persetujuan tertulis Mendagri. */
  homeAffairsNumber: string | null;
  homeAffairsDate: string | null;
  /** Pertimbangan teknis or persetujuan BKN. */
  bknNumber: string | null;
  bknDate: string | null;
  holdingId: number;
  /** The holding was voided: the appointment no longer counts. */
  voided: boolean;
  recordedAt: string;
}

export class AppointmentPage {
  items: AppointmentView[];
  next: string | null;
}

/** Something people should know although the appointment stands. */
export class AppointmentWarning {
  /** appointment.under-two-years: a JPT is replaced before two years in post. */
  code: string;
  /** The day on which it would be no more. */
  date: string;
}

export class RecordedAppointment extends AppointmentView {
  warnings: AppointmentWarning[];
}
