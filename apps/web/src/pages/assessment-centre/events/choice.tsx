import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Option } from '../../directory/parts/options.js';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: Value;
  /** The options are those of `Value`. */
  readonly onChange: (value: Value) => void;
  readonly hidesLabel?: boolean;
  readonly disabled?: boolean;
}

/** One of a few, as the browser's own list. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactNode {
  const { label, options, value, onChange, hidesLabel = false, disabled } = props;
  return (
    <NativeSelect
      label={hidesLabel ? undefined : label}
      aria-label={hidesLabel ? label : undefined}
      data={[...options]}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    />
  );
}
