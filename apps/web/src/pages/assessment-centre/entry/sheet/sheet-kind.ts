import { saveNote, saveRating } from '../../../../api/assessment-entry.js';
import type { EntryKind } from '../queue/entry-kind.js';
import { type RatingValue, ratingValue } from './rating-value.js';
import type { SheetModel } from './sheet-model.js';

/** Ratings and private notes of one event, for the queue. */
export class SheetKind implements EntryKind {
  /** The sheet as it was read last. */
  model: SheetModel | null = null;

  constructor(private readonly eventId: number) {}

  readonly label = (key: string): string => {
    const place = this.model?.place(key);
    return place ? `${place.participant.name} · ${place.tool.name} · ${place.competency.name}` : '';
  };

  readonly send = async (key: string, version: number, value: unknown): Promise<number> => {
    const [kind, id] = key.split(':');
    const row = { eventId: this.eventId, id: Number(id), version };
    if (kind === 'note') return (await saveNote(row, String(value))).version;
    const { level, noEvidence, evidence, indicators, onPaperAt } = value as RatingValue;
    const body = { level, noEvidence, evidence, indicators: [...indicators], onPaperAt };
    return (await saveRating(row, body)).version;
  };

  readonly read = (key: string, row: Readonly<Record<string, unknown>>): unknown =>
    key.startsWith('note:') ? row.body : ratingValue(row as unknown as RatingValue);
}
