import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages.js';
import { useSession } from '../session/use-session.js';
import { PageHeader } from './page-header.js';
import { StateMessage } from './state-message.js';

/** The active role does not open this page. */
export function NoPermission({ page }: { page: string }): ReactNode {
  const { roles, states } = useMessages();
  const { active, memberships } = useSession();
  const sentence = memberships.length > 1 ? states.noPermissionOfSeveral : states.noPermission;
  return (
    <>
      <PageHeader title={page} />
      <StateMessage icon={<IconLock size={32} stroke={1.5} />} title={states.noPermissionTitle}>
        {sentence(active ? roles[active.role] : '')}
      </StateMessage>
    </>
  );
}
