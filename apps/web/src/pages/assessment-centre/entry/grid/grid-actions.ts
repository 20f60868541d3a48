/** What the keys of a grid do to its entries. Keep it stable. */
export interface GridActions {
  /** One more key of a level. @param typed what stands typed in this cell @returns what stands typed now */
  readonly type: (key: string, typed: string, pressed: string) => string;
  readonly noEvidence: (key: string) => void;
  readonly clear: (key: string) => void;
  /** To what is noted beside the value. */
  readonly open: (key: string) => void;
  readonly isClosed: (key: string) => boolean;
}
