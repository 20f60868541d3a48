/** A file that lies in the store but is not registered yet. */
export interface ReceivedFile {
  readonly id: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}
