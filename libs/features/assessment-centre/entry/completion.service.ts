import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { StaleVersion, type Tx, Work } from '#libs/platform/database';
import type { Assessor } from './ratings.service.js';
import type { SheetCompletion } from './sheet.view.js';

/** Which participant and tool of the sheet, as the sender knows it. */
export interface AssignmentRef {
  readonly eventId: number;
  readonly id: number;
  readonly version: number;
}

type Present = SheetCompletion & {
  readonly isMine: boolean;
  readonly endedAt: string | null;
  readonly state: string;
};

/** An assessor declares one participant and tool finished, or opens it again while the event runs. */
@Injectable()
export class CompletionService {
  constructor(private readonly work: Work) {}

  /**
   * From now on the cells stand still.
   * @throws StaleVersion; DomainError assessmentCentre.cells-missing with the competencies without level or NE,
   * assignment-not-found, not-assigned, assignment-ended, event-not-running, sheet-completed
   */
  complete(assessor: Assessor, assignment: AssignmentRef): Promise<SheetCompletion> {
    return this.move(assessor, assignment, async (tx, present) => {
      if (present.completedAt) throw new DomainError('conflict', 'assessmentCentre.sheet-completed');
      await requireWhole(tx, assignment.id);
      return 'now()';
    });
  }

  /** @throws StaleVersion; DomainError as `complete` */
  reopen(assessor: Assessor, assignment: AssignmentRef): Promise<SheetCompletion> {
    return this.move(assessor, assignment, () => Promise.resolve('null'));
  }

  private move(
    assessor: Assessor,
    { id, eventId, version }: AssignmentRef,
    decide: (tx: Tx, present: Present) => Promise<'now()' | 'null'>,
  ): Promise<SheetCompletion> {
    return this.work.run(assessor, async (tx) => {
      const present = await tx.first<Present>(
        `select a.id, a.version, a.completed_at::text as "completedAt", a.ended_at::text as "endedAt", e.state,
           m.account_id = $3 and m.left_at is null as "isMine"
         from assessment_assignment a join assessment_event e on e.id = a.event_id
         join assessment_team_member m on m.id = a.member_id
         where a.id = $1 and a.event_id = $2 for update of a`,
        [id, eventId, assessor.accountId],
      );
      requireOpen(present);
      if (present.version !== version) throw new StaleVersion(present);
      const completedAt = await decide(tx, present);
      const [moved] = await tx.query<SheetCompletion>(
        `update assessment_assignment set completed_at = ${completedAt}, version = version + 1 where id = $1
         returning id, version, to_jsonb(completed_at) as "completedAt"`,
        [id],
      );
      if (!moved) throw new Error('the assignment was not updated');
      return moved;
    });
  }
}

function requireOpen(present: Present | null): asserts present is Present {
  if (!present) throw new DomainError('not-found', 'assessmentCentre.assignment-not-found');
  if (!present.isMine) throw new DomainError('forbidden', 'assessmentCentre.not-assigned');
  if (present.endedAt) throw new DomainError('conflict', 'assessmentCentre.assignment-ended');
  const { state } = present;
  if (state !== 'running') throw new DomainError('conflict', 'assessmentCentre.event-not-running', { state });
}

/** Every cell holds a level or NE. */
async function requireWhole(tx: Tx, assignmentId: number): Promise<void> {
  const missing = await tx.query<{ code: string }>(
    `select competency_code as code from assessment_rating
     where assignment_id = $1 and level is null and not no_evidence order by id`,
    [assignmentId],
  );
  if (missing.length === 0) return;
  throw new DomainError('conflict', 'assessmentCentre.cells-missing', {
    missing: missing.map(({ code }) => code),
  });
}
