import type { CalendarDate } from '#libs/domain/calendar';

/** The only source of "now". Domain code is given dates; nothing else asks the machine for the time. */
export abstract class Clock {
  /** The present instant. */
  abstract now(): Date;

  /**
   * The calendar date in a time zone at this instant: what "today" means to an agency.
   * @param timeZone IANA name, such as 'Asia/Makassar'
   */
  today(timeZone: string): CalendarDate {
    return dateIn(timeZone, this.now());
  }
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function dateIn(timeZone: string, instant: Date): CalendarDate {
  let format = FORMATS.get(timeZone);
  if (!format) {
    // Swedish writes dates as ISO does.
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    FORMATS.set(timeZone, format);
  }
  return format.format(instant) as CalendarDate;
}
