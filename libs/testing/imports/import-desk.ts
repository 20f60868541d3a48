import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { TestingModule } from '@nestjs/testing';
import { DEFAULT_IMPORT_OPTIONS, type ImportOptions } from '#libs/contracts/imports';
import { DirectoryImportsModule } from '#libs/features/directory/imports';
import { TrackRecordImportsModule } from '#libs/features/track-record/imports';
import { CompetencyImportsModule } from '#libs/features/competency/imports';
import { PerformanceImportsModule } from '#libs/features/performance/imports';
import { AssessmentImportsModule } from '#libs/features/assessment/imports';
import { Clock, FixedClock } from '#libs/platform/clock';
import { type Actor, systemActor } from '#libs/platform/database';
import { FilesModule } from '#libs/platform/files';
import {
  ImportApply,
  ImportCheck,
  ImportCommands,
  ImportModule,
  ImportQueries,
  ImportRunner,
  ImportUndo,
  importActor,
  unwatched,
  Uploads,
} from '#libs/platform/import';
import { createTestPlatform, type TestDatabase } from '../index.js';

/** What brings the formats, as in the processes. */
const FORMATS = [
  DirectoryImportsModule,
  TrackRecordImportsModule,
  CompetencyImportsModule,
  PerformanceImportsModule,
  AssessmentImportsModule,
];

/** Rows by header. */
export type DeskRow = Readonly<Record<string, string>>;

/** What a test looks at of an issue. */
export interface DeskIssue {
  readonly row: number;
  readonly field: string | null;
  readonly code: string;
  readonly severity: 'error' | 'warning';
}

/** An HR officer at work: writes files and takes them through the import. The day is 30 June 2026. */
export class ImportDesk {
  constructor(
    readonly module: TestingModule,
    readonly folder: string,
  ) {}

  readonly uploads = this.module.get(Uploads);
  readonly commands = this.module.get(ImportCommands);
  readonly queries = this.module.get(ImportQueries);
  readonly checks = this.module.get(ImportCheck);
  readonly applies = this.module.get(ImportApply);
  readonly undos = this.module.get(ImportUndo);
  readonly runner = this.module.get(ImportRunner);

  async close(): Promise<void> {
    await this.module.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Uploads rows as a CSV file and checks them. */
  async check(
    agencyId: number,
    format: string,
    rows: readonly DeskRow[],
    options: Partial<ImportOptions> = {},
  ): Promise<number> {
    const actor = systemActor(agencyId, 'cli');
    const content = Readable.from([Buffer.from(csvOf(rows))]) as AsyncIterable<Buffer>;
    const id = await this.uploads.upload(actor, format, { fileName: `${format}.csv`, content });
    await this.recheck(actor, id, options);
    return id;
  }

  /** Checks an import (again) with the mapping it has. */
  async recheck(actor: Actor, id: number, options: Partial<ImportOptions> = {}): Promise<void> {
    const view = await this.queries.one(actor.agencyId, id);
    const order = { mapping: view.mapping, options: { ...DEFAULT_IMPORT_OPTIONS, ...options } };
    await this.commands.check(actor, view, order, 'caller');
    await this.checks.check(importActor(actor.agencyId, null, id), id, null, unwatched);
  }

  /** Applies a checked import. */
  async apply(agencyId: number, id: number) {
    await this.commands.apply(systemActor(agencyId, 'cli'), await this.queries.one(agencyId, id), 'caller');
    return this.applies.apply(importActor(agencyId, null, id), id, null, unwatched);
  }

  /** Undoes an applied import. */
  async undo(agencyId: number, id: number) {
    await this.commands.undo(systemActor(agencyId, 'cli'), await this.queries.one(agencyId, id), 'caller');
    return this.undos.undo(importActor(agencyId, null, id), id, null, unwatched);
  }

  /** From file to facts. */
  async import(
    agencyId: number,
    format: string,
    rows: readonly DeskRow[],
    options: Partial<ImportOptions> = {},
  ) {
    const path = join(this.folder, 'desk.csv');
    await writeFile(path, csvOf(rows));
    const file = {
      format,
      path,
      fileName: `${format}.csv`,
      options: { ...DEFAULT_IMPORT_OPTIONS, ...options },
    };
    return this.runner.run(systemActor(agencyId, 'cli'), file);
  }

  /** What was found, in the order of the file. */
  async issues(agencyId: number, id: number): Promise<DeskIssue[]> {
    const issues = await this.queries.issues(agencyId, id, { limit: 200 });
    return issues.map(({ rowNumber: row, field, code, severity }) => ({ row, field, code, severity }));
  }
}

/** Its own files folder and clock over a test database. */
export async function createImportDesk(database: TestDatabase): Promise<ImportDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'kader-desk-'));
  const clock = { provide: Clock, useValue: new FixedClock('2026-06-30T03:00:00Z') };
  const clockModule = {
    module: class TestClockModule {},
    global: true,
    providers: [clock],
    exports: [Clock],
  };
  const module = await createTestPlatform(
    database,
    { imports: [clockModule, FilesModule, ImportModule, ...FORMATS] },
    { KADER_FILES: folder },
  );
  return new ImportDesk(module, folder);
}

/** A CSV of all columns that any row has. */
function csvOf(rows: readonly DeskRow[]): string {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\n');
}
