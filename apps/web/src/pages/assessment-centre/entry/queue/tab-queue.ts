import type { DraftStore, StoredDraft } from './draft-store.js';

const lockOf = (queue: string) => `kader-entry ${queue}`;

/**
 * The drafts of this tab, and the way to those of tabs that are gone. Each tab holds a lock for as long as it lives;
 * whoever gets the lock of another tab's drafts may take them over.
 */
export class TabQueue {
  readonly id = newId();
  private readonly awaited = new Set<string>([this.id]);
  private readonly ended = new AbortController();

  constructor(
    private readonly scope: string,
    private readonly store: DraftStore,
    private readonly onFound: (drafts: readonly StoredDraft[]) => void,
  ) {
    this.whenFree(
      this.id,
      () => new Promise<void>((resolve) => this.ended.signal.addEventListener('abort', () => resolve())),
    );
  }

  /** Takes over what closed tabs left, now, and what open ones leave, when they close. */
  async inherit(): Promise<void> {
    const drafts = await this.store.ofScope(this.scope);
    for (const queue of new Set(drafts.map((draft) => draft.queue))) {
      if (this.awaited.has(queue)) continue;
      this.awaited.add(queue);
      this.whenFree(queue, () => this.take(queue));
    }
  }

  end(): void {
    this.ended.abort();
  }

  private async take(queue: string): Promise<void> {
    const left = (await this.store.ofScope(this.scope)).filter((draft) => draft.queue === queue);
    if (left.length > 0) this.onFound(left);
    // Only now are they kept under this tab: between the two, both copies are there.
    await Promise.all(left.map((draft) => this.store.remove(draft)));
    this.awaited.delete(queue);
  }

  /** Without locks (plain http) drafts of an open tab may go out twice: the second finds its own value there. */
  private whenFree(queue: string, use: () => Promise<void>): void {
    if (!('locks' in navigator)) {
      void use();
      return;
    }
    navigator.locks.request(lockOf(queue), { signal: this.ended.signal }, use).catch(() => undefined);
  }
}

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
}
