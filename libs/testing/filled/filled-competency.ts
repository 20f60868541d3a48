import type { TestDatabase } from '../test-database.js';
import { insertNumbered } from './insert.js';

/** A published version of a filled agency's dictionary, and a draft; each with one competency. */
export interface FilledDictionary {
  readonly publishedId: number;
  readonly draftId: number;
  /** Of the draft. */
  readonly competencyId: number;
}

/** Fills the dictionary of an agency. */
export async function fillDictionary(
  database: TestDatabase,
  agencyId: number,
  word: string,
): Promise<FilledDictionary> {
  const add = (table: string, values: object) =>
    insertNumbered(database, table, { agency_id: agencyId, ...values });
  const fill = async (name: string): Promise<{ id: number; competencyId: number }> => {
    const id = await add('competency_dictionary', { name: `${name} ${word}` });
    const competency = {
      dictionary_id: id,
      code: 'T.01',
      name: `Kompetensi ${word}`,
      competency_group: 'technical',
    };
    const competencyId = await add('competency', competency);
    const level = { dictionary_id: id, competency_id: competencyId, level: 1, description: `Level ${word}` };
    await add('competency_level', level);
    return { id, competencyId };
  };
  const published = await fill('Kamus');
  await database.owner(
    `update competency_dictionary set effective_from = '2024-01-01', published_at = now() where agency_id = $1 and id = $2`,
    [agencyId, published.id],
  );
  const draft = await fill('Konsep');
  return { publishedId: published.id, draftId: draft.id, competencyId: draft.competencyId };
}
