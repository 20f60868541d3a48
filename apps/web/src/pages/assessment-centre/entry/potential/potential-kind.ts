import {
  type PotentialAspect,
  type PotentialsView,
  savePotential,
} from '../../../../api/assessment-entry.js';
import { POTENTIAL_ASPECTS } from '#libs/domain/competency';
import { GridModel } from '../grid/grid-model.js';
import type { EntryKind } from '../queue/entry-kind.js';
import type { ServerEntry } from '../queue/entry-queue.js';

const keyOf = (participantId: number, aspect: string) => `potential:${participantId}:${aspect}`;

/** Test results of one event, for the queue. */
export class PotentialKind implements EntryKind {
  view: PotentialsView | null = null;

  constructor(
    private readonly eventId: number,
    private readonly aspects: Readonly<Record<PotentialAspect, string>>,
  ) {}

  readonly label = (key: string): string => {
    const { participantId, aspect } = read(key);
    const name = this.view?.participants.find(({ id }) => id === participantId)?.name;
    return name ? `${name} · ${this.aspects[aspect]}` : '';
  };

  readonly send = async (key: string, version: number, value: unknown): Promise<number> => {
    const row = { eventId: this.eventId, ...read(key), version };
    return (await savePotential(row, typeof value === 'number' ? value : null)).version;
  };

  readonly read = (_: string, row: Readonly<Record<string, unknown>>): unknown => row.value ?? null;
}

function read(key: string): { participantId: number; aspect: PotentialAspect } {
  const [, participantId, aspect] = key.split(':');
  return { participantId: Number(participantId), aspect: aspect as PotentialAspect };
}

/** Every aspect of every participant; version 0 where nothing was ever entered. */
export function potentialEntries({ participants, cells }: PotentialsView): ServerEntry[] {
  const entered = new Map(cells.map((cell) => [keyOf(cell.participantId, cell.aspect), cell]));
  return participants.flatMap(({ id }) =>
    POTENTIAL_ASPECTS.map((aspect) => {
      const key = keyOf(id, aspect);
      const cell = entered.get(key);
      return { key, version: cell?.version ?? 0, value: cell?.value ?? null };
    }),
  );
}

export function potentialGrid({ participants }: PotentialsView): GridModel {
  const rows = participants.map(({ id }) => ({
    id: String(id),
    keys: POTENTIAL_ASPECTS.map((aspect) => keyOf(id, aspect)),
  }));
  return new GridModel(rows, POTENTIAL_ASPECTS.length);
}
