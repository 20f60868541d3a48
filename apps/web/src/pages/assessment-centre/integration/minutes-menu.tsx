import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { downloadMinutes } from '../../../api/assessment-integration.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { useMessages } from '../../../messages/messages.js';

const PAPERS = ['A4', 'F4', 'F4Narrow'] as const;
const TYPES = ['pdf', 'docx'] as const;

/** The minutes of the meeting, as a paper to sign or to edit. */
export function MinutesMenu({ eventId }: { eventId: number }): ReactNode {
  const { integration } = useMessages().assessmentCentre;
  const fetching = useMutation({
    mutationFn: ([type, paper]: readonly ['pdf' | 'docx', string]) => downloadMinutes(eventId, type, paper),
  });
  const names = { pdf: integration.minutesPdf, docx: integration.minutesDocx };
  return (
    <>
      <ProblemNotice error={fetching.error} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            loading={fetching.isPending}
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            {integration.minutes}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {TYPES.flatMap((type) =>
            PAPERS.map((paper) => (
              <Menu.Item key={type + paper} onClick={() => fetching.mutate([type, paper])}>
                {`${names[type]}, ${integration.papers[paper]}`}
              </Menu.Item>
            )),
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
