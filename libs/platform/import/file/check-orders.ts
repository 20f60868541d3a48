import { Injectable } from '@nestjs/common';
import type { ImportOptions } from '#libs/contracts/imports';
import { DomainError } from '#libs/domain/errors';
import type { Tx } from '#libs/platform/database';
import { ImportFormats } from '../format/formats.js';
import type { ImportRun, RunChanges } from '../run/import-run.js';
import { Inspector, type TableChoice } from './inspection.js';
import { checkedMapping, type FieldMapping, mappingFor, missingFields, rememberMapping } from './mapping.js';
import { readingFile } from './refusal.js';

/** What is to be checked, and how the good rows are to be taken. */
export interface CheckOrder extends TableChoice {
  readonly mapping: FieldMapping;
  readonly options: ImportOptions;
}

/** Takes what the user chose in the preview. */
@Injectable()
export class CheckOrders {
  constructor(
    private readonly formats: ImportFormats,
    private readonly inspector: Inspector,
  ) {}

  /**
   * Holds an order against the file; the mapping is remembered for the next file with these headers.
   * @returns what the import is to keep of it
   * @throws DomainError import.mapping-*, import.sheet-unknown, import.header-row-blank, spreadsheet.*
   */
  async accept(tx: Tx, run: ImportRun, order: CheckOrder): Promise<RunChanges> {
    const format = this.formats.get(run.format);
    const choice = { sheet: order.sheet ?? run.sheet, headerRow: order.headerRow ?? run.headerRow };
    const { sheet, headerRow, columns } = await readingFile(() =>
      this.inspector.inspect(tx.actor.agencyId, run.fileId, format, choice),
    );
    const mapping = checkedMapping(format, columns, order.mapping);
    const [missing] = missingFields(format, mapping);
    if (missing)
      throw new DomainError('invalid', 'import.mapping-missing', { field: 'mapping', mappingField: missing });
    await rememberMapping(tx, format, columns, mapping);
    return {
      sheet,
      header_row: headerRow,
      columns: JSON.stringify(columns),
      mapping: JSON.stringify(mapping),
      options: JSON.stringify(order.options),
    };
  }
  /**
   * Looks at the table where the user says it lies, and proposes how its columns are taken.
   * @returns what the import is to keep of it
   * @throws DomainError import.sheet-unknown, import.header-row-blank, spreadsheet.*
   */
  async look(tx: Tx, run: ImportRun, choice: TableChoice): Promise<RunChanges> {
    const format = this.formats.get(run.format);
    const { sheet, headerRow, columns } = await readingFile(() =>
      this.inspector.inspect(tx.actor.agencyId, run.fileId, format, choice),
    );
    return {
      sheet,
      header_row: headerRow,
      columns: JSON.stringify(columns),
      mapping: JSON.stringify(await mappingFor(tx, format, columns)),
    };
  }
}
