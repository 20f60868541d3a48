import { Module, type OnModuleInit } from '@nestjs/common';
import { ImportFormats } from '#libs/platform/import';
import { Outbox } from '#libs/platform/outbox';
import { completenessFormat } from './completeness.format.js';
import { employeesFormat } from './employees.format.js';
import { holdersFormat } from './holders.format.js';
import { positionsFormat } from './positions.format.js';
import { unitsFormat } from './units.format.js';

/** Adds the formats of the directory (docs/domain/06: 0, 1, 3, 3b, 7) to the import pipeline. */
@Module({})
export class DirectoryImportsModule implements OnModuleInit {
  constructor(
    private readonly formats: ImportFormats,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.formats.add(
      unitsFormat(this.outbox),
      employeesFormat(this.outbox),
      positionsFormat(this.outbox),
      holdersFormat(this.outbox),
      completenessFormat(this.outbox),
    );
  }
}
