import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';

/** "This table is complete up to this date", said by a unit or one above it. */
export class StatementView {
  id: number;
  orgUnitId: number;
  tableCode: string;
  /** Inclusive. */
  completeUntil: string;
  statedBy: string;
  statedOn: string;
  voidReason: string | null;
  version: number;
}

/** How full one table is for a unit and everything below it; 0 of 0 is no share. */
export class TableMeter {
  filled: number;
  required: number;
  /** The nearest statement: of the unit itself, else of the nearest unit above. */
  statement: StatementView | null;
  /** The statement is of a unit above. */
  inherited: boolean;
}

@ApiExtraModels(TableMeter)
export class UnitCompleteness {
  orgUnitId: number;
  name: string;
  parentId: number | null;
  /** People of the unit and everything below it. */
  people: number;
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(TableMeter) } })
  tables: Record<string, TableMeter>;
}

export class CompletenessReport {
  units: UnitCompleteness[];
}

/** One person whose data lack something. */
export class MissingRow {
  id: number;
  nip: string;
  name: string;
  orgUnitId: number | null;
  orgUnitName: string | null;
  /** Fields without a value, `table.field`. */
  missing: string[];
}

export class MissingPage {
  items: MissingRow[];
  next: string | null;
}
