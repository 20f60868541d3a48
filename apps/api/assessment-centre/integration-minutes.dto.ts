import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type Paper, PAPERS } from '#libs/platform/documents';

export class MinutesQuery {
  /** A4 where it is left out. */
  @ApiProperty({ enum: PAPERS, enumName: 'Paper', required: false })
  @IsOptional()
  @IsIn(PAPERS)
  paper?: Paper;
}
