import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';

/** The connection a transaction runs on, for what TypeORM cannot pass on: COPY, named statements. */
export async function connectionOf(manager: EntityManager): Promise<PoolClient> {
  const connection: unknown = await manager.queryRunner?.connect();
  if (!isClient(connection)) throw new Error('the transaction has no connection');
  return connection;
}

function isClient(connection: unknown): connection is PoolClient {
  return (
    typeof connection === 'object' && connection !== null && 'query' in connection && 'release' in connection
  );
}
