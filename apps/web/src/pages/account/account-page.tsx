import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { changePassword } from '../../api/session.js';
import type { ActiveMembership } from '../../api/views.js';
import { ProblemNotice } from '../../components/error-state.js';
import { NewPasswordForm } from '../../components/new-password-form.js';
import { PageHeader } from '../../components/page-header.js';
import { Panel } from '../../components/panel.js';
import { StatusBadge } from '../../components/status-badge.js';
import { toast } from '../../components/toast.js';
import { useMessages } from '../../messages/messages.js';
import { useSession } from '../../session/use-session.js';
import { SignOutEverywhere } from '../../shell/account-menu.js';
import { isSame } from '../../session/use-resumption.js';
import { useMembershipSwitch } from '../../shell/membership-menu.js';
import classes from './account-page.module.css';

/** One's own account: roles, password, sessions. */
export function AccountPage(): ReactNode {
  const messages = useMessages();
  const { account, session } = messages;
  const { account: me } = useSession();
  return (
    <>
      <PageHeader title={account.title} intro={`${me.displayName} (${me.login})`} />
      <Stack gap="md" maw="52rem">
        <Memberships />
        <Panel title={account.password}>
          <NewPasswordForm
            withCurrent
            save={(next, current) => changePassword({ current, next })}
            onSaved={() => toast(session.changed)}
          />
        </Panel>
        <Sessions />
      </Stack>
    </>
  );
}

function Memberships(): ReactNode {
  const { account, session } = useMessages();
  const { active, memberships } = useSession();
  const switching = useMembershipSwitch();
  return (
    <Panel title={account.memberships}>
      <Text c="dimmed" mb="xs">
        {memberships.length > 0 ? account.membershipsIntro : session.noMembership}
      </Text>
      <ProblemNotice error={switching.error} />
      <ul className={classes.list}>
        {memberships.map((membership) => (
          <li key={`${membership.agencyId}-${membership.membershipId}`}>
            <Words membership={membership} />
            {isSame(membership, active) ? (
              <StatusBadge tone="good">{account.active}</StatusBadge>
            ) : (
              <Button size="compact-sm" variant="default" onClick={() => switching.mutate(membership)}>
                {account.use}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Words({ membership }: { membership: ActiveMembership }): ReactNode {
  const { roles } = useMessages();
  const { agencyName, orgUnitName, role } = membership;
  return (
    <div>
      <Text fw={500}>{roles[role]}</Text>
      <Text size="sm" c="dimmed">
        {orgUnitName ? `${orgUnitName}, ${agencyName}` : agencyName}
      </Text>
    </div>
  );
}

function Sessions(): ReactNode {
  const { account, shell } = useMessages();
  const [asking, setAsking] = useState(false);
  return (
    <Panel title={account.sessions}>
      <Group justify="space-between">
        <Text c="dimmed">{account.sessionsIntro}</Text>
        <Button variant="default" onClick={() => setAsking(true)}>
          {shell.signOutEverywhere}
        </Button>
      </Group>
      {asking && <SignOutEverywhere onClose={() => setAsking(false)} />}
    </Panel>
  );
}
