import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink } from '../../components/links.js';
import { useMessages } from '../../messages/messages.js';

/** An import that was stopped before it was applied. */
export function Stopped(): ReactNode {
  const { imports } = useMessages();
  return (
    <EmptyState
      title={imports.states.cancelled}
      action={<ButtonLink to="/impor/baru">{imports.new}</ButtonLink>}
    >
      {imports.cancel.state}
    </EmptyState>
  );
}
