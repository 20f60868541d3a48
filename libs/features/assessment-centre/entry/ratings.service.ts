import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { type Evidence, levelProblem, TOOLS_BY_STAR, writtenEvidence } from '#libs/domain/rating-entry';
import { type Actor, Reader, StaleVersion, StatementWork } from '#libs/platform/database';
import { SAVE, STANDING } from './rating.sql.js';
import type { PresentRatingCell, SavedCell } from './sheet.view.js';

/** An assessor who enters. */
export type Assessor = Actor & { readonly accountId: number };

/** The whole content of one cell. Level in hundredths; null and not NE: cleared. */
export interface RatingEntry {
  readonly level: number | null;
  readonly noEvidence: boolean;
  readonly evidence: Evidence;
  readonly indicators: readonly string[];
  /** When it was written on paper, ISO 8601; null when it is entered at once. */
  readonly onPaperAt: string | null;
}

/** Which cell, as the sender knows it. */
export interface CellRef {
  readonly eventId: number;
  readonly id: number;
  readonly version: number;
}

interface Standing {
  readonly isMine: boolean;
  readonly isEnded: boolean;
  readonly isCompleted: boolean;
  readonly state: string;
  readonly levelStep: number;
  readonly isKnown: boolean;
  readonly isForm: boolean;
  readonly present: PresentRatingCell;
}

/** Saves the cells of assessors' sheets. */
@Injectable()
export class RatingsService {
  constructor(
    private readonly statements: StatementWork,
    private readonly reader: Reader,
  ) {}

  /**
   * Saves one cell in one round trip to the database; only a refusal asks again, for its reason.
   * @throws StaleVersion with the cell as it stands; DomainError assessmentCentre.level-and-no-evidence,
   * level-out-of-scale, level-step, indicator-unknown, evidence-form, rating-not-found, not-assigned, assignment-ended,
   * sheet-completed, event-not-running
   */
  async save(assessor: Assessor, cell: CellRef, entry: RatingEntry): Promise<SavedCell> {
    requireScale(entry);
    const [saved] = await this.statements.run<SavedCell>(assessor, SAVE, [
      cell.id,
      cell.version,
      entry.level,
      entry.noEvidence,
      JSON.stringify(writtenEvidence(entry.evidence)),
      entry.indicators,
      entry.onPaperAt,
      TOOLS_BY_STAR,
      assessor.accountId,
      cell.eventId,
    ]);
    return saved ?? this.refuse(assessor, cell, entry);
  }

  private async refuse(assessor: Assessor, cell: CellRef, entry: RatingEntry): Promise<never> {
    const standing = await this.reader.first<Standing & Record<string, unknown>>(
      assessor.agencyId,
      STANDING,
      [
        cell.id,
        assessor.accountId,
        cell.eventId,
        entry.indicators,
        JSON.stringify(writtenEvidence(entry.evidence)),
        TOOLS_BY_STAR,
      ],
    );
    throw refusalOf(standing, entry);
  }
}

function refusalOf(standing: Standing | null, { level }: RatingEntry): Error {
  if (!standing) return new DomainError('not-found', 'assessmentCentre.rating-not-found');
  if (!standing.isMine) return new DomainError('forbidden', 'assessmentCentre.not-assigned');
  if (standing.isEnded) return new DomainError('conflict', 'assessmentCentre.assignment-ended');
  if (standing.state !== 'running')
    return new DomainError('conflict', 'assessmentCentre.event-not-running', { state: standing.state });
  if (standing.isCompleted) return new DomainError('conflict', 'assessmentCentre.sheet-completed');
  if (level !== null && levelProblem(level, standing.levelStep)) {
    const { levelStep } = standing;
    return new DomainError('invalid', 'assessmentCentre.level-step', { field: 'level', step: levelStep });
  }
  if (!standing.isKnown)
    return new DomainError('invalid', 'assessmentCentre.indicator-unknown', { field: 'indicators' });
  if (!standing.isForm)
    return new DomainError('invalid', 'assessmentCentre.evidence-form', { field: 'evidence' });
  return new StaleVersion(standing.present);
}

/** What no event allows needs no question to the database. */
function requireScale({ level, noEvidence }: RatingEntry): void {
  if (level === null) return;
  if (noEvidence)
    throw new DomainError('invalid', 'assessmentCentre.level-and-no-evidence', { field: 'level' });
  if (levelProblem(level, 1))
    throw new DomainError('invalid', 'assessmentCentre.level-out-of-scale', { field: 'level' });
}
