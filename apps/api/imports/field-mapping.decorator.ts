import { ValidateBy } from 'class-validator';

const MOST_FIELDS = 200;
const LAST_COLUMN = 16_383;

/** An object of field codes, each with a 0-based column or null. */
export const IsFieldMapping = (): PropertyDecorator =>
  ValidateBy({ name: 'isFieldMapping', validator: { validate: isFieldMapping } });

function isFieldMapping(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const columns = Object.values(value) as unknown[];
  return columns.length <= MOST_FIELDS && columns.every(isColumn);
}

function isColumn(value: unknown): boolean {
  return (
    value === null ||
    (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LAST_COLUMN)
  );
}
