import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Params, type Viewer } from '#libs/features/directory/access';
import { AuditReadings } from '#libs/platform/audit';
import { type Actor, Reader, Work } from '#libs/platform/database';
import { type ExportTable, writeCsv, writeXlsx } from '#libs/platform/spreadsheet';
import { type MapFilter, mapConditions } from '../map/map-filter.js';
import { peopleOnMap } from '../map/people.sql.js';
import { PeriodsQueries } from '../periods/periods.queries.js';
import { MAP_COLUMNS } from './map-columns.js';

export type MapFileType = 'xlsx' | 'csv';

/** A file about to be written, at the pace of the stream. */
export interface PreparedMap {
  readonly fileName: string;
  /** Writes everything and ends the stream. */
  writeTo(stream: Writable): Promise<void>;
}

/** Writes the people of a period with axes, talent score, box or what is missing, gates and KRS. */
@Injectable()
export class MapExportService {
  constructor(
    private readonly reader: Reader,
    private readonly work: Work,
    private readonly readings: AuditReadings,
    private readonly periods: PeriodsQueries,
  ) {}

  /**
   * Notes who takes what, before the first row leaves.
   * @throws DomainError talentPeriod.not-found
   */
  async prepare(
    actor: Actor & Viewer,
    periodId: number,
    type: MapFileType,
    filter: MapFilter = {},
  ): Promise<PreparedMap> {
    const period = await this.periods.one(actor.agencyId, periodId);
    const params = new Params();
    const conditions = [`t.id = ${params.add(periodId, 'int')}`, ...mapConditions(actor, filter, params)];
    const where = `from ${peopleOnMap(period.cycleYear)} where ${conditions.join(' and ')}`;
    if (actor.accountId !== null) await this.note(actor, periodId, filter, where, params);
    const rows = this.reader.stream(
      actor.agencyId,
      `select ${MAP_COLUMNS.map(({ sql }) => `(${sql})::text`).join(', ')} ${where}
       order by r.post_group desc nulls last, r.talent_score desc nulls last, e.nip`,
      params.values,
    );
    const table: ExportTable = { columns: MAP_COLUMNS, rows };
    return {
      fileName: `peta-talenta-${period.referenceDate}.${type}`,
      writeTo: (stream) =>
        type === 'csv' ? writeCsv(stream, table) : writeXlsx(stream, [{ ...table, name: 'Peta talenta' }]),
    };
  }

  private async note(
    actor: Actor,
    periodId: number,
    filter: MapFilter,
    where: string,
    params: Params,
  ): Promise<void> {
    const counted = await this.reader.first<{ count: number }>(
      actor.agencyId,
      `select count(*)::int as count ${where}`,
      params.values,
    );
    await this.work.run({ ...actor, idempotency: null }, (tx) =>
      this.readings.record(tx, {
        what: 'export.talentMap',
        filter: { periodId, ...filter },
        rowCount: counted?.count ?? 0,
      }),
    );
  }
}
