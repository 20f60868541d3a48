import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useSessionEnded } from '../../../../session/session-end.js';
import { useSession } from '../../../../session/use-session.js';
import type { Item } from './draft.js';
import { DraftStore } from './draft-store.js';
import type { EntryKind } from './entry-kind.js';
import { EntryQueue, type EntryState, type QueueSummary } from './entry-queue.js';

/**
 * The queue of one account, event and page; null until the browser's store is open. It ends with the page: what waits is
 * found there again.
 * @param kind keep it stable
 */
export function useEntryQueue(page: string, kind: EntryKind): EntryQueue | null {
  const { account, active } = useSession();
  const [queue, setQueue] = useState<EntryQueue | null>(null);
  const scope = `${active?.agencyId ?? 0}/${account.id}/${page}`;
  useEffect(() => {
    let open: EntryQueue | null = null;
    let isGone = false;
    void DraftStore.open().then((store) => {
      if (isGone) return store?.close();
      open = new EntryQueue(scope, store, kind);
      setQueue(open);
    });
    return () => {
      isGone = true;
      open?.end();
      setQueue(null);
    };
  }, [scope, kind]);
  useResumption(queue);
  return queue;
}

/** Whoever signed in again goes on where they were. */
function useResumption(queue: EntryQueue | null): void {
  const isEnded = useSessionEnded();
  useEffect(() => {
    if (!isEnded) queue?.kick();
  }, [isEnded, queue]);
}

/** One entry, followed by itself: others change without a render here. */
export function useEntry(queue: EntryQueue, key: string): Item<unknown> | null {
  const subscribe = useCallback((listener: () => void) => queue.subscribe(key, listener), [queue, key]);
  return useSyncExternalStore(subscribe, () => queue.get(key));
}

export function useEntryState(queue: EntryQueue, key: string): EntryState {
  const subscribe = useCallback((listener: () => void) => queue.subscribe(key, listener), [queue, key]);
  return useSyncExternalStore(subscribe, () => queue.stateOf(key));
}

export function useQueueSummary(queue: EntryQueue): QueueSummary {
  return useSyncExternalStore(queue.subscribeSummary, queue.getSummary);
}
