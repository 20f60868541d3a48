import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';

const HIGHEST = 500;
const LONGEST_NOTE = 4_000;
const LONGEST_TEXT = 8_000;
const LONGEST_RETURN = 2_000;

/** What the meeting settled for one competency. */
export class SettleLevelDto {
  /** Hundredths: 350 is level 3.5. Null takes the level back. */
  @ApiProperty({ type: 'integer', nullable: true, minimum: 0, maximum: HIGHEST })
  @ValidateIf((_, value: unknown) => value !== null)
  @IsInt()
  @Min(0)
  @Max(HIGHEST)
  level: number | null;

  /** Asked for where the level lies a whole level or more from the mean. */
  @IsString()
  @MaxLength(LONGEST_NOTE)
  note: string;
}

/** The report's texts, all of them, as they stand on the page. */
export class NarrativeDto {
  @IsString()
  @MaxLength(LONGEST_TEXT)
  strengths: string;

  @IsString()
  @MaxLength(LONGEST_TEXT)
  developmentAreas: string;

  @IsString()
  @MaxLength(LONGEST_TEXT)
  placementAdvice: string;

  @IsString()
  @MaxLength(LONGEST_TEXT)
  developmentAdvice: string;
}

export const NARRATIVE_MOVES = ['submitted', 'returned', 'accepted'] as const;

/** Where the report's texts go. */
export class MoveNarrativeDto {
  @ApiProperty({ enum: NARRATIVE_MOVES, enumName: 'NarrativeMove' })
  @IsIn(NARRATIVE_MOVES)
  to: (typeof NARRATIVE_MOVES)[number];

  /** Why they go back. */
  @IsString()
  @MaxLength(LONGEST_RETURN)
  note: string;
}
