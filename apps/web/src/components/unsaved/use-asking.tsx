import { type ReactNode, useState } from 'react';
import { hasDrafts } from './drafts.js';
import { UnsavedDialog } from './unsaved-dialog.js';

/**
 * Asks before something that takes the page away by other means than a link: signing out, another role, closing a
 * window. Without a draft nothing is asked.
 * @returns the question where it stands, and how to do the thing
 */
export function useAsking(
  isDraft: () => boolean = hasDrafts,
): readonly [ReactNode, (go: () => void) => void] {
  const [pending, setPending] = useState<(() => void) | null>(null);
  const stay = () => setPending(null);
  const leave = () => {
    stay();
    pending?.();
  };
  const ask = (go: () => void) => (isDraft() ? setPending(() => go) : go());
  return [pending && <UnsavedDialog onLeave={leave} onStay={stay} />, ask];
}
