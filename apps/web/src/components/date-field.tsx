import { DateInput, type DateInputProps } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/id';
import { type ReactNode, useState } from 'react';
import { readDate } from '../format/read-date.js';
import { type Messages, useMessages, useWording } from '../messages/messages.js';

type DateFieldProps = Pick<
  DateInputProps,
  'label' | 'description' | 'required' | 'disabled' | 'minDate' | 'maxDate'
> & {
  /** 'YYYY-MM-DD', or null for none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly error?: ReactNode;
  readonly clearable?: boolean;
};

/** A date typed as dd-mm-yyyy or chosen from a calendar; the browser's own date field would not speak Indonesian. */
export function DateField({ error, onChange, clearable = false, ...field }: DateFieldProps): ReactNode {
  const { table } = useMessages();
  const { language } = useWording();
  const [problem, setProblem] = useState<string | null>(null);
  /** A calendar beside a whole typed date only lies over the next field or the button to press. */
  const [isTyped, setTyped] = useState(false);
  const showCalendar = () => setTyped(false);
  const change = (next: string | null) => {
    setProblem(null);
    onChange(next);
  };
  /** The calendar widget puts the last good date back in place of what it refuses: nobody typed that, so it goes too. */
  const leave = (typed: string) => {
    const found = typed === '' ? null : problemOf(typed, field, table);
    setProblem(found);
    if (found !== null) onChange(null);
  };
  return (
    <DateInput
      {...field}
      error={problem ?? error}
      onChange={change}
      onInput={({ currentTarget: { value } }) => setTyped(readDate(value) !== null)}
      onFocus={showCalendar}
      onClick={showCalendar}
      onBlur={({ currentTarget: { value } }) => leave(value)}
      locale={language}
      valueFormat="DD-MM-YYYY"
      dateParser={readDate}
      placeholder={table.datePlaceholder}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': table.clear }}
      firstDayOfWeek={1}
      weekendDays={[]}
      hideOutsideDates
      ariaLabels={table.calendar}
      inputMode="numeric"
      autoComplete="off"
      popoverProps={{ transitionProps: { duration: 0 }, disabled: isTyped }}
    />
  );
}

/** Why a typed date cannot be taken, as a sentence; null when it can. */
function problemOf(
  typed: string,
  { minDate, maxDate }: Pick<DateFieldProps, 'minDate' | 'maxDate'>,
  words: Messages['table'],
): string | null {
  const date = readDate(typed);
  if (date === null) return words.dateInvalid;
  if (maxDate && date > dayOf(maxDate)) return words.dateTooLate(typed);
  if (minDate && date < dayOf(minDate)) return words.dateTooEarly(typed);
  return null;
}

const dayOf = (date: Date | string): string =>
  (typeof date === 'string' ? date : date.toISOString()).slice(0, 10);
