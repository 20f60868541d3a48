import { Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { switchMembership } from '../api/session.js';
import type { ActiveMembership } from '../api/views.js';
import { toast } from '../components/toast.js';
import { useAsking } from '../components/unsaved/index.js';
import { useMessages } from '../messages/messages.js';
import { landingOf } from '../session/landing.js';
import { isSame } from '../session/use-resumption.js';
import { useSessionChange } from '../session/use-session-change.js';
import { useSession } from '../session/use-session.js';
import classes from './top-bar.module.css';

/** Changes the membership one acts by; the server writes it down. */
export function useMembershipSwitch() {
  const { roles, shell } = useMessages();
  const change = useSessionChange();
  return useMutation({
    mutationFn: switchMembership,
    onSuccess: async (session) => {
      await change(session, landingOf(session));
      if (session.active) toast(shell.switched(roles[session.active.role], session.active.agencyName));
    },
  });
}

/** Agency and role one acts by, with the others to choose from. */
export function MembershipMenu(): ReactNode {
  const { roles, shell } = useMessages();
  const { active, memberships } = useSession();
  const switching = useMembershipSwitch();
  const [question, ask] = useAsking();
  if (!active) return null;
  const words = <MembershipWords title={roles[active.role]} membership={active} />;
  if (memberships.length < 2) return <div className={classes.membership}>{words}</div>;
  return (
    <>
      <Menu position="bottom-end" width={320}>
        <Menu.Target>
          <UnstyledButton className={classes.membership} data-menu>
            {words}
            <VisuallyHidden>{shell.switchTo}</VisuallyHidden>
            <IconSelector size={16} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{shell.switchTo}</Menu.Label>
          {memberships.map((membership) => (
            <Menu.Item
              key={`${membership.agencyId}-${membership.membershipId}`}
              leftSection={
                <IconCheck
                  size={16}
                  aria-hidden
                  visibility={isSame(membership, active) ? undefined : 'hidden'}
                />
              }
              aria-current={isSame(membership, active) || undefined}
              onClick={() => !isSame(membership, active) && ask(() => switching.mutate(membership))}
            >
              <MembershipWords title={roles[membership.role]} membership={membership} />
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {question}
    </>
  );
}

function MembershipWords({ title, membership }: { title: string; membership: ActiveMembership }): ReactNode {
  const place = membership.orgUnitName ?? membership.agencyName;
  return (
    <span className={classes.words}>
      <Text component="span" size="sm" fw={500} display="block" truncate>
        {title}
      </Text>
      <Text component="span" size="xs" c="dimmed" display="block" truncate>
        {place}
      </Text>
    </span>
  );
}
