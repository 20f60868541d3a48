import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsISO8601, IsOptional, Matches, Max, Min, ValidateIf } from 'class-validator';

const MAX_ID = 2_147_483_647;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** May be absent; null is refused, because the value cannot be taken away. */
export const Absentable = () => ValidateIf((_, value: unknown) => value !== undefined);

/** A number that identifies a row. */
export const Id = () => applyDecorators(IsInt(), Min(1), Max(MAX_ID));

/** The same in an address, where everything is text. */
export const QueryId = () =>
  applyDecorators(
    IsOptional(),
    Type(() => Number),
    IsInt(),
    Min(1),
    Max(MAX_ID),
  );

/** A calendar date YYYY-MM-DD that exists. */
export const Day = ({ required = true, nullable = false } = {}) =>
  applyDecorators(
    ApiProperty({ type: 'string', format: 'date', required, nullable }),
    Matches(DAY),
    IsISO8601({ strict: true }),
  );

/** A day that may be absent (stays as it is) or null (taken away). */
export const OptionalDay = () => applyDecorators(IsOptional(), Day({ required: false, nullable: true }));
