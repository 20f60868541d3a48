import { Button, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { keep } from '../../../api/download.js';
import type { PersonExplanation } from '../../../api/talent-views.js';
import { useMessages } from '../../../messages/messages.js';

/** The evaluation as a file: `kader score` computes it again from the inputs in it. */
export function DownloadButton({ person }: { person: PersonExplanation }): ReactNode {
  const { why } = useMessages().talent;
  const save = () => {
    const text = JSON.stringify(person.evaluation, null, 2);
    // The name of the file holds no name and no NIP: the list of downloads is anybody's who opens it.
    const name = `penjelasan-${person.periodId}-${person.employeeId}-r${person.revision}.json`;
    keep(new Blob([text], { type: 'application/json' }), name);
  };
  return (
    <div>
      <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={save}>
        {why.download}
      </Button>
      <Text size="xs" c="dimmed" mt={4}>
        {why.downloadHint}
      </Text>
    </div>
  );
}
