import { EVENT_NAMES, type EventName } from '#libs/contracts/events';
import { JOB_NAMES, type JobName } from '#libs/contracts/jobs';
import type { DailyTask, JobHandler } from '#libs/platform/jobs';
import type { EventReaction } from '#libs/platform/outbox';

export const WIRING = Symbol('Wiring');

/** Everything the worker reacts to and does, by name. */
export interface Wiring {
  readonly reactionsOf: ReadonlyMap<EventName, readonly EventReaction[]>;
  readonly reactions: ReadonlyMap<string, EventReaction>;
  readonly jobs: ReadonlyMap<JobName, JobHandler<JobName>>;
  readonly daily: readonly DailyTask[];
}

/**
 * Builds the wiring and refuses what could lose work.
 * @throws Error naming every job without a handler or with two, every handler name used twice, every unknown event
 */
export function wire(
  reactions: readonly EventReaction[],
  handlers: readonly JobHandler<JobName>[],
  daily: readonly DailyTask[] = [],
): Wiring {
  const problems = [...jobProblems(handlers), ...reactionProblems(reactions)];
  if (problems.length > 0) throw new Error(`The worker is not wired: ${problems.join('; ')}`);
  return {
    reactionsOf: new Map(EVENT_NAMES.map((name) => [name, reactions.filter((r) => r.events.includes(name))])),
    reactions: new Map(reactions.map((reaction) => [reaction.handler, reaction])),
    jobs: new Map(handlers.map((handler) => [handler.job, handler])),
    daily,
  };
}

function jobProblems(handlers: readonly JobHandler<JobName>[]): string[] {
  return JOB_NAMES.flatMap((name) => {
    const count = handlers.filter((handler) => handler.job === name).length;
    return count === 1 ? [] : [`job ${name} has ${count} handlers`];
  });
}

function reactionProblems(reactions: readonly EventReaction[]): string[] {
  const names = reactions.map((reaction) => reaction.handler);
  const known: readonly string[] = EVENT_NAMES;
  return [
    ...names.filter((name, i) => names.indexOf(name) !== i).map((name) => `reaction ${name} appears twice`),
    ...names
      .filter((name) => !/^[a-zA-Z-]+\.[a-zA-Z-]+$/.test(name))
      .map((name) => `reaction name ${name} is malformed`),
    ...reactions.flatMap((r) =>
      r.events.filter((e) => !known.includes(e)).map((e) => `${r.handler} reacts to unknown ${e}`),
    ),
  ];
}
