import { ApiProperty } from '@nestjs/swagger';

export const TEAM_ROLES = [
  'leadAssessor',
  'acAdmin',
  'assessor',
  'tester',
  'support',
  'resourcePerson',
] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];
export const CONFLICT_KINDS = ['sameUnit', 'superior', 'family', 'other'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** Somebody with a part in the event. */
export class TeamMemberView {
  id: number;
  accountId: number;
  name: string;

  @ApiProperty({ enum: TEAM_ROLES, enumName: 'TeamRole' })
  role: TeamRole;

  /** Participants this member rates, and the seats that makes: one per participant and tool. */
  participants: number;
  seats: number;
  leftAt: string | null;
  leftReason: string | null;
  version: number;
}

export class TeamView {
  items: TeamMemberView[];
  /** Of the whole set-up. */
  version: number;
}

/** An account that may take a role. */
export class TeamCandidate {
  accountId: number;
  name: string;
}

export class TeamCandidates {
  items: TeamCandidate[];
}

/** Benturan kepentingan. */
export class ConflictView {
  id: number;
  participantId: number;
  participantName: string;
  accountId: number;
  accountName: string;

  /** sameUnit and superior follow from the posts, the others are declared. */
  @ApiProperty({ enum: CONFLICT_KINDS, enumName: 'ConflictKind' })
  kind: ConflictKind;

  note: string;
}

export class ConflictsView {
  items: ConflictView[];
  version: number;
}
