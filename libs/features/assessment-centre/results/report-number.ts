/** What a report is numbered by. */
export interface NumberedReport {
  readonly eventId: number;
  /** The participant's number in the event. */
  readonly participant: number;
  /** The moment of the lock. */
  readonly at: Date;
  /** 1 for the first report of a participant, 2 for the one after a withdrawal. */
  readonly issue: number;
}

/** 'LHP-0012/003/2026', and 'LHP-0012/003/2026-2' after a withdrawal: unique in an agency, never used again. */
export function reportNumber({ eventId, participant, at, issue }: NumberedReport): string {
  const event = String(eventId).padStart(4, '0');
  const place = String(participant).padStart(3, '0');
  const again = issue > 1 ? `-${issue}` : '';
  return `LHP-${event}/${place}/${at.getUTCFullYear()}${again}`;
}
