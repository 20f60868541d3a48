/** Kelompok: who goes through the tools together. */
export class GroupView {
  id: number;
  name: string;
  participants: number;
}

/** Angkatan. */
export class BatchView {
  id: number;
  name: string;
  startsOn: string;
  endsOn: string;
  groups: GroupView[];
}

export class RoomView {
  id: number;
  name: string;
}

/** Batches with their groups, and rooms. */
export class StructureView {
  batches: BatchView[];
  rooms: RoomView[];
  /** Of the whole set-up. */
  version: number;
}
