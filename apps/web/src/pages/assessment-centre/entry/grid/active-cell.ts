import { useCallback, useSyncExternalStore } from 'react';

/** Which cell the keyboard is on. Only the cell left and the cell reached are drawn again. */
export class ActiveCell {
  private key: string | null = null;
  private readonly followers = new Map<string, Set<() => void>>();
  private readonly listeners = new Set<() => void>();

  readonly get = (): string | null => this.key;

  set(key: string | null): void {
    if (key === this.key) return;
    const before = this.key;
    this.key = key;
    for (const each of [before, key]) if (each) this.followers.get(each)?.forEach((listener) => listener());
    this.listeners.forEach((listener) => listener());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  follow(key: string, listener: () => void): () => void {
    const followers = this.followers.get(key) ?? new Set();
    this.followers.set(key, followers.add(listener));
    return () => followers.delete(listener);
  }
}

export function useActiveKey(active: ActiveCell): string | null {
  return useSyncExternalStore(active.subscribe, active.get);
}

export function useIsActive(active: ActiveCell, key: string): boolean {
  const follow = useCallback((listener: () => void) => active.follow(key, listener), [active, key]);
  return useSyncExternalStore(follow, () => active.get() === key);
}
