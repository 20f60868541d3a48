import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MembershipView, UserView } from '../../api/views.js';
import { StatusBadge } from '../../components/status-badge.js';
import { todayIn } from '../../format/today.js';
import { useFormats, useTimeZone } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { validityOn } from './validity.js';
import classes from './membership-list.module.css';

/** The roles of a user: which, where, until when. */
export function MembershipList({ user }: { user: UserView }): ReactNode {
  const { users } = useMessages();
  if (user.memberships.length === 0) return <Text size="sm">{users.noMembership}</Text>;
  return (
    <Stack gap={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
      {user.memberships.map((membership) => (
        <li key={membership.id}>
          <MembershipLine membership={membership} />
        </li>
      ))}
    </Stack>
  );
}

function MembershipLine({ membership }: { membership: MembershipView }): ReactNode {
  const { roles, users } = useMessages();
  const formats = useFormats();
  const validity = validityOn(todayIn(useTimeZone()), membership);
  const { validFrom, validTo } = membership;
  const period = validTo
    ? users.range(formats.shortDate(validFrom), formats.shortDate(validTo))
    : users.from(formats.shortDate(validFrom));
  return (
    <>
      <Text component="span" size="sm" fw={500} c={validity === 'ended' ? 'dimmed' : undefined}>
        {roles[membership.role]}
      </Text>{' '}
      {validity !== 'valid' && (
        <StatusBadge tone={validity === 'ended' ? 'neutral' : 'info'}>{users[validity]}</StatusBadge>
      )}
      <Text size="xs" c="dimmed">
        {membership.employeeName && `${membership.employeeName}, `}
        {membership.orgUnitName ?? users.wholeAgency}, <span className={classes.period}>{period}</span>
      </Text>
    </>
  );
}
