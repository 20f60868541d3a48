import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { GROUP_WORDS } from '#libs/domain/case-package';
import { GENERIC_CODES, MAX_INDICATORS } from '#libs/domain/competency';
import type { Viewer } from '#libs/features/directory';
import { Params } from '#libs/features/directory/access';
import { Clock } from '#libs/platform/clock';
import { Reader } from '#libs/platform/database';
import { type ExportRow, type ExportTable, writeCsv, writeXlsx } from '#libs/platform/spreadsheet';
import { DictionaryQueries } from '../dictionary/dictionary.queries.js';
import type { CompetencyView } from '../dictionary/dictionary.view.js';
import { type StandardFilter, standardConditions } from '../standards/filter.js';
import { standardInForce } from '../standards/standards-on.js';

export type CompetencyFileType = 'xlsx' | 'csv';

/** A file about to be written. */
export interface PreparedFile {
  readonly fileName: string;
  /** Writes everything and ends the stream. */
  writeTo(stream: Writable): Promise<void>;
}

const places = Array.from({ length: MAX_INDICATORS }, (_, place) => place);

const WORDS_COLUMNS = [
  { header: 'KODE KOMPETENSI' },
  { header: 'NAMA KOMPETENSI' },
  { header: 'KELOMPOK' },
  { header: 'DEFINISI' },
  { header: 'LEVEL', kind: 'number' },
  { header: 'DESKRIPSI LEVEL' },
  ...places.map((place) => ({ header: `INDIKATOR ${place + 1}` })),
] as const;

const STANDARD_COLUMNS = [
  { header: 'KODE JABATAN' },
  { header: 'NAMA JABATAN' },
  { header: 'KODE KOMPETENSI' },
  { header: 'LEVEL', kind: 'number' },
  { header: 'BERLAKU MULAI', kind: 'date' },
] as const;

/** Writes the dictionary and the SKJ in their exchange formats, so that they can be imported again unchanged. */
@Injectable()
export class CompetencyExportsService {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly dictionaries: DictionaryQueries,
  ) {}

  /** A version of the dictionary, a row for each level; the reference is part of it. @throws DomainError dictionary.not-found */
  async words(viewer: Viewer, dictionaryId: number, type: CompetencyFileType): Promise<PreparedFile> {
    const { competencies } = await this.dictionaries.one(viewer, dictionaryId);
    return this.prepared(viewer, 'kamus-kompetensi', type, {
      columns: WORDS_COLUMNS,
      rows: competencies.flatMap(wordsRows),
    });
  }

  /** The SKJ in force today in the long form, technical competencies too; posts measured by their class have none. */
  standards(viewer: Viewer, filter: StandardFilter, type: CompetencyFileType): PreparedFile {
    const params = new Params();
    const day = params.add(this.clock.today(viewer.timeZone), 'date');
    const conditions = standardConditions(viewer, filter, params);
    const nine = GENERIC_CODES.map((code) => `'${code}'`).join(', ');
    const rows = this.reader.stream(
      viewer.agencyId,
      `select p.code, p.name, l.competency_code, l.level::text, s.effective_from::text
       from position p cross join lateral (${standardInForce('p.id', day)}) s
       join job_standard_level l on l.job_standard_id = s.id
       where ${['p.active', ...conditions].join(' and ')}
       order by p.code, array_position(array[${nine}]::text[], l.competency_code) nulls last, l.competency_code`,
      params.values,
    );
    return this.prepared(viewer, 'standar-kompetensi', type, { columns: STANDARD_COLUMNS, rows });
  }

  private prepared(viewer: Viewer, name: string, type: CompetencyFileType, table: ExportTable): PreparedFile {
    return {
      fileName: `${name}-${this.clock.today(viewer.timeZone)}.${type}`,
      writeTo: (stream) =>
        type === 'csv' ? writeCsv(stream, table) : writeXlsx(stream, [{ ...table, name }]),
    };
  }
}

function wordsRows({ code, name, group, definition, levels }: CompetencyView): ExportRow[] {
  return levels.map(({ level, description, indicators }) => [
    code,
    name,
    GROUP_WORDS[group],
    definition,
    String(level),
    description,
    ...places.map((place) => indicators[place]?.text ?? null),
  ]);
}
