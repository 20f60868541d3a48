import type { ReactNode } from 'react';
import { EmptyState } from '../../../components/empty-state.js';
import { ButtonLink } from '../../../components/links.js';
import { useMessages } from '../../../messages/messages.js';
import { useActive } from '../../../session/use-session.js';

/** Nothing is recorded yet: the first steps tell what to import. A member of one unit waits for somebody else. */
export function EmptyDirectory({ text, action }: { text: string; action?: ReactNode }): ReactNode {
  const { people } = useMessages().directory;
  const active = useActive();
  if (active?.orgUnitId) return <EmptyState>{people.emptyUnit}</EmptyState>;
  return (
    <EmptyState action={action ?? <ButtonLink to="/langkah-awal">{people.toFirstSteps}</ButtonLink>}>
      {text}
    </EmptyState>
  );
}
