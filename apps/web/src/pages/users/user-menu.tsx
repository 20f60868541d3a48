import { ActionIcon, Menu } from '@mantine/core';
import { IconCalendarOff, IconDevicesOff, IconDots, IconLink, IconUserPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { UserView } from '../../api/views.js';
import { todayIn } from '../../format/today.js';
import { useTimeZone } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import type { UserTask } from './user-dialogs.js';
import { validityOn } from './validity.js';

interface UserMenuProps {
  readonly user: UserView;
  readonly onTask: (task: UserTask) => void;
}

/** What an administrator may do with a user. */
export function UserMenu({ user, onTask }: UserMenuProps): ReactNode {
  const { roles, users } = useMessages();
  const today = todayIn(useTimeZone());
  const open = user.memberships.filter((membership) => validityOn(today, membership) !== 'ended');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={users.manage(user.displayName)}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onClick={() => onTask({ kind: 'addMembership', user })}
        >
          {users.addMembership}
        </Menu.Item>
        {open.map((membership) => (
          <Menu.Item
            key={membership.id}
            leftSection={<IconCalendarOff size={16} aria-hidden />}
            onClick={() => onTask({ kind: 'endMembership', user, membership })}
          >
            {users.endMembership}: {roles[membership.role]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {user.homeAgency && (
          <Menu.Item
            leftSection={<IconLink size={16} aria-hidden />}
            onClick={() => onTask({ kind: 'resetLink', user })}
          >
            {users.resetLink}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconDevicesOff size={16} aria-hidden />}
          onClick={() => onTask({ kind: 'signOut', user })}
        >
          {users.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
