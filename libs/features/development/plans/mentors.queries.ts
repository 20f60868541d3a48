import { Injectable } from '@nestjs/common';
import { fullName, narrowedUnits, Params, placementJoins, unitOf } from '#libs/features/directory/access';
import { Clock } from '#libs/platform/clock';
import { Reader } from '#libs/platform/database';
import type { Member } from './member.js';
import type { MentorRow } from './mentor.view.js';

const FOUND_AT_MOST = 8;

/** Finds people to be a mentor: a participant has no list of employees, but may name somebody. */
@Injectable()
export class MentorsQueries {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** The first few in service whose name holds the term. */
  find(member: Member, term: string): Promise<MentorRow[]> {
    const params = new Params();
    const joins = placementJoins(params.add(this.clock.today(member.timeZone), 'date'));
    const like = params.add(`%${term.replace(/[\\%_]/g, '\\$&')}%`, 'text');
    const units = narrowedUnits(member, null, params);
    return this.reader.read<MentorRow & Record<string, unknown>>(
      member.agencyId,
      `select e.id, ${fullName('e')} as name, p.name as "positionName" from employee e ${joins}
       where e.name ilike ${like} and e.legal_status is distinct from 'left' ${units ? `and ${unitOf} = any(${units})` : ''}
       order by e.name, e.id limit ${FOUND_AT_MOST}`,
      params.values,
    );
  }
}
