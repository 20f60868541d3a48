import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/features/directory/access';
import { type ExportColumn, type ExportRow, writeXlsx } from '#libs/platform/spreadsheet';
import type { GapMeasure } from './gap-filter.js';
import type { PreparedGaps } from './gap-export.service.js';
import { type HeatFilter, HeatMapQueries } from './heat-map.queries.js';
import { type HeatCell, type HeatColumn, type HeatMap, SMALLEST_GROUP } from './heat-map.view.js';
import { MAP_WORDS as WORDS } from './words.js';

/** Writes the heat map as it is shown: what is too few to be told is not told in the file either. */
@Injectable()
export class HeatExportService {
  constructor(private readonly maps: HeatMapQueries) {}

  /** @throws DomainError orgUnit.not-found, position.not-found */
  async prepare(viewer: Viewer, filter: HeatFilter, measure: GapMeasure): Promise<PreparedGaps> {
    const map = await this.maps.map(viewer, filter, measure);
    const sheet = { name: WORDS.sheet, columns: columnsOf(map), rows: rowsOf(map) };
    return {
      fileName: `${WORDS.file}-${measure.today}.xlsx`,
      writeTo: (to: Writable) => writeXlsx(to, [sheet]),
    };
  }
}

function columnsOf({ columns }: HeatMap): ExportColumn[] {
  const pairs = columns.map(nameOf).flatMap((name): ExportColumn[] => [
    // Text, because a hidden figure is a sentence.
    { header: WORDS.mean(name) },
    { header: WORDS.measured(name), kind: 'number' },
  ]);
  return [{ header: WORDS.code }, { header: WORDS.competency }, ...pairs];
}

function nameOf({ name, levelGroup, isItself }: HeatColumn): string {
  if (levelGroup) return WORDS.groups[levelGroup];
  return isItself ? WORDS.itself(name ?? '') : (name ?? '');
}

function rowsOf({ rows }: HeatMap): ExportRow[] {
  return rows.map(({ code, name, cells }) => [code, name, ...cells.flatMap(cellsOf)]);
}

function cellsOf({ mean, measured, hidden }: HeatCell): ExportRow {
  return [hidden ? WORDS.hidden(SMALLEST_GROUP) : mean, String(measured)];
}
