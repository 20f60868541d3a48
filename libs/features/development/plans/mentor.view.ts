/** Somebody who may be a mentor. */
export class MentorRow {
  id: number;
  /** With titles. */
  name: string;
  positionName: string | null;
}

export class MentorList {
  items: MentorRow[];
}
