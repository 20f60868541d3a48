import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { ImportOptions } from '#libs/contracts/imports';
import { ImportApply } from '../apply/import-apply.js';
import { ImportCheck } from '../check/import-check.js';
import { type Report, unwatched } from '../check/progress.js';
import type { Actor } from '#libs/platform/database';
import { Uploads } from '../file/uploads.js';
import { ImportQueries } from '../views/import-queries.js';
import { importActor } from './actor.js';
import { ImportCommands } from './import-commands.js';
import type { ChangeCounts, RowCounts } from './row-counts.js';

/** A file on this machine and what it is taken for. */
export interface FileToImport {
  readonly format: string;
  readonly path: string;
  readonly fileName: string;
  readonly options: ImportOptions;
}

/** What came of a whole import; `changes` is null when there was no good row. */
export interface FinishedImport {
  readonly importId: number;
  readonly rows: RowCounts;
  readonly changes: ChangeCounts | null;
}

/** Imports a file from upload to receipt at once: for the command line and the demo. The same steps as the page's. */
@Injectable()
export class ImportRunner {
  constructor(
    private readonly uploads: Uploads,
    private readonly commands: ImportCommands,
    private readonly queries: ImportQueries,
    private readonly checks: ImportCheck,
    private readonly applies: ImportApply,
  ) {}

  /** @throws DomainError as upload, check and apply do; import.has-errors when all or nothing is asked and a row is refused */
  async run(actor: Actor, file: FileToImport, report: Report = unwatched): Promise<FinishedImport> {
    const { agencyId } = actor;
    const content = createReadStream(file.path) as AsyncIterable<Buffer>;
    const id = await this.uploads.upload(actor, file.format, { fileName: file.fileName, content });
    const uploaded = await this.queries.one(agencyId, id);
    await this.commands.check(
      actor,
      uploaded,
      { mapping: uploaded.mapping, options: file.options },
      'caller',
    );
    const worker = importActor(agencyId, actor.accountId, id, actor.role);
    const rows = await this.checks.check(worker, id, null, report);
    if (rows.good === 0) return { importId: id, rows, changes: null };
    await this.commands.apply(actor, await this.queries.one(agencyId, id), 'caller');
    return { importId: id, rows, changes: await this.applies.apply(worker, id, null, report) };
  }
}
