import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconDevicesOff, IconKey, IconLanguage, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { signOut, signOutEverywhere } from '../api/session.js';
import { ConfirmDialog } from '../components/confirm-dialog.js';
import { useAsking } from '../components/unsaved/index.js';
import { useMessages, useWording } from '../messages/messages.js';
import { useSessionChange } from '../session/use-session-change.js';
import { useSession } from '../session/use-session.js';

/** One's own account: page, password, language, the ways out. */
export function AccountMenu(): ReactNode {
  const { shell } = useMessages();
  const { account } = useSession();
  const { history } = useRouter();
  const change = useSessionChange();
  const [asking, setAsking] = useState(false);
  const [question, ask] = useAsking();
  const leave = useMutation({ mutationFn: signOut, onSettled: () => change(null, '/masuk') });
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={shell.accountMenu(account.displayName)}
          >
            <IconUserCircle size={22} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <Text component="span" size="sm" fw={600} c="var(--mantine-color-text)">
              {account.displayName}
            </Text>
          </Menu.Label>
          <Menu.Item
            leftSection={<IconUserCircle size={16} aria-hidden />}
            onClick={() => history.push('/akun')}
          >
            {shell.myAccount}
          </Menu.Item>
          <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={() => history.push('/akun')}>
            {shell.changePassword}
          </Menu.Item>
          <LanguageItem />
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconLogout size={16} aria-hidden />}
            onClick={() => ask(() => leave.mutate())}
          >
            {shell.signOut}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconDevicesOff size={16} aria-hidden />}
            onClick={() => ask(() => setAsking(true))}
          >
            {shell.signOutEverywhere}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {question}
      {asking && <SignOutEverywhere onClose={() => setAsking(false)} />}
    </>
  );
}

function LanguageItem(): ReactNode {
  const { messages, language, choose } = useWording();
  const other = language === 'id' ? 'en' : 'id';
  return (
    <Menu.Item
      leftSection={<IconLanguage size={16} aria-hidden />}
      lang={other}
      onClick={() => choose(other)}
    >
      {other === 'en' ? messages.shell.english : messages.shell.indonesian}
    </Menu.Item>
  );
}

/** Asks, then closes every session of the account. */
export function SignOutEverywhere({ onClose }: { onClose: () => void }): ReactNode {
  const { shell } = useMessages();
  const change = useSessionChange();
  const leave = useMutation({ mutationFn: signOutEverywhere, onSuccess: () => change(null, '/masuk') });
  return (
    <ConfirmDialog
      title={shell.signOutEverywhere}
      verb={shell.signOutEverywhere}
      busy={leave.isPending}
      error={leave.error}
      onConfirm={() => leave.mutateAsync()}
      onClose={onClose}
    >
      {shell.signOutEverywhereAsk}
    </ConfirmDialog>
  );
}
