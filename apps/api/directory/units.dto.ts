import { PartialType } from '@nestjs/swagger';
import { IsBoolean, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { Trimmed } from '../http/trimmed.decorator.js';
import { Absentable, Id } from './fields.js';

export class CreateUnitDto {
  @Trimmed()
  @IsString()
  @Length(1, 60)
  code: string;

  @Trimmed()
  @IsString()
  @Length(2, 250)
  name: string;

  /** The unit above; null: a top unit. */
  @IsOptional()
  @Id()
  parentId?: number | null;

  /** Setda, Dinas, Badan, Kecamatan ... */
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(100)
  kind?: string | null;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(250)
  affair?: string | null;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(100)
  siasnId?: string | null;

  @Absentable()
  @IsBoolean()
  active?: boolean;
}

/** What changes in a unit; absent stays as it is, null takes away. */
export class ChangeUnitDto extends PartialType(CreateUnitDto, { skipNullProperties: false }) {}
