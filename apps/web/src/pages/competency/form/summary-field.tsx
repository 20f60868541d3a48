import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { Panel } from '../../../components/panel.js';
import { useMessages } from '../../../messages/messages.js';

interface SummaryFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Section I: ikhtisar jabatan. */
export function SummaryField({ value, onChange }: SummaryFieldProps): ReactNode {
  const { form: words } = useMessages().competency;
  return (
    <Panel title={words.sectionOne}>
      <Textarea
        label={words.summary}
        autosize
        minRows={3}
        maxLength={4000}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </Panel>
  );
}
