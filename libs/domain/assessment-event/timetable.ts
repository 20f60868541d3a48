import { assessorsOf, type Crew, type Session } from './clashes.js';
import { isOneByOne, type ToolKind, usualMinutes } from './tools.js';

/** A stretch of a day in which sessions may lie, in minutes of the same clock as the sessions. */
export interface OpenHours {
  readonly from: number;
  readonly until: number;
}

export interface TimetableWish extends Crew {
  readonly groups: readonly { readonly id: number; readonly hours: readonly OpenHours[] }[];
  readonly tools: readonly { readonly id: number; readonly kind: ToolKind }[];
  readonly roomIds: readonly number[];
}

export interface TimetableProposal {
  readonly sessions: readonly Session[];
  /** What found no place: a group or one of its participants with a tool. */
  readonly unplaced: readonly Pick<Session, 'groupId' | 'toolId' | 'participantId'>[];
}

type Job = Omit<Session, 'id' | 'from' | 'until' | 'roomId'> & { readonly minutes: number };

/** Sessions begin on the quarter of an hour. */
const STEP = 15;

/**
 * A simple timetable: every group starts with another tool and goes round; each session takes the first time at which
 * its people, a room and its assessors are free. Gives no clash; what finds no place is told.
 */
export function proposeTimetable(wish: TimetableWish): TimetableProposal {
  const plan = new Plan(wish);
  const rounds = wish.tools.map((_, round) =>
    wish.groups.flatMap(({ id }, place) => jobsOf(wish, id, wish.tools[(place + round) % wish.tools.length])),
  );
  for (const job of rounds.flat()) plan.place(job);
  return plan.proposal();
}

function jobsOf(
  wish: TimetableWish,
  groupId: number,
  tool: TimetableWish['tools'][number] | undefined,
): Job[] {
  if (!tool) return [];
  const job = { toolId: tool.id, groupId, minutes: usualMinutes(tool.kind) };
  const people = wish.participants.filter((each) => each.groupId === groupId);
  if (people.length === 0) return [];
  return isOneByOne(tool.kind)
    ? people.map(({ id }) => ({ ...job, participantId: id }))
    : [{ ...job, participantId: null }];
}

/** Times taken, by what takes them. */
class Plan {
  private readonly sessions: Session[] = [];
  private readonly unplaced: TimetableProposal['unplaced'][number][] = [];
  private readonly busy = new Map<string, OpenHours[]>();
  private readonly assessors: (session: Session) => ReadonlySet<number>;

  constructor(private readonly wish: TimetableWish) {
    this.assessors = assessorsOf(wish);
  }

  place(job: Job): void {
    const draft = { ...job, id: this.sessions.length + 1, roomId: null, from: 0, until: 0 };
    const people = [...this.peopleOf(job), ...[...this.assessors(draft)].map((id) => `assessor ${id}`)];
    const found = this.firstFree(job, people);
    if (!found) {
      const { groupId, toolId, participantId } = job;
      this.unplaced.push({ groupId, toolId, participantId });
      return;
    }
    const { minutes: _, ...session } = { ...draft, ...found };
    this.sessions.push(session);
    for (const key of [...people, `room ${found.roomId}`]) {
      this.busy.set(key, [...(this.busy.get(key) ?? []), found]);
    }
  }

  proposal(): TimetableProposal {
    return { sessions: this.sessions, unplaced: this.unplaced };
  }

  private peopleOf({ groupId, participantId }: Job): string[] {
    if (participantId !== null) return [`participant ${participantId}`];
    return this.wish.participants
      .filter((each) => each.groupId === groupId)
      .map(({ id }) => `participant ${id}`);
  }

  private firstFree(job: Job, people: readonly string[]): (OpenHours & { roomId: number | null }) | null {
    const hours = this.wish.groups.find(({ id }) => id === job.groupId)?.hours ?? [];
    for (const open of hours) {
      for (let from = open.from; from + job.minutes <= open.until; from += STEP) {
        const time = { from, until: from + job.minutes };
        if (!people.every((key) => this.isFree(key, time))) continue;
        if (this.wish.roomIds.length === 0) return { ...time, roomId: null };
        const roomId = this.wish.roomIds.find((id) => this.isFree(`room ${id}`, time));
        if (roomId !== undefined) return { ...time, roomId };
      }
    }
    return null;
  }

  private isFree(key: string, { from, until }: OpenHours): boolean {
    return (this.busy.get(key) ?? []).every((taken) => taken.until <= from || until <= taken.from);
  }
}
