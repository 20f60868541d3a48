import type { EntryQueue } from '../queue/entry-queue.js';
import { isRated, type RatingValue } from './rating-value.js';
import type { SheetModel } from './sheet-model.js';

/** How far a sheet is, as it stands on the page; counted again only where something changed. */
export class Progress {
  private readonly rated = new Map<number, number>();
  private readonly listeners = new Set<() => void>();
  private total = 0;
  readonly cells: number;

  constructor(
    private readonly model: SheetModel,
    private readonly queue: EntryQueue,
  ) {
    this.cells = model.assignments.reduce((sum, { id }) => sum + model.keysOf(id).length, 0);
    for (const { id } of model.assignments) this.count(id);
  }

  /** Follows the queue until what is returned is called. */
  follow(): () => void {
    return this.queue.watch((key) => {
      const place = this.model.place(key);
      if (!place) return;
      this.count(place.assignment.id);
      this.listeners.forEach((listener) => listener());
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly getTotal = (): number => this.total;

  ratedOf(assignmentId: number): number {
    return this.rated.get(assignmentId) ?? 0;
  }

  /** Keys of an assignment without level and NE. */
  missing(assignmentId: number): string[] {
    return this.model.keysOf(assignmentId).filter((key) => !this.isRated(key));
  }

  private isRated(key: string): boolean {
    const value = this.queue.valueOf(key) as RatingValue | null;
    return value !== null && isRated(value);
  }

  private count(assignmentId: number): void {
    const keys = this.model.keysOf(assignmentId);
    const now = keys.reduce((sum, key) => sum + (this.isRated(key) ? 1 : 0), 0);
    this.total += now - this.ratedOf(assignmentId);
    this.rated.set(assignmentId, now);
  }
}
