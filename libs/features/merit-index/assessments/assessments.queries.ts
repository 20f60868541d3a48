import { Injectable } from '@nestjs/common';
import { bandOf, INSTRUMENT_A, PUBLISHED_TOTALS } from '#libs/domain/merit-index';
import { DomainError } from '#libs/domain/errors';
import { Reader } from '#libs/platform/database';
import { headlineView, instrumentOf, meritOf, points, storedHeadline } from '../levels/headline.js';
import { HISTORY_ROWS } from '../levels/history.js';
import { LEVEL_ROWS, type LevelRow } from '../levels/level-row.js';
import type { StoredHeadline } from '../levels/headline.js';
import { aspectViews, type FigureRow } from './aspects.js';
import { ASSESSMENT_ROWS, type AssessmentRow } from './assessment-row.js';
import {
  MERIT_VALUES,
  type MeritAssessmentRow,
  type MeritAssessmentView,
  type MeritHeadline,
  type MeritHistoryRow,
  type MeritValue,
  type PublishedTotalView,
} from './assessment.view.js';

type Row<T> = T & Record<string, unknown>;

/** Reads assessments of the merit index. */
@Injectable()
export class AssessmentsQueries {
  constructor(private readonly reader: Reader) {}

  /** Every assessment of the agency with its totals, the newest year first. */
  async list(agencyId: number): Promise<MeritAssessmentRow[]> {
    const [assessments, levels] = await Promise.all([
      this.reader.read<Row<AssessmentRow>>(agencyId, `${ASSESSMENT_ROWS} order by year desc, instrument`),
      this.reader.read<Row<LevelRow>>(agencyId, LEVEL_ROWS),
    ]);
    return assessments.map((assessment) => ({
      ...assessment,
      headlines: headlinesOf(
        assessment,
        levels.filter(({ assessmentId }) => assessmentId === assessment.id),
      ),
    }));
  }

  /** One assessment with aspects, indicators, levels and figures. @throws DomainError merit.not-found */
  async one(agencyId: number, id: number): Promise<MeritAssessmentView> {
    const read = <T>(sql: string) => this.reader.read<Row<T>>(agencyId, sql, [id]);
    const [found, levels, figures, jobs] = await Promise.all([
      read<AssessmentRow>(`${ASSESSMENT_ROWS} where id = $1`),
      read<LevelRow>(`${LEVEL_ROWS} where assessment_id = $1`),
      read<FigureRow>(
        `select indicator, level, rule, figures, rule_version as "ruleVersion", data_date::text as "dataDate",
                computed_at as "computedAt" from merit_figure where assessment_id = $1`,
      ),
      read<{ id: string }>(
        `select id from job_run where name = 'meritIndex.compute' and state in ('waiting', 'running')
         and payload ->> 'assessmentId' = $1::text order by requested_at limit 1`,
      ),
    ]);
    const assessment = found[0];
    if (!assessment) throw new DomainError('not-found', 'merit.not-found');
    return {
      ...assessment,
      headlines: headlinesOf(assessment, levels),
      aspects: aspectViews(assessment, levels, figures),
      source: instrumentOf(assessment).source,
      runningJobId: jobs[0]?.id ?? null,
    };
  }

  /** What moved the totals of an assessment, newest first. @throws DomainError merit.not-found */
  async history(agencyId: number, id: number): Promise<MeritHistoryRow[]> {
    const [known, rows] = await Promise.all([
      this.reader.first(agencyId, `${ASSESSMENT_ROWS} where id = $1`, [id]),
      this.reader.read<Row<StoredHeadline & { value: MeritValue; recordedAt: Date }>>(
        agencyId,
        `${HISTORY_ROWS} where assessment_id = $1 order by id desc limit ${LONGEST_HISTORY}`,
        [id],
      ),
    ]);
    if (!known) throw new DomainError('not-found', 'merit.not-found');
    return rows.map((row) => ({ ...headlineView(row.value, row), recordedAt: row.recordedAt }));
  }

  /** The named reference list of totals published in the press (docs/domain/05). */
  published(): PublishedTotalView[] {
    return PUBLISHED_TOTALS.map((published) => ({
      ...published,
      total: points(published.total),
      band: bandOf(published.total, INSTRUMENT_A),
    }));
  }
}

const LONGEST_HISTORY = 500;

/** Nilai mandiri always; the others once a level of them is there. */
function headlinesOf(assessment: AssessmentRow, levels: readonly LevelRow[]): MeritHeadline[] {
  const instrument = instrumentOf(assessment);
  return MERIT_VALUES.filter(
    (value) => value === 'self' || levels.some((level) => level.value === value && level.level !== null),
  ).map((value) => headlineView(value, storedHeadline(meritOf(instrument, levels, value))));
}
