import { Text } from '@mantine/core';
import { useMemo } from 'react';
import type { UserView } from '../../api/views.js';
import type { Column } from '../../components/data-table/index.js';
import { StatusBadge } from '../../components/status-badge.js';
import { useMessages } from '../../messages/messages.js';
import { MembershipList } from './membership-list.js';
import { UserMenu } from './user-menu.js';
import type { UserTask } from './user-dialogs.js';

/** Columns of the users' table; the last one only for those who may manage. */
export function useUserColumns(onTask: ((task: UserTask) => void) | null): readonly Column<UserView>[] {
  const { users } = useMessages();
  return useMemo(() => {
    const columns: Column<UserView>[] = [
      {
        id: 'name',
        header: users.columns.name,
        names: true,
        wrap: true,
        cell: ({ displayName, homeAgency }) => (
          <>
            <Text size="sm" fw={500}>
              {displayName}
            </Text>
            {!homeAgency && (
              <Text size="xs" c="dimmed">
                {users.guest}
              </Text>
            )}
          </>
        ),
      },
      { id: 'login', header: users.columns.login, cell: ({ login }) => login },
      {
        id: 'memberships',
        header: users.columns.memberships,
        wrap: true,
        cell: (user) => <MembershipList user={user} />,
      },
      {
        id: 'state',
        header: users.columns.state,
        cell: ({ state }) => (
          <StatusBadge tone={state === 'active' ? 'good' : 'bad'}>{users.states[state]}</StatusBadge>
        ),
      },
    ];
    if (!onTask) return columns;
    const menu: Column<UserView> = {
      id: 'actions',
      header: users.columns.actions,
      actions: true,
      width: '5rem',
      cell: (user) => <UserMenu user={user} onTask={onTask} />,
    };
    return [...columns, menu];
  }, [users, onTask]);
}
