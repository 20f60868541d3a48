import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { connectionOf, type Tx } from '#libs/platform/database';

/** Streams text into COPY ... FROM STDIN on the transaction's own connection, at the database's pace. */
export async function copyIn(tx: Tx, statement: string, text: AsyncIterable<string>): Promise<void> {
  const client = await connectionOf(tx.manager);
  await pipeline(Readable.from(text), client.query(copyFrom(statement)));
}
