import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  type Resolver,
  useForm,
  type UseFormReturn,
} from 'react-hook-form';
import type { ZodType } from 'zod';

/** A form whose values are checked by a schema; the messages of the schema are what people read. */
export function useZodForm<Input extends FieldValues, Output>(
  schema: ZodType<Output, Input>,
  defaultValues: DefaultValues<Input>,
): UseFormReturn<Input, unknown, Output> {
  return useForm<Input, unknown, Output>({ resolver: resolverOf(schema), defaultValues, mode: 'onTouched' });
}

function resolverOf<Input extends FieldValues, Output>(
  schema: ZodType<Output, Input>,
): Resolver<Input, unknown, Output> {
  return async (values) => {
    const result = await schema.safeParseAsync(values);
    if (result.success) return { values: result.data, errors: {} };
    const first = new Map<string, string>();
    for (const { path, message } of result.error.issues) {
      const field = path.join('.');
      if (!first.has(field)) first.set(field, message);
    }
    const errors = Object.fromEntries(
      [...first].map(([field, message]) => [field, { type: 'schema', message }]),
    );
    return { values: {}, errors: errors as FieldErrors<Input> };
  };
}
