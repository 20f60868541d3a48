import type { Seat } from './assignments.js';

/** A session: a group, or one of its participants, with a tool in a room. Times in minutes of one clock. */
export interface Session {
  readonly id: number;
  readonly toolId: number;
  readonly groupId: number;
  /** Null: the whole group. */
  readonly participantId: number | null;
  readonly roomId: number | null;
  readonly from: number;
  /** Not of the session any more. */
  readonly until: number;
}

export type ClashKind = 'room' | 'group' | 'participant' | 'assessor';

/** Two sessions at one time that need the same thing: `subjectId` is that room, group, participant or member. */
export interface Clash {
  readonly kind: ClashKind;
  readonly subjectId: number;
  readonly sessions: readonly [number, number];
}

/** Who is in which group, and who rates whom. */
export interface Crew {
  readonly participants: readonly { readonly id: number; readonly groupId: number | null }[];
  readonly seats: readonly Seat[];
}

/** Every clash of a timetable, by time. Several groups at one tool in one room at exactly one time are one session. */
export function findClashes(sessions: readonly Session[], crew: Crew): Clash[] {
  const assessors = assessorsOf(crew);
  const sorted = sessions.toSorted((one, other) => one.from - other.from || one.id - other.id);
  return sorted.flatMap((one, place) => {
    const later = sorted.slice(place + 1);
    const end = later.findIndex(({ from }) => from >= one.until);
    return later
      .slice(0, end === -1 ? undefined : end)
      .flatMap((other) => clashesOf(one, other, assessors(one), assessors(other)));
  });
}

/** Who sits at a session, by its participants and tool. */
export function assessorsOf({ participants, seats }: Crew): (session: Session) => ReadonlySet<number> {
  const groupOf = new Map(participants.map(({ id, groupId }) => [id, groupId]));
  const ofGroup = new Map<string, Set<number>>();
  const add = (key: string, memberId: number) =>
    ofGroup.set(key, (ofGroup.get(key) ?? new Set<number>()).add(memberId));
  for (const { participantId, toolId, memberId } of seats) {
    add(`p${participantId}/${toolId}`, memberId);
    add(`g${groupOf.get(participantId) ?? 0}/${toolId}`, memberId);
  }
  return ({ participantId, groupId, toolId }) =>
    ofGroup.get(participantId === null ? `g${groupId}/${toolId}` : `p${participantId}/${toolId}`) ??
    new Set();
}

function clashesOf(
  one: Session,
  other: Session,
  mine: ReadonlySet<number>,
  theirs: ReadonlySet<number>,
): Clash[] {
  const sessions = [one.id, other.id] as const;
  const shared: Clash[] = sharedPeople(one, other).map((found) => ({ ...found, sessions }));
  if (isJoint(one, other)) return shared;
  const room: Clash[] =
    one.roomId !== null && one.roomId === other.roomId
      ? [{ kind: 'room', subjectId: one.roomId, sessions }]
      : [];
  const busy = [...mine]
    .filter((memberId) => theirs.has(memberId))
    .map((subjectId): Clash => ({ kind: 'assessor', subjectId, sessions }));
  return [...room, ...shared, ...busy];
}

function sharedPeople(one: Session, other: Session): Pick<Clash, 'kind' | 'subjectId'>[] {
  if (one.groupId !== other.groupId) return [];
  const participant = one.participantId ?? other.participantId;
  if (participant === null) return [{ kind: 'group', subjectId: one.groupId }];
  const isOther = one.participantId !== null && other.participantId !== null;
  return isOther && one.participantId !== other.participantId
    ? []
    : [{ kind: 'participant', subjectId: participant }];
}

function isJoint(one: Session, other: Session): boolean {
  return (
    one.roomId !== null &&
    one.roomId === other.roomId &&
    one.toolId === other.toolId &&
    one.from === other.from &&
    one.until === other.until &&
    one.groupId !== other.groupId
  );
}
