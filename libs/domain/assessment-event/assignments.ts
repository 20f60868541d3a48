/** Who takes which seat: one assessor rating one participant with one tool. */
export interface Seat {
  readonly participantId: number;
  readonly toolId: number;
  readonly memberId: number;
}

/** What a proposal starts from; the order of the lists settles ties, so the same input gives the same proposal. */
export interface AssignmentWish {
  /** Those without a group stand alone. */
  readonly participants: readonly { readonly id: number; readonly groupId: number | null }[];
  /** Tools that assessors rate with. */
  readonly toolIds: readonly number[];
  readonly memberIds: readonly number[];
  /** Assessors per participant and tool. */
  readonly minimum: number;
  /** Who must not rate whom. */
  readonly conflicts: readonly { readonly participantId: number; readonly memberId: number }[];
  /** Seats that stay, such as those rated already. */
  readonly kept: readonly Seat[];
}

/** A participant and tool that have fewer assessors than wanted. */
export interface Unfilled {
  readonly participantId: number;
  readonly toolId: number;
  readonly missing: number;
}

export interface AssignmentProposal {
  /** The kept ones first. */
  readonly seats: readonly Seat[];
  readonly unfilled: readonly Unfilled[];
}

type Crowd = readonly AssignmentWish['participants'][number][];

/**
 * Proposes who rates whom (docs/domain/02, Team): a panel per group and tool, so that one room needs no more
 * assessors than the minimum; the panel turns from tool to tool, so that nobody sees a participant with every tool
 * where there are others; the least loaded sits first. Who has a conflict with one participant is replaced there.
 */
export function proposeAssignments(wish: AssignmentWish): AssignmentProposal {
  const board = new Board(wish);
  for (const crowd of crowdsOf(wish.participants)) {
    for (const toolId of wish.toolIds) {
      const panel = board.ranked(crowd).slice(0, wish.minimum);
      for (const { id } of crowd) board.seat(id, toolId, panel);
    }
  }
  return board.proposal();
}

function crowdsOf(participants: Crowd): Crowd[] {
  const groups = new Map<number, Crowd>();
  const alone: Crowd[] = [];
  for (const participant of participants) {
    if (participant.groupId === null) alone.push([participant]);
    else groups.set(participant.groupId, [...(groups.get(participant.groupId) ?? []), participant]);
  }
  return [...groups.values(), ...alone];
}

/** The seats taken so far, and what follows from them. */
class Board {
  private readonly seats: Seat[];
  private readonly unfilled: Unfilled[] = [];
  private readonly barred: ReadonlySet<string>;
  private readonly load = new Map<number, number>();
  private readonly meetings = new Map<string, number>();
  private readonly taken = new Map<string, number[]>();

  constructor(private readonly wish: AssignmentWish) {
    this.seats = [];
    this.barred = new Set(
      wish.conflicts.map(({ participantId, memberId }) => `${participantId}/${memberId}`),
    );
    for (const seat of wish.kept) this.take(seat);
  }

  /** Everybody, those first who have met the crowd with the fewest tools, then those with the fewest seats. */
  ranked(crowd: Crowd): number[] {
    const met = (memberId: number) => crowd.reduce((sum, { id }) => sum + this.met(id, memberId), 0);
    const keys = new Map(this.wish.memberIds.map((id) => [id, [met(id), this.load.get(id) ?? 0] as const]));
    const key = (id: number) => keys.get(id) ?? [0, 0];
    return this.wish.memberIds.toSorted((one, other) => {
      const [mine, theirs] = [key(one), key(other)];
      return mine[0] - theirs[0] || mine[1] - theirs[1];
    });
  }

  /** Fills the places of a participant and tool from the panel; where it has conflicts, from the others. */
  seat(participantId: number, toolId: number, panel: readonly number[]): void {
    const there = () => this.taken.get(`${participantId}/${toolId}`) ?? [];
    const order = [...panel, ...this.ranked([{ id: participantId, groupId: null }])];
    for (const memberId of order) {
      if (there().length >= this.wish.minimum) return;
      const isFree = !there().includes(memberId) && !this.barred.has(`${participantId}/${memberId}`);
      if (isFree) this.take({ participantId, toolId, memberId });
    }
    const missing = this.wish.minimum - there().length;
    if (missing > 0) this.unfilled.push({ participantId, toolId, missing });
  }

  proposal(): AssignmentProposal {
    return { seats: this.seats, unfilled: this.unfilled };
  }

  private met(participantId: number, memberId: number): number {
    return this.meetings.get(`${participantId}/${memberId}`) ?? 0;
  }

  private take(seat: Seat): void {
    const { participantId, toolId, memberId } = seat;
    this.seats.push(seat);
    this.load.set(memberId, (this.load.get(memberId) ?? 0) + 1);
    this.meetings.set(`${participantId}/${memberId}`, this.met(participantId, memberId) + 1);
    const place = `${participantId}/${toolId}`;
    this.taken.set(place, [...(this.taken.get(place) ?? []), memberId]);
  }
}
