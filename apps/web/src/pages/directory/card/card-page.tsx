import { Button, Group, Tabs } from '@mantine/core';
import { IconPencil, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EmployeeCard } from '../../../api/directory-views.js';
import { employeeQuery } from '../../../api/employees.js';
import { useFilters } from '../../../components/filters/index.js';
import { ButtonLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { CardSummary } from './card-summary.js';
import { HistoryTab } from './history-tab.js';
import { ProfileTab } from './profile-tab.js';

const route = getRouteApi('/shell/pegawai/$employeeId');

/** One person on one page. */
export function CardPage(): ReactNode {
  const { people } = useMessages().directory;
  const id = Number(route.useParams().employeeId);
  const query = useQuery(employeeQuery(id));
  return (
    <>
      <PageHeader
        title={query.data?.fullName ?? people.title}
        intro={query.data && <CardSummary card={query.data} />}
        actions={query.data && <CardActions card={query.data} />}
      />
      <QueryView query={query}>{(card) => <CardTabs card={card} />}</QueryView>
    </>
  );
}

function CardActions({ card }: { card: EmployeeCard }): ReactNode {
  const { common, directory } = useMessages();
  const mayEdit = useMay('employee.edit');
  return (
    <Group gap="xs">
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => window.print()}
      >
        {common.print}
      </Button>
      {mayEdit && (
        <ButtonLink
          to="/pegawai/$employeeId/ubah"
          params={{ employeeId: String(card.id) }}
          leftSection={<IconPencil size={16} aria-hidden />}
        >
          {directory.people.edit}
        </ButtonLink>
      )}
    </Group>
  );
}

function CardTabs({ card }: { card: EmployeeCard }): ReactNode {
  const { people } = useMessages().directory;
  const { values, set } = useFilters(['tab']);
  const tab = values.tab === 'riwayat' ? 'riwayat' : 'profil';
  return (
    <Tabs
      value={tab}
      onChange={(next) => set('tab', next === 'riwayat' ? next : null)}
      keepMounted={false}
      activateTabWithKeyboard={false}
    >
      <Tabs.List aria-label={people.tabsLabel} mb="md" data-no-print>
        <Tabs.Tab value="profil">{people.tabs.profile}</Tabs.Tab>
        <Tabs.Tab value="riwayat">{people.tabs.history}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="profil">
        <ProfileTab card={card} />
      </Tabs.Panel>
      <Tabs.Panel value="riwayat">
        <HistoryTab card={card} />
      </Tabs.Panel>
    </Tabs>
  );
}
