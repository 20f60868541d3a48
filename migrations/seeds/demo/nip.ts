import { addDays, type CalendarDate } from '#libs/domain/calendar';
import type { DemoSex, Employment } from './model.js';
import type { Random } from './prng.js';

const PPPK_PLACE = '21';
const HIGHEST_SEQUENCE = 14;

export interface NipBasis {
  readonly birthDate: CalendarDate;
  readonly since: CalendarDate;
  readonly sex: DemoSex;
  readonly employment: Employment;
}

/** Gives out numbers of one agency: no number twice, sequences 001 to 014 within equal first 15 digits. */
export class NipRegister {
  private readonly taken = new Set<string>();

  constructor(private readonly random: Random) {}

  next(basis: NipBasis): string {
    const start = fifteenDigits(basis);
    const limit = this.random.percent(70) ? 3 : HIGHEST_SEQUENCE;
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const nip = start + String(this.random.int(1, limit)).padStart(3, '0');
      if (this.taken.has(nip)) continue;
      this.taken.add(nip);
      return nip;
    }
    throw new Error('demo: no sequence is left for a NIP');
  }
}

/** Another day of the same month: as a NIP was once issued with a wrong birth date. */
export function otherDay(birthDate: CalendarDate): CalendarDate {
  return addDays(birthDate, Number(birthDate.slice(8)) > 15 ? -7 : 7);
}

function fifteenDigits({ birthDate, since, sex, employment }: NipBasis): string {
  const month = employment === 'PPPK' ? PPPK_PLACE : since.slice(5, 7);
  return birthDate.replaceAll('-', '') + since.slice(0, 4) + month + (sex === 'male' ? '1' : '2');
}
