import { type ShouldBlockFn, useBlocker } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { addDraft, hasDrafts } from './drafts.js';
import { UnsavedDialog } from './unsaved-dialog.js';

/** A change of filters leaves the form where it is. */
const isLoss: ShouldBlockFn = ({ current, next }) => hasDrafts() && current.pathname !== next.pathname;

interface LeaveGuardProps {
  /** Something is typed that is neither saved nor on its way to the server. */
  readonly isDirty: boolean;
}

/** Stands in a form: while it is dirty, another page, the back button and closing the tab ask first. */
export function LeaveGuard({ isDirty }: LeaveGuardProps): ReactNode {
  useEffect(() => (isDirty ? addDraft() : undefined), [isDirty]);
  const blocker = useBlocker({
    shouldBlockFn: isLoss,
    enableBeforeUnload: hasDrafts,
    disabled: !isDirty,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return <UnsavedDialog onLeave={blocker.proceed} onStay={blocker.reset} />;
}
