import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { StaleVersion, Work } from '#libs/platform/database';
import type { AssignmentRef } from './completion.service.js';
import type { Assessor } from './ratings.service.js';
import type { PrivateNoteView } from './sheet.view.js';

const ASSIGNMENT = `select a.agency_id, a.id, m.account_id = $3 and m.left_at is null as is_mine
  from assessment_assignment a join assessment_team_member m on m.id = a.member_id
  where a.id = $1 and a.event_id = $2`;

/**
 * An assessor's notes for himself: no evidence, and nobody else's. They lie in a table without a trail, so that no
 * auditor reads them either.
 */
@Injectable()
export class NotesService {
  constructor(private readonly work: Work) {}

  /** The first note has version 0 before it. @throws StaleVersion; DomainError assessmentCentre.assignment-not-found, not-assigned */
  save(assessor: Assessor, { id, eventId, version }: AssignmentRef, body: string): Promise<PrivateNoteView> {
    return this.work.run(assessor, async (tx) => {
      const mine = [id, eventId, assessor.accountId];
      const [saved] = await tx.query<PrivateNoteView>(
        `with mine as (select * from (${ASSIGNMENT}) a where is_mine)
         insert into assessment_private_note as n (agency_id, assignment_id, body)
         select agency_id, id, $4 from mine
         where $5 = 0 or exists (select from assessment_private_note x where x.assignment_id = mine.id)
         on conflict (agency_id, assignment_id) do update set body = excluded.body, version = n.version + 1
           where n.version = $5
         returning n.assignment_id as "assignmentId", n.body, n.version`,
        [...mine, body, version],
      );
      if (saved) return saved;
      const present = await tx.first<PrivateNoteView & { isMine: boolean }>(
        `select a.id as "assignmentId", coalesce(n.body, '') as body, coalesce(n.version, 0) as version,
           a.is_mine as "isMine"
         from (${ASSIGNMENT}) a left join assessment_private_note n on a.is_mine and n.assignment_id = a.id`,
        mine,
      );
      if (!present) throw new DomainError('not-found', 'assessmentCentre.assignment-not-found');
      if (!present.isMine) throw new DomainError('forbidden', 'assessmentCentre.not-assigned');
      throw new StaleVersion(present);
    });
  }
}
