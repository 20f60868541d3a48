import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsString, MaxLength, ValidateIf } from 'class-validator';

/** A data URL of the largest emblem. */
const LONGEST_IMAGE = 140_000;

export class LetterheadDto {
  /** The first is printed large. */
  @IsArray()
  @ArrayMaxSize(8)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  lines: string[];

  /** PNG or JPEG as a data URL, at most 100 kB; null: no emblem. */
  @ApiProperty({ type: String, nullable: true })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsString()
  @MaxLength(LONGEST_IMAGE)
  image: string | null;
}
