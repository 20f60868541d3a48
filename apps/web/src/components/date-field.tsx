import { DateInput, type DateInputProps } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/id';
import { type ReactNode, useState } from 'react';
import { readDate } from '../format/read-date.js';
import { useMessages, useWording } from '../messages/messages.js';

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
  const [unreadable, setUnreadable] = useState(false);
  const change = (next: string | null) => {
    setUnreadable(false);
    onChange(next);
  };
  return (
    <DateInput
      {...field}
      error={unreadable ? table.dateInvalid : error}
      onChange={change}
      onBlur={({ currentTarget: { value } }) => setUnreadable(value !== '' && readDate(value) === null)}
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
      popoverProps={{ transitionProps: { duration: 0 } }}
    />
  );
}
