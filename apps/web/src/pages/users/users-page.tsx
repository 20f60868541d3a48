import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { usersQuery } from '../../api/users.js';
import type { UserView } from '../../api/views.js';
import { ListTable } from '../../components/data-table/index.js';
import { EmptyState, NoMatch } from '../../components/empty-state.js';
import { FilterBar, SearchBox, useFilters } from '../../components/filters/index.js';
import { PageHeader } from '../../components/page-header.js';
import { useMessages } from '../../messages/messages.js';
import { useSearchTerm } from '../../session/search-terms.js';
import { useMay } from '../../session/use-session.js';
import { CreateUserDialog } from './create-user-dialog.js';
import { useUserColumns } from './user-columns.js';
import { UserDialogs, type UserTask } from './user-dialogs.js';

const LIST = 'users';

/** Who may come in, as what, and until when. */
export function UsersPage(): ReactNode {
  const { users } = useMessages();
  const mayManage = useMay('user.manage');
  const [term, setTerm] = useSearchTerm(LIST);
  const [creating, setCreating] = useState(false);
  const [task, setTask] = useState<UserTask | null>(null);
  const columns = useUserColumns(mayManage ? setTask : null);
  const create = mayManage && (
    <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {users.create}
    </Button>
  );
  return (
    <>
      <PageHeader title={users.title} intro={users.intro} actions={create} />
      <ListTable<UserView>
        label={users.title}
        query={useMemo(() => usersQuery(term), [term])}
        columns={columns}
        rowId={(user) => user.accountId}
        toolbar={<UsersSearch />}
        empty={
          term ? (
            <NoMatch onClear={() => setTerm('')} />
          ) : (
            <EmptyState action={create}>{users.empty}</EmptyState>
          )
        }
      />
      {creating && <CreateUserDialog onClose={() => setCreating(false)} />}
      {task && <UserDialogs task={task} onClose={() => setTask(null)} />}
    </>
  );
}

function UsersSearch(): ReactNode {
  const { users } = useMessages();
  return (
    <FilterBar
      filters={useFilters([])}
      fields={[]}
      search={<SearchBox list={LIST} label={users.searchLabel} />}
    />
  );
}
