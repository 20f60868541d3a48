import { Button, Group } from '@mantine/core';
import { IconPencil, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EmployeeCard } from '../../../api/directory-views.js';
import { employeeQuery } from '../../../api/employees.js';
import { ButtonLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { CardSummary } from './card-summary.js';
import { CardTabs } from './card-tabs.js';

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
