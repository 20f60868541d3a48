import { Injectable } from '@nestjs/common';
import { Reader } from '#libs/platform/database';

/** How much there is to look at beside the directory: imports, jobs, users, the trail, decisions. */
export interface OfficeTasks {
  readonly users: number;
  readonly importsWithErrors: number;
  readonly importsReady: number;
  readonly importsUndone: number;
  readonly jobsFailed: number;
  readonly usersWithoutPassword: number;
  readonly membershipsEnding: number;
  readonly entriesUnsealed: number;
  /** Talent periods before the PPK, and those sent back. */
  readonly periodsProposed: number;
  readonly periodsReturned: number;
  /** Succession plans before committee and PPK, and drafts sent back. */
  readonly plansSubmitted: number;
  readonly plansReturned: number;
}

const COUNTS = `select
  (select count(distinct account_id)::int from membership where valid_to is null or valid_to >= current_date) as users,
  (select count(*)::int from import_run where state = 'checked' and error_rows > 0) as "importsWithErrors",
  (select count(*)::int from import_run where state = 'checked' and error_rows = 0) as "importsReady",
  (select count(*)::int from import_run where state = 'undone' and undone_at > now() - interval '30 days') as "importsUndone",
  (select count(*)::int from job_run where state = 'failed' and finished_at > now() - interval '14 days') as "jobsFailed",
  (select count(*)::int from account a where not definer_has_password(a.id)) as "usersWithoutPassword",
  (select count(*)::int from membership where valid_to between current_date and current_date + 30) as "membershipsEnding",
  (select count(*)::int from audit_entry e where e.at < now() - interval '10 minutes' and e.xid >= coalesce(
    (select upto_xid from audit_seal order by sequence desc limit 1), '0'::xid8)) as "entriesUnsealed",
  (select count(*)::int from talent_period where state = 'proposed') as "periodsProposed",
  (select count(*)::int from talent_period where state = 'computed' and note is not null) as "periodsReturned",
  (select count(*)::int from succession_plan where state = 'committee') as "plansSubmitted",
  (select count(*)::int from succession_plan where state = 'draft' and note is not null) as "plansReturned"`;

/** Counts for the home page that belong to no feature. */
@Injectable()
export class OfficeTasksQueries {
  constructor(private readonly reader: Reader) {}

  async tasks(agencyId: number): Promise<OfficeTasks> {
    const counts = await this.reader.first<OfficeTasks & object>(agencyId, COUNTS);
    if (!counts) throw new Error('a count without rows');
    return counts;
  }
}
