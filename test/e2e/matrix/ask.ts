import type { FilledAgency, FilledUnit } from '#libs/testing/filled';

/** What a request may name: an agency, one of its units, an import of it. */
export interface Objects {
  readonly agency: FilledAgency;
  readonly unit: FilledUnit;
  readonly importId: number;
  /** The membership to switch to: the caller's own, or another agency's. */
  readonly switchTo: number;
}

export type Query = Readonly<Record<string, string | number>>;

/** A request to an endpoint, apart from its address. */
export interface Ask {
  readonly params?: Query;
  readonly query?: Query;
  readonly body?: object;
  /** If-Match. */
  readonly version?: number;
  /** Content of a CSV file to upload. */
  readonly file?: string;
}

export type AskOf = (objects: Objects) => Ask | readonly Ask[];
