import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { indicatorsOf, type MeritFigure } from '#libs/domain/merit-index';
import { AuditReadings } from '#libs/platform/audit';
import { type Actor, Reader, Work } from '#libs/platform/database';
import { type ExportColumn, type ExportRow, writeXlsx } from '#libs/platform/spreadsheet';
import { ASSESSMENT_ROWS, type AssessmentRow } from '../assessments/assessment-row.js';
import { CYCLE, EVIDENCE_COLUMNS } from '../computation/cycle.sql.js';
import { type IndicatorRule, rulesOf } from '../computation/rules.js';
import { instrumentOf } from '../levels/headline.js';
import { percentOf } from './percent.js';
import { EVIDENCE_WORDS as WORDS, PART_WORDS } from './words.js';

/** A file about to be written: its name, and the writing at the pace of the stream. */
export interface PreparedEvidence {
  readonly fileName: string;
  /** Writes everything and ends the stream. */
  writeTo(stream: Writable): Promise<void>;
}

interface FigureRow {
  readonly level: number | null;
  readonly figures: readonly MeritFigure[];
  readonly ruleVersion: string;
  readonly dataDate: string;
  readonly computedAt: string;
}

/** Writes the list of people or posts behind a computed figure: a draft with a slot for the signed document. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly work: Work,
    private readonly reader: Reader,
    private readonly readings: AuditReadings,
  ) {}

  /**
   * Notes who takes it before the first row leaves. The list is read as the facts stand now, for the data date of the
   * figure.
   * @throws DomainError merit.not-found, merit.no-evidence, export.needs-account
   */
  async prepare(actor: Actor, assessmentId: number, indicator: string): Promise<PreparedEvidence> {
    const { agencyId } = actor;
    const assessment = await this.reader.first<AssessmentRow & Record<string, unknown>>(
      agencyId,
      `${ASSESSMENT_ROWS} where id = $1`,
      [assessmentId],
    );
    if (!assessment) throw new DomainError('not-found', 'merit.not-found');
    const rule = rulesOf(assessment).find((one) => one.indicator === indicator);
    const figure = rule ? await this.figure(agencyId, assessmentId, indicator) : null;
    if (!rule || !figure) throw new DomainError('not-found', 'merit.no-evidence');
    await this.note(actor, assessment, figure, indicator);
    return {
      fileName: `bukti-merit-${assessment.year}-${indicator.replace('.', '-')}.xlsx`,
      writeTo: (stream) =>
        writeXlsx(stream, [
          { name: WORDS.summary, columns: SUMMARY_COLUMNS, rows: summaryOf(assessment, indicator, figure) },
          { name: WORDS.list, columns: LIST_COLUMNS, rows: this.list(agencyId, assessment, rule, figure) },
        ]),
    };
  }

  private figure(agencyId: number, assessmentId: number, indicator: string) {
    return this.reader.first<FigureRow & Record<string, unknown>>(
      agencyId,
      `select f.level, f.figures, f.rule_version as "ruleVersion", f.data_date::text as "dataDate",
              to_char(f.computed_at at time zone a.time_zone, 'YYYY-MM-DD HH24:MI') as "computedAt"
       from merit_figure f cross join agency a where f.assessment_id = $1 and f.indicator = $2`,
      [assessmentId, indicator],
    );
  }

  private async note(actor: Actor, { id, year }: AssessmentRow, figure: FigureRow, indicator: string) {
    if (actor.accountId === null) throw new DomainError('forbidden', 'export.needs-account');
    const rowCount = figure.figures.reduce((sum, { count, of }) => sum + (of ?? count), 0);
    await this.work.run({ ...actor, idempotency: null }, (tx) =>
      this.readings.record(tx, {
        what: 'merit.evidence',
        filter: { assessmentId: id, year, indicator },
        rowCount,
      }),
    );
  }

  private async *list(
    agencyId: number,
    assessment: AssessmentRow,
    { behind, parts }: IndicatorRule,
    { dataDate }: FigureRow,
  ): AsyncGenerator<ExportRow> {
    const rows = this.reader.stream(
      agencyId,
      `with ${CYCLE}, ${behind} select ${EVIDENCE_COLUMNS.map((name) => `${name}::text`).join(', ')} from behind
       where $3::text[] is null or part = any($3) order by part, counted, code nulls last, name`,
      [dataDate, assessment.year, parts],
    );
    for await (const [part, ...cells] of rows) {
      const counted = cells.pop() === 'true';
      yield [PART_WORDS[part ?? ''] ?? part ?? null, ...cells, counted ? WORDS.yes : WORDS.no];
    }
  }
}

const LIST_COLUMNS: readonly ExportColumn[] = EVIDENCE_COLUMNS.map((name) => ({
  header: WORDS.columns[name],
}));
const SUMMARY_COLUMNS: readonly ExportColumn[] = [
  { header: WORDS.field, width: 40 },
  { header: WORDS.value, width: 60 },
];

function summaryOf(assessment: AssessmentRow, code: string, figure: FigureRow): ExportRow[] {
  const { rows } = WORDS;
  const name = indicatorsOf(instrumentOf(assessment)).find((one) => one.code === code)?.name ?? '';
  return [
    [WORDS.draft, null],
    [rows.indicator, `${code} ${name}`],
    [rows.year, String(assessment.year)],
    [rows.dataDate, figure.dataDate],
    [rows.level, figure.level === null ? rows.undefinedLevel : String(figure.level)],
    ...figure.figures.map((one): ExportRow => [PART_WORDS[one.name] ?? one.name, figureText(one)]),
    [rows.computedAt, figure.computedAt],
    [rows.ruleVersion, figure.ruleVersion],
    [rows.documentNumber, null],
    [rows.documentDate, null],
    [rows.signatory, null],
  ];
}

function figureText({ count, of }: MeritFigure): string {
  if (of === null) return String(count);
  return of === 0 ? WORDS.nothing : WORDS.of(count, of, percentOf(count, of));
}
