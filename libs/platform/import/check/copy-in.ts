import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Tx } from '#libs/platform/database';

/** Streams text into COPY ... FROM STDIN on the transaction's own connection, at the database's pace. */
export async function copyIn(tx: Tx, statement: string, text: AsyncIterable<string>): Promise<void> {
  const client = await connectionOf(tx);
  await pipeline(Readable.from(text), client.query(copyFrom(statement)));
}

async function connectionOf(tx: Tx): Promise<PoolClient> {
  const connection: unknown = await tx.manager.queryRunner?.connect();
  if (!isClient(connection)) throw new Error('the transaction has no connection');
  return connection;
}

function isClient(connection: unknown): connection is PoolClient {
  return (
    typeof connection === 'object' && connection !== null && 'query' in connection && 'release' in connection
  );
}
