import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { Reader, type Tx } from '#libs/platform/database';
import type { PeriodView } from './period.view.js';

const VIEW = `select t.id, t.cycle_year as "cycleYear", t.name, t.reference_date::text as "referenceDate",
  extract(year from t.reference_date)::int - 1 as "ratedYear", t.policy_version_id as "policyVersionId",
  p.name as "policyName", v.number as "policyNumber", t.levels, t.excluded_families as "excludedFamilies",
  t.include_pppk as "includePppk", t.state, t.revision, t.computed_at as "computedAt", j.id as "runningJobId",
  t.note, t.decree_number as "decreeNumber", t.decree_date::text as "decreeDate", a.display_name as "decidedBy",
  t.decided_at as "decidedAt", t.published_at as "publishedAt", t.version
  from talent_period t join scoring_policy_version v on v.id = t.policy_version_id
  join scoring_policy p on p.id = v.scoring_policy_id
  left join job_run j on j.id = t.job_id and j.state in ('waiting', 'running')
  left join account a on a.id = t.decided_by`;

/** Reads talent periods. */
@Injectable()
export class PeriodsQueries {
  constructor(private readonly reader: Reader) {}

  /** All periods, the newest reference date first. */
  list(agencyId: number): Promise<PeriodView[]> {
    return this.reader.read<PeriodView & Record<string, unknown>>(
      agencyId,
      `${VIEW} order by t.reference_date desc, t.id desc`,
    );
  }

  /** @throws DomainError talentPeriod.not-found */
  async one(agencyId: number, id: number, tx?: Tx): Promise<PeriodView> {
    const sql = `${VIEW} where t.id = $1`;
    const period = tx
      ? await tx.first<PeriodView>(sql, [id])
      : await this.reader.first<PeriodView & Record<string, unknown>>(agencyId, sql, [id]);
    if (!period) throw new DomainError('not-found', 'talentPeriod.not-found');
    return period;
  }

  /** The period whose KRS counts now: the newest that is set (ditetapkan) or published; null where none is. */
  current(agencyId: number): Promise<PeriodView | null> {
    return this.reader.first<PeriodView & Record<string, unknown>>(
      agencyId,
      `${VIEW} where t.state in ('approved', 'published') order by t.reference_date desc, t.id desc limit 1`,
    );
  }
}
