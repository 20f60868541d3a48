import { TextInput, type TextInputProps } from '@mantine/core';
import { type ReactNode, useState } from 'react';

const CLOCK = /^([01]?\d|2[0-3])[.:]?([0-5]\d)$/;

type TimeFieldProps = Pick<TextInputProps, 'label' | 'aria-label' | 'size'> & {
  /** HH:MM */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A time of 24 hours, typed as 08:00, 8.00 or 0800; the browser's own field would speak the browser's language. */
export function TimeField({ value, onChange, ...field }: TimeFieldProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    const time = readTime(typed ?? value);
    if (time !== null && time !== value) onChange(time);
    setTyped(null);
  };
  return (
    <TextInput
      {...field}
      w="5rem"
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      value={typed ?? value}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={leave}
    />
  );
}

/** '8.00' is '08:00'; null: no time of a day. */
export function readTime(text: string): string | null {
  const match = CLOCK.exec(text.trim());
  return match ? `${match[1]?.padStart(2, '0')}:${match[2]}` : null;
}
