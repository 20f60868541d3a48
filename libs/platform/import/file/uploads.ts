import { Injectable } from '@nestjs/common';
import { DEFAULT_IMPORT_OPTIONS } from '#libs/contracts/imports';
import { Clock } from '#libs/platform/clock';
import { type Actor, IdempotentReplay, type Tx, Work } from '#libs/platform/database';
import { FileStore, type ReceivedFile, shownFileName } from '#libs/platform/files';
import { MAX_FILE_BYTES } from '#libs/platform/spreadsheet';
import type { ImportFormat } from '../format/format.js';
import { ImportFormats } from '../format/formats.js';
import { expireImports } from '../run/expiry.js';
import { admitImport } from '../run/open-imports.js';
import { type Inspection, Inspector } from './inspection.js';
import { mappingFor } from './mapping.js';
import { readingFile } from './refusal.js';

/** A file somebody sends. */
export interface Upload {
  readonly fileName: string;
  readonly content: AsyncIterable<Buffer>;
}

/** Takes in files to be imported. */
@Injectable()
export class Uploads {
  constructor(
    private readonly work: Work,
    private readonly files: FileStore,
    private readonly formats: ImportFormats,
    private readonly inspector: Inspector,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores a file, finds its header and proposes a mapping. Nothing stays of a file that is refused.
   * @returns the id of the new import
   * @throws DomainError import.format-unknown, file.too-large, file.empty, import.no-rows, import.too-many-open,
   * spreadsheet.*
   */
  async upload(actor: Actor, formatCode: string, { fileName, content }: Upload): Promise<number> {
    const format = this.formats.get(formatCode);
    const file = await this.files.receive(actor.agencyId, content, MAX_FILE_BYTES);
    try {
      const inspection = await readingFile(() => this.inspector.inspect(actor.agencyId, file.id, format));
      const { importId, expired } = await this.work.run(actor, async (tx) => {
        const expired = await expireImports(tx, this.files, this.clock.now());
        await admitImport(tx);
        const importId = await this.enter(tx, format, { file, fileName, inspection });
        await this.files.sweep(tx, this.clock.now());
        return { importId, expired };
      });
      for (const fileId of expired) await this.files.erase(actor.agencyId, fileId);
      return importId;
    } catch (error) {
      await this.files.erase(actor.agencyId, file.id);
      if (error instanceof IdempotentReplay) return (error.response as { importId: number }).importId;
      throw error;
    }
  }

  private async enter(
    tx: Tx,
    format: ImportFormat,
    { file, fileName, inspection }: Entered,
  ): Promise<number> {
    const mapping = await mappingFor(tx, format, inspection.columns);
    await this.files.register(tx, file, fileName);
    const row = await tx.first<{ id: number }>(
      `insert into import_run (agency_id, format, file_id, file_name, sha256, sheet, header_row, columns, mapping, options, created_by, created_at)
       values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8, $9, $10, $11, $12) returning id`,
      [
        tx.actor.agencyId,
        format.code,
        file.id,
        shownFileName(fileName),
        file.sha256,
        inspection.sheet,
        inspection.headerRow,
        JSON.stringify(inspection.columns),
        JSON.stringify(mapping),
        JSON.stringify(DEFAULT_IMPORT_OPTIONS),
        tx.actor.accountId,
        this.clock.now(),
      ],
    );
    if (!row) throw new Error('insert into import_run returned no row');
    return row.id;
  }
}

interface Entered {
  readonly file: ReceivedFile;
  readonly fileName: string;
  readonly inspection: Inspection;
}
