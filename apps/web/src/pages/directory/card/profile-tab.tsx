import { SimpleGrid, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EmployeeCard } from '../../../api/directory-views.js';
import { Panel } from '../../../components/panel.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { Facts } from '../parts/facts.js';
import { CompletenessPanel } from './completeness-panel.js';
import { PostPanel } from './post-panel.js';
import { AliasPanel, WarningPanel } from './remarks.js';
import { useIdentityFacts, useServiceFacts } from './profile-facts.js';

/** What is known today. */
export function ProfileTab({ card }: { card: EmployeeCard }): ReactNode {
  const { people } = useMessages().directory;
  return (
    <Stack gap="md">
      <WarningPanel warnings={card.warnings} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <PostPanel card={card} />
        <RetirementPanel card={card} />
      </SimpleGrid>
      <Panel title={people.career}>
        <Facts facts={useServiceFacts(card)} />
      </Panel>
      <Panel title={people.identity}>
        <Facts facts={useIdentityFacts(card)} />
      </Panel>
      <CompletenessPanel completeness={card.completeness} />
      <AliasPanel aliases={card.aliases} />
    </Stack>
  );
}

function RetirementPanel({ card: { retirement } }: { card: EmployeeCard }): ReactNode {
  const { people } = useMessages().directory;
  const formats = useFormats();
  if (!retirement) return <Panel title={people.retirement}>{people.retirementUnknown}</Panel>;
  return (
    <Panel title={people.retirement}>
      <Facts
        facts={[
          { label: people.retirementDate, value: <strong>{formats.date(retirement.date)}</strong> },
          { label: people.bup, value: people.retirementAge(formats.number(retirement.age)) },
        ]}
      />
    </Panel>
  );
}
