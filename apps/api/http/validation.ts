import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { InvalidInput } from './problem.filter.js';
import type { FieldProblem } from './problem.js';

/** Well-formed or refused: unknown fields too; every wrong field is named with the rule it broke. */
export function inputValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidInput(errors.flatMap((error) => problemsOf(error, ''))),
  });
}

function problemsOf(error: ValidationError, path: string): FieldProblem[] {
  const field = path ? `${path}.${error.property}` : error.property;
  const own = Object.keys(error.constraints ?? {}).map((code) => ({ field, code }));
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}
