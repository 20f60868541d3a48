import { OmitType } from '@nestjs/swagger';
import { QueryId } from './fields.js';
import { PositionsQuery } from './positions.dto.js';

export class ExportUnitsQuery {
  /** This unit and everything below. */
  @QueryId()
  orgUnitId?: number;
}

/** What an export of posts or holders is narrowed to. */
export class ExportPositionsQuery extends OmitType(PositionsQuery, ['cursor', 'limit']) {}
