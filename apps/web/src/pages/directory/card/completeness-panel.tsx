import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EmployeeCard } from '../../../api/directory-views.js';
import { Panel } from '../../../components/panel.js';
import { useMessages } from '../../../messages/messages.js';
import { missingWords } from '../completeness/missing-words.js';
import { Meter } from '../parts/meter.js';

/** How full the person's data are, and which fields are blank. */
export function CompletenessPanel({ completeness }: Pick<EmployeeCard, 'completeness'>): ReactNode {
  const { people, words } = useMessages().directory;
  const { filled, required, missing } = completeness;
  return (
    <Panel title={people.completeness}>
      <Stack gap={4}>
        <Meter filled={filled} required={required} />
        <Text>
          {missing.length === 0
            ? people.completenessFull
            : `${people.missing}: ${missingWords(missing, words.missing).join(', ')}.`}
        </Text>
      </Stack>
    </Panel>
  );
}
