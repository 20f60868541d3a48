import type { ReactNode } from 'react';
import { type Control, Controller } from 'react-hook-form';
import { DateField } from '../../../components/date-field.js';
import type { AppointForm } from './appoint-form.js';

interface DayProps<Output> {
  readonly control: Control<AppointForm, unknown, Output>;
  readonly name: 'decreeDate' | 'effectiveFrom' | 'homeAffairsDate' | 'bknDate';
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  readonly maxDate?: string;
}

/** A day of the appointment's form. */
export function Day<Output>({ control, name, ...field }: DayProps<Output>): ReactNode {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange }, fieldState }) => (
        <DateField
          {...field}
          clearable={!field.required}
          value={value}
          onChange={onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
