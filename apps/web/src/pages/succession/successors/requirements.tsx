import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SuccessorRow } from '../../../api/succession-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';

/** The requirements that are not met or need a look; nothing where all are met. */
export function Requirements({ row: { requirements, standing, healsOn } }: { row: SuccessorRow }): ReactNode {
  const { successors } = useMessages().succession;
  const { date } = useFormats();
  const names: Readonly<Record<string, string>> = successors.requirements;
  const open = requirements.filter(({ answer }) => answer !== 'met');
  return (
    <>
      {open.map(({ requirement, answer }) => (
        <Text key={requirement} size="xs" c="dimmed">
          {names[requirement] ?? requirement}: {successors.answers[answer]}
        </Text>
      ))}
      {standing === 'notEligible' && (
        <Text size="xs" c="dimmed">
          {healsOn === null ? successors.healsNever : successors.healsOn(date(healsOn))}
        </Text>
      )}
    </>
  );
}
