/** A unit of the organisation with what stands in it itself, without the units below. */
export class OrgUnitNode {
  id: number;
  code: string;
  name: string;
  parentId: number | null;
  /** Setda, Dinas, Badan, Kecamatan ... as the agency writes it. */
  kind: string | null;
  affair: string | null;
  siasnId: string | null;
  active: boolean;
  /** People of the unit: holders of its posts, and people placed in it without a post. */
  people: number;
  positions: number;
  /** ABK, the number of people its posts need. */
  headcount: number;
  /** Definitive holders today. */
  filled: number;
  /** Who holds its leading post today. */
  headName: string | null;
  version: number;
}

/** The whole tree, flat; units appear only below the caller's own unit when rights are narrowed to one. */
export class OrgUnitTree {
  items: OrgUnitNode[];
}
