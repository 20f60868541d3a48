import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Where a list goes on, and how much of it at once. */
export class PageQuery {
  /** Opaque; `next` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;

  /** Rows of a page. */
  @ApiPropertyOptional()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}
