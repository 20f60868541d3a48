import { Injectable } from '@nestjs/common';
import type { CompetencyDraft } from '#libs/domain/competency';
import { DomainError } from '#libs/domain/errors';
import type { Editor } from '#libs/features/directory';
import { refusing, type Refusals } from '#libs/features/directory/access';
import { StaleVersion, type Tx, Work } from '#libs/platform/database';
import { DictionaryQueries } from './dictionary.queries.js';
import type { CompetencyView } from './dictionary.view.js';
import { lockDraft } from './drafts.js';
import { checked, writeCompetencies } from './write-competencies.js';

const REFUSALS: Refusals = { competency_code: { code: 'competency.code-taken', field: 'code' } };

interface Standing {
  readonly dictionaryId: number;
  readonly code: string;
}

/** Writes the competencies of a draft: an agency's technical ones, and its own words for the nine. */
@Injectable()
export class CompetenciesService {
  constructor(
    private readonly work: Work,
    private readonly queries: DictionaryQueries,
  ) {}

  /**
   * @throws DomainError dictionary.not-found, dictionary.version-in-use, competency.code-taken, or what is wrong with
   * the draft (libs/domain/competency, DRAFT_PROBLEMS)
   */
  add(editor: Editor, dictionaryId: number, draft: CompetencyDraft): Promise<CompetencyView> {
    const competency = checked(draft);
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, async () => {
        await lockDraft(tx, dictionaryId);
        const taken = await tx.first(
          'select id from competency where dictionary_id = $1 and lower(code) = lower($2)',
          [dictionaryId, competency.code],
        );
        if (taken) throw new DomainError('conflict', 'competency.code-taken', { field: 'code' });
        await writeCompetencies(tx, dictionaryId, [competency]);
        return this.view(tx, editor, dictionaryId, competency.code);
      }),
    );
  }

  /** @throws StaleVersion; DomainError as `add`, competency.not-found */
  change(editor: Editor, id: number, version: number, draft: CompetencyDraft): Promise<CompetencyView> {
    const competency = checked(draft);
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, async () => {
        const { dictionaryId } = await this.locked(tx, editor, id, version);
        await tx.query('update competency set code = $2, version = version + 1 where id = $1', [
          id,
          competency.code,
        ]);
        await writeCompetencies(tx, dictionaryId, [competency]);
        return this.view(tx, editor, dictionaryId, competency.code);
      }),
    );
  }

  /** Takes it out of the draft; one of the nine goes back to the words of the reference. @throws as `change` */
  remove(editor: Editor, id: number, version: number): Promise<void> {
    return this.work.run(editor, async (tx) => {
      await this.locked(tx, editor, id, version);
      await tx.query('delete from competency_level where competency_id = $1', [id]);
      await tx.query('delete from competency where id = $1', [id]);
    });
  }

  private async locked(tx: Tx, editor: Editor, id: number, version: number): Promise<Standing> {
    const found = await tx.first<Standing>(
      'select dictionary_id as "dictionaryId", code from competency where id = $1',
      [id],
    );
    if (!found) throw new DomainError('not-found', 'competency.not-found');
    await lockDraft(tx, found.dictionaryId);
    const present = await this.view(tx, editor, found.dictionaryId, found.code);
    if (present.id !== id) throw new DomainError('not-found', 'competency.not-found');
    if (present.version !== version) throw new StaleVersion(present);
    return found;
  }

  private async view(tx: Tx, editor: Editor, dictionaryId: number, code: string): Promise<CompetencyView> {
    const { competencies } = await this.queries.one(editor, dictionaryId, tx);
    const found = competencies.find((competency) => competency.code === code);
    if (!found) throw new DomainError('not-found', 'competency.not-found');
    return found;
  }
}
