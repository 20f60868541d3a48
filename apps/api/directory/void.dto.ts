import { IsString, Length } from 'class-validator';
import { Trimmed } from '../http/trimmed.decorator.js';

/** Why a row was wrong; the row stays in the history with it. */
export class VoidDto {
  @Trimmed()
  @IsString()
  @Length(3, 500)
  reason: string;
}
