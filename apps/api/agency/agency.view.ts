import { ApiProperty } from '@nestjs/swagger';
import {
  AGENCY_KINDS,
  AGENCY_TIME_ZONES,
  type AgencyKind,
  type AgencyTimeZone,
} from '#libs/platform/identity';

/** How much an agency holds. */
export class AgencyCountsView {
  units: number;
  positions: number;
  employees: number;
  users: number;
}

export class AgencyView {
  id: number;
  code: string;
  name: string;

  @ApiProperty({ enum: AGENCY_KINDS, enumName: 'AgencyKind' })
  kind: AgencyKind;

  @ApiProperty({ enum: AGENCY_TIME_ZONES, enumName: 'AgencyTimeZone' })
  timeZone: AgencyTimeZone;

  version: number;
  counts: AgencyCountsView;
}
