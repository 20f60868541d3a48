import { Injectable } from '@nestjs/common';
import { formatMicro, type Micro } from '#libs/domain/micro';
import { EmployeeCardQueries } from '#libs/features/directory';
import { rowsOf, type Viewer } from '#libs/features/directory/access';
import { Reader } from '#libs/platform/database';
import {
  ASSIGNMENTS,
  AWARDS,
  DISCIPLINES,
  EDUCATIONS,
  FEEDBACK,
  POSTS,
  TRAININGS,
} from './track-record.sql.js';
import type {
  AssignmentRow,
  AwardRow,
  DisciplineRow,
  FeedbackRow,
  PostHeldRow,
  SchoolingRow,
  TrackRecord,
  TrainingRow,
} from './track-record.view.js';

type FeedbackFacts = Omit<FeedbackRow, 'score'> & { readonly score: Micro | null };

/** Reads what single persons have done. */
@Injectable()
export class TrackRecordQueries {
  constructor(
    private readonly reader: Reader,
    private readonly cards: EmployeeCardQueries,
  ) {}

  /** Every sheet of a person. @throws DomainError employee.not-found, also outside of the viewer's unit */
  async ofEmployee(viewer: Viewer, employeeId: number): Promise<TrackRecord> {
    await this.cards.requireVisible(rowsOf(this.reader, viewer.agencyId), viewer, employeeId);
    const read = <Row extends object>(sql: string) =>
      this.reader.read<Row & Record<string, unknown>>(viewer.agencyId, sql, [employeeId]);
    const [trainings, posts, awards, assignments, disciplines, feedback, educations] = await Promise.all([
      read<TrainingRow>(TRAININGS),
      read<PostHeldRow>(POSTS),
      read<AwardRow>(AWARDS),
      read<AssignmentRow>(ASSIGNMENTS),
      read<DisciplineRow>(DISCIPLINES),
      read<FeedbackFacts>(FEEDBACK),
      read<SchoolingRow>(EDUCATIONS),
    ]);
    return {
      employeeId,
      trainings,
      posts,
      awards,
      assignments,
      disciplines,
      feedback: feedback.map(feedbackRow),
      educations,
    };
  }
}

function feedbackRow({ score, ...row }: FeedbackFacts): FeedbackRow {
  return { ...row, score: score === null ? null : formatMicro(score) };
}
