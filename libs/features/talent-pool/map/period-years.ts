import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { Reader } from '#libs/platform/database';

/** Periods a process remembers. */
const REMEMBERED = 10_000;

/** The cycle year of a period, by which its partitions are named. It never changes, so a process asks once. */
@Injectable()
export class PeriodYears {
  private readonly known = new Map<string, number>();

  constructor(private readonly reader: Reader) {}

  /** @throws DomainError talentPeriod.not-found */
  async of(agencyId: number, periodId: number): Promise<number> {
    const key = `${agencyId}/${periodId}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const period = await this.reader.first<{ year: number }>(
      agencyId,
      'select cycle_year as year from talent_period where id = $1',
      [periodId],
    );
    if (!period) throw new DomainError('not-found', 'talentPeriod.not-found');
    if (this.known.size >= REMEMBERED) this.known.clear();
    this.known.set(key, period.year);
    return period.year;
  }
}
