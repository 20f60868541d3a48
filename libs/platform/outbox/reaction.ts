import type { EventName, EventPayloads } from '#libs/contracts/events';
import type { Tx } from '#libs/platform/database';

/**
 * What a feature does when something happened. It reads the present state, so events may come late, merged or in
 * another order; its effect and the note that it took the event are one transaction, so it takes each event once.
 */
export interface EventReaction<Name extends EventName = EventName> {
  /** Stable name, `feature.what-it-does`: the key of the inbox. */
  readonly handler: string;
  readonly events: readonly Name[];
  react(tx: Tx, payload: EventPayloads[Name], event: Name): Promise<void>;
}
