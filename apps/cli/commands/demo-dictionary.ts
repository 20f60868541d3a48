import type { INestApplicationContext } from '@nestjs/common';
import { calendarDate } from '#libs/domain/calendar';
import { DictionaryQueries, DictionaryService } from '#libs/features/competency';
import { systemActor } from '#libs/platform/database';

/** The dictionary is as old as the standards over it (docs/domain/09). */
const EFFECTIVE_FROM = calendarDate('2023-01-02');

/** Publishes the dictionary that was imported as a draft; an agency that has published one is left as it is. */
export async function publishDictionary(
  app: INestApplicationContext,
  { id, timeZone }: { readonly id: number; readonly timeZone: string },
): Promise<void> {
  const editor = { ...systemActor(id, 'cli'), orgUnitId: null, timeZone };
  const { items } = await app.get(DictionaryQueries).list(editor);
  const [draft, ...published] = items;
  if (draft?.state !== 'draft' || published.length > 0) return;
  await app.get(DictionaryService).publish(editor, draft.id, draft.version, EFFECTIVE_FROM);
}
