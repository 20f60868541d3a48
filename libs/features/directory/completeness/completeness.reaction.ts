import { Injectable } from '@nestjs/common';
import type { EventName, EventPayloads } from '#libs/contracts/events';
import { Clock } from '#libs/platform/clock';
import type { Tx } from '#libs/platform/database';
import type { EventReaction } from '#libs/platform/outbox';
import { unitOf } from '../employees/placement.sql.js';
import { filledSql, measuredFrom, missingSql, requiredSql } from './completeness.sql.js';

const EVENTS = [
  'directory.employeesChanged',
  'directory.holdingsChanged',
  'directory.positionsChanged',
] as const satisfies readonly EventName[];
type Changed = (typeof EVENTS)[number];

/** Measures again how full the data of changed people are, and of the holders of changed posts. */
@Injectable()
export class CompletenessReaction implements EventReaction<Changed> {
  readonly handler = 'directory.completeness-meter';
  readonly events = EVENTS;

  constructor(private readonly clock: Clock) {}

  async react(tx: Tx, payload: EventPayloads[Changed]): Promise<void> {
    // Reactions of one agency wait for each other: the last to write is then the last to have read.
    await tx.query(`select pg_advisory_xact_lock(hashtext('directory.completeness'), $1)`, [
      tx.actor.agencyId,
    ]);
    const employeeIds = 'employeeIds' in payload ? payload.employeeIds : [];
    const positionIds = 'positionIds' in payload ? payload.positionIds : [];
    const [agency] = await tx.query<{ zone: string }>('select time_zone as zone from agency');
    if (!agency) return;
    await tx.query(UPSERT, [tx.actor.agencyId, this.clock.today(agency.zone), employeeIds, positionIds]);
  }
}

const COLUMNS = {
  basics_filled: filledSql('employeeBasics'),
  basics_required: requiredSql('employeeBasics'),
  rank_filled: filledSql('rank'),
  rank_required: requiredSql('rank'),
  position_filled: filledSql('position'),
  position_required: requiredSql('position'),
  education_filled: filledSql('education'),
  education_required: requiredSql('education'),
  missing: missingSql,
};

const NAMES = ['org_unit_id', ...Object.keys(COLUMNS)];

/** Writes only what differs: an import of what is known already leaves the table as it is. */
const UPSERT = `insert into employee_completeness as c (agency_id, employee_id, ${NAMES.join(', ')})
  select $1::int, e.id, ${unitOf}, ${Object.values(COLUMNS).join(', ')}
  from employee e ${measuredFrom('$2::date')}
  where e.id = any($3::int[]) or e.id in (select h.employee_id from holding h where h.position_id = any($4::int[]))
  on conflict (agency_id, employee_id) do update set ${NAMES.map((name) => `${name} = excluded.${name}`).join(', ')}
  where (${NAMES.map((name) => `c.${name}`).join(', ')}) is distinct from (${NAMES.map((name) => `excluded.${name}`).join(', ')})`;
