import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from './draft.js';

/** A draft as it lies in the browser. */
export interface StoredDraft {
  /** Whose: agency, account and event. Nobody else's page reads it. */
  readonly scope: string;
  /** The tab it was typed in. */
  readonly queue: string;
  /** Which entry: 'rating:12'. */
  readonly key: string;
  /** The entry in words, for one that is not on the sheet any more. */
  readonly label: string;
  readonly draft: Draft<unknown>;
  readonly later: readonly Draft<unknown>[];
}

interface Schema extends DBSchema {
  drafts: { key: [string, string, string]; value: StoredDraft; indexes: { scope: string } };
}

const NAME = 'kader-entry';

/** What is typed and not yet with the server, on this device: it outlives reloads, crashes and restarts. */
export class DraftStore {
  private constructor(private readonly database: IDBPDatabase<Schema>) {}

  /** Null where the browser keeps nothing (a private window, a full disk). */
  static async open(): Promise<DraftStore | null> {
    try {
      const database = await openDB<Schema>(NAME, 1, {
        upgrade: (fresh) => {
          const drafts = fresh.createObjectStore('drafts', { keyPath: ['scope', 'queue', 'key'] });
          drafts.createIndex('scope', 'scope');
        },
      });
      return new DraftStore(database);
    } catch {
      return null;
    }
  }

  async put(draft: StoredDraft): Promise<void> {
    await this.database.put('drafts', draft);
  }

  async remove({ scope, queue, key }: Pick<StoredDraft, 'scope' | 'queue' | 'key'>): Promise<void> {
    await this.database.delete('drafts', [scope, queue, key]);
  }

  /** Everything a scope has, of all tabs, oldest first. */
  async ofScope(scope: string): Promise<StoredDraft[]> {
    const found = await this.database.getAllFromIndex('drafts', 'scope', scope);
    return found.sort((one, other) => one.draft.order - other.draft.order);
  }

  close(): void {
    this.database.close();
  }
}
