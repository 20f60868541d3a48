import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import type { Editor } from '#libs/features/directory';
import { refusing, type Refusals } from '#libs/features/directory/access';
import { StaleVersion, Work } from '#libs/platform/database';
import { DictionaryQueries } from './dictionary.queries.js';
import type { DictionaryView } from './dictionary.view.js';
import { beginDraft, lockDraft } from './drafts.js';

const REFUSALS: Refusals = {
  competency_dictionary_draft: { code: 'dictionary.draft-exists' },
  competency_dictionary_effective: { code: 'dictionary.date-not-after', field: 'effectiveFrom' },
};

/** Versions of the dictionary: a draft is written, then published from a day on, and never changes again. */
@Injectable()
export class DictionaryService {
  constructor(
    private readonly work: Work,
    private readonly queries: DictionaryQueries,
  ) {}

  /** Begins a draft as a copy of the newest version. @throws DomainError dictionary.draft-exists */
  begin(editor: Editor, name: string): Promise<DictionaryView> {
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, async () => this.queries.one(editor, await beginDraft(tx, name), tx)),
    );
  }

  /**
   * Publishes the draft from a day on, which lies after that of every version before.
   * @throws StaleVersion; DomainError dictionary.not-found, dictionary.version-in-use, dictionary.nothing-inside,
   * dictionary.date-not-after {newest}
   */
  publish(editor: Editor, id: number, version: number, effectiveFrom: CalendarDate): Promise<DictionaryView> {
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, async () => {
        await lockDraft(tx, id);
        const present = await this.queries.one(editor, id, tx);
        if (present.version !== version) throw new StaleVersion(present);
        if (present.ownCount === 0) throw new DomainError('conflict', 'dictionary.nothing-inside');
        const newest = await tx.first<{ day: string | null }>(
          'select max(effective_from)::text as day from competency_dictionary',
        );
        if (newest?.day && effectiveFrom <= newest.day) {
          throw new DomainError('conflict', 'dictionary.date-not-after', {
            field: 'effectiveFrom',
            newest: newest.day,
          });
        }
        // A rise of every version: an import of this draft is then no longer taken back (undo-blockers).
        await tx.query('update competency set version = version + 1 where dictionary_id = $1', [id]);
        await tx.query('update competency_level set version = version + 1 where dictionary_id = $1', [id]);
        await tx.query(
          `update competency_dictionary set effective_from = $2, published_at = now(), published_by = $3,
             version = version + 1 where id = $1`,
          [id, effectiveFrom, editor.accountId],
        );
        return this.queries.one(editor, id, tx);
      }),
    );
  }

  /** Throws the draft away. @throws StaleVersion; DomainError dictionary.not-found, dictionary.version-in-use */
  discard(editor: Editor, id: number, version: number): Promise<void> {
    return this.work.run(editor, async (tx) => {
      await lockDraft(tx, id);
      const present = await this.queries.one(editor, id, tx);
      if (present.version !== version) throw new StaleVersion(present);
      for (const table of ['competency_level', 'competency']) {
        await tx.query(`delete from ${table} where dictionary_id = $1`, [id]);
      }
      await tx.query('delete from competency_dictionary where id = $1', [id]);
    });
  }
}
