import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { competencyWords } from '#libs/features/competency';
import { fullName, Params, rowsOf, type Viewer } from '#libs/features/directory/access';
import { AuditReadings } from '#libs/platform/audit';
import { type Actor, Reader, Work } from '#libs/platform/database';
import {
  type ExportColumn,
  type ExportRow,
  type ExportTable,
  writeCsv,
  writeXlsx,
} from '#libs/platform/spreadsheet';
import { TargetPosts } from '../profiles/target-posts.js';
import { type GapFilter, type GapMeasure, gapsFor } from './gap-filter.js';
import { GAPS_READING } from './gaps.queries.js';
import { EXPORT_WORDS as WORDS } from './words.js';

/** A file about to be written, at the pace of the stream. */
export interface PreparedGaps {
  readonly fileName: string;
  /** Writes everything and ends the stream. */
  writeTo(stream: Writable): Promise<void>;
}

const { columns: HEADERS } = WORDS;
const COLUMNS: readonly ExportColumn[] = [
  { header: HEADERS.nip },
  { header: HEADERS.name },
  { header: HEADERS.position },
  { header: HEADERS.unit },
  { header: HEADERS.code },
  { header: HEADERS.competency },
  { header: HEADERS.achieved, kind: 'number' },
  { header: HEADERS.standard, kind: 'number' },
  { header: HEADERS.gap, kind: 'number' },
  { header: HEADERS.byDefault },
  { header: HEADERS.assessedOn, kind: 'date' },
  { header: HEADERS.origin },
  { header: HEADERS.institution },
  { header: HEADERS.accreditation },
];

/** Exact: two decimals of hundredths of a level. */
const level = (sql: string) => `(${sql} / 100.0)::numeric(5, 2)::text`;

/** Writes negative gaps, a row per person and competency. */
@Injectable()
export class GapExportService {
  constructor(
    private readonly reader: Reader,
    private readonly work: Work,
    private readonly readings: AuditReadings,
    private readonly targets: TargetPosts,
  ) {}

  /** Notes everybody in the file as read before the first row leaves. @throws DomainError position.not-found */
  async prepare(
    viewer: Actor & Viewer,
    filter: GapFilter,
    measure: GapMeasure,
    type: 'xlsx' | 'csv',
  ): Promise<PreparedGaps> {
    const rows = rowsOf(this.reader, viewer.agencyId);
    if (filter.targetPositionId) await this.targets.one(rows, viewer, filter.targetPositionId);
    const params = new Params();
    const gaps = gapsFor(viewer, filter, measure, params);
    const chosen = `g.gap < 0 ${filter.code ? `and g.code = ${params.add(filter.code, 'text')}` : ''}`;
    await this.note(
      viewer,
      `with ${gaps} select distinct g.employee_id as id from gap g where ${chosen}`,
      params,
    );
    const words = await competencyWords(rows, measure.today);
    const names = new Map(words.map(({ code, name }) => [code, name]));
    const stream = this.reader.stream(
      viewer.agencyId,
      `with ${gaps} select e.nip, ${fullName('e')}, p.name, u.name, g.code, ${level('g.achieved')}, ${level('g.standard')},
         ${level('g.gap')}, g.by_default::text, r.assessed_on::text, (r.participant_id is null)::text, r.institution, r.accreditation
       from gap g join employee e on e.id = g.employee_id join gap_people h on h.employee_id = e.id
       join position p on p.id = h.position_id join org_unit u on u.id = p.org_unit_id
       join assessment_result r on r.id = g.result_id
       where ${chosen} order by u.code, e.nip, g.gap, g.code`,
      params.values,
    );
    const table: ExportTable = { columns: COLUMNS, rows: told(stream, names) };
    return {
      fileName: `${WORDS.file}-${measure.today}.${type}`,
      writeTo: (to) =>
        type === 'csv' ? writeCsv(to, table) : writeXlsx(to, [{ ...table, name: WORDS.sheet }]),
    };
  }

  private async note(viewer: Actor & Viewer, people: string, params: Params): Promise<void> {
    await this.work.run({ ...viewer, idempotency: null }, async (tx) => {
      const found = await tx.query<{ id: number }>(people, params.values);
      await this.readings.recordEach(
        tx,
        `export.${GAPS_READING}`,
        found.map(({ id }) => id),
      );
    });
  }
}

async function* told(
  rows: AsyncIterable<readonly (string | null)[]>,
  names: ReadonlyMap<string, string>,
): AsyncGenerator<ExportRow> {
  for await (const row of rows) {
    const [nip, name, position, unit, code, achieved, standard, gap, byDefault, on, external, ...centre] =
      row;
    yield [
      ...[nip, name, position, unit, code].map((cell) => cell ?? null),
      names.get(code ?? '') ?? null,
      ...[achieved, standard, gap].map((cell) => cell ?? null),
      byDefault === 'true' ? WORDS.yes : WORDS.no,
      on ?? null,
      external === 'true' ? WORDS.external : WORDS.own,
      ...centre,
    ];
  }
}
