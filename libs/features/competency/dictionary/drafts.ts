import { DomainError } from '#libs/domain/errors';
import type { Tx } from '#libs/platform/database';

/**
 * Begins a draft that says what the newest published version says; an agency without one begins with nothing of its
 * own, the reference stands for the nine.
 * @throws a violation of competency_dictionary_draft when there is a draft already
 */
export async function beginDraft(tx: Tx, name: string): Promise<number> {
  const made = await tx.first<{ id: number }>(
    'insert into competency_dictionary (agency_id, name) values ($1, $2) returning id',
    [tx.actor.agencyId, name],
  );
  if (!made) throw new Error('the draft was not inserted');
  await tx.query(COPY_COMPETENCIES, [made.id]);
  await tx.query(COPY_LEVELS, [made.id]);
  return made.id;
}

const NEWEST = `(select n.id from competency_dictionary n where n.effective_from is not null
  order by n.effective_from desc limit 1)`;

const COPY_COMPETENCIES = `
  insert into competency (agency_id, dictionary_id, identifier, code, name, competency_group, definition)
  select c.agency_id, $1, c.identifier, c.code, c.name, c.competency_group, c.definition
  from competency c where c.dictionary_id = ${NEWEST} order by c.id`;

const COPY_LEVELS = `
  insert into competency_level (agency_id, dictionary_id, competency_id, level, description, indicators)
  select l.agency_id, $1, n.id, l.level, l.description, l.indicators
  from competency_level l join competency c on c.id = l.competency_id
  join competency n on n.dictionary_id = $1 and n.code = c.code
  where l.dictionary_id = ${NEWEST} order by n.id, l.level`;

/** Locks a version. @throws DomainError dictionary.not-found, dictionary.version-in-use */
export async function lockDraft(tx: Tx, id: number): Promise<void> {
  const found = await tx.first<{ effectiveFrom: string | null }>(
    'select effective_from::text as "effectiveFrom" from competency_dictionary where id = $1 for update',
    [id],
  );
  if (!found) throw new DomainError('not-found', 'dictionary.not-found');
  if (found.effectiveFrom !== null) {
    throw new DomainError('conflict', 'dictionary.version-in-use', {
      field: 'effectiveFrom',
      effectiveFrom: found.effectiveFrom,
    });
  }
}
