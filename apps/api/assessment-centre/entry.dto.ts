import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { LONGEST_EVIDENCE } from '#libs/domain/rating-entry';
import { Absentable } from '../directory/fields.js';

const LONGEST_NOTE = 10_000;
const SMALLINT = 32_767;

const Note = () => (target: object, name: string) => {
  for (const check of [Absentable(), IsString(), MaxLength(LONGEST_EVIDENCE)]) check(target, name);
};

/** STAR for interviews, what was seen for simulations. */
export class EvidenceDto {
  @Note()
  situation?: string;

  @Note()
  task?: string;

  @Note()
  action?: string;

  @Note()
  result?: string;

  @Note()
  observed?: string;
}

/** The whole content of one cell, as it stands on the page. */
export class SaveRatingDto {
  /** Hundredths: 350 is level 3.5. Null and not NE: cleared. */
  @ApiProperty({ type: 'integer', nullable: true })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsInt()
  @Min(-SMALLINT)
  @Max(SMALLINT)
  level: number | null;

  /** NE: no evidence was seen. */
  @IsBoolean()
  noEvidence: boolean;

  @IsObject()
  @ValidateNested()
  @Type(() => EvidenceDto)
  evidence: EvidenceDto;

  /** Codes of the indicators ticked, 'level.item'. */
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  indicators: string[];

  /** When it was written on paper, for what is keyed in afterwards. */
  @ApiProperty({ type: 'string', format: 'date-time', required: false, nullable: true })
  @IsOptional()
  @IsISO8601({ strict: true })
  onPaperAt?: string | null;
}

export class PrivateNoteDto {
  @IsString()
  @MaxLength(LONGEST_NOTE)
  body: string;
}

/** One psychometric result. */
export class SavePotentialDto {
  /** Hundredths of the event's scale; null clears it. */
  @ApiProperty({ type: 'integer', nullable: true })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsInt()
  @Min(-SMALLINT)
  @Max(SMALLINT)
  value: number | null;
}
