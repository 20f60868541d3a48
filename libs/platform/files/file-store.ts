import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { CONFIG, type Config } from '#libs/platform/config';
import type { Tx } from '#libs/platform/database';
import { shownFileName } from './file-name.js';
import type { ReceivedFile } from './received-file.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PARTIAL = '.part';
/** A transaction that registers a file lasts far shorter. */
const UNREGISTERED_AFTER_MS = 24 * 3_600_000;

/**
 * Uploaded files, outside of the web root and the database: <files folder>/<agency>/<random id>, never under a name
 * from outside. The register (stored_file) is the truth; what lies there without it is swept away.
 */
@Injectable()
export class FileStore {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * Writes a stream to the store; it counts only once registered. Nothing stays behind after a failure.
   * @throws DomainError file.too-large, file.empty
   */
  async receive(agencyId: number, source: AsyncIterable<Buffer>, limitBytes: number): Promise<ReceivedFile> {
    const id = randomUUID();
    await mkdir(this.folderOf(agencyId), { recursive: true, mode: 0o700 });
    const path = this.pathOf(agencyId, id);
    try {
      const received = { id, ...(await writeMeasured(source, path + PARTIAL, limitBytes)) };
      await rename(path + PARTIAL, path);
      return received;
    } catch (error) {
      await rm(path + PARTIAL, { force: true });
      throw error;
    }
  }

  /** Enters a received file in the register. */
  async register(tx: Tx, file: ReceivedFile, name: string): Promise<void> {
    await tx.query(
      `insert into stored_file (agency_id, id, name, size, sha256, created_by)
       values ($1, $2, $3, $4, decode($5, 'hex'), $6)`,
      [tx.actor.agencyId, file.id, shownFileName(name), file.size, file.sha256, tx.actor.accountId],
    );
  }

  /** Marks a file as removed; its bytes go with `erase` once that is committed. */
  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `update stored_file set removed_at = now() where agency_id = $1 and id = $2 and removed_at is null`,
      [tx.actor.agencyId, id],
    );
  }

  /** Deletes the bytes; nothing happens when they are gone already. */
  async erase(agencyId: number, id: string): Promise<void> {
    await rm(this.pathOf(agencyId, id), { force: true });
  }

  /** Where a file lies. */
  pathOf(agencyId: number, id: string): string {
    if (!Number.isSafeInteger(agencyId) || !UUID.test(id)) throw new Error('not the id of a stored file');
    return join(this.folderOf(agencyId), id);
  }

  /** Deletes what a crash left: files removed from the register, and those a day old that never got there. */
  async sweep(tx: Tx, now: Date): Promise<number> {
    const { agencyId } = tx.actor;
    const names = await readdir(this.folderOf(agencyId)).catch(() => []);
    const live = await tx.query<{ id: string }>(
      `select id from stored_file where agency_id = $1 and removed_at is null`,
      [agencyId],
    );
    const kept = new Set(live.map(({ id }) => id));
    let swept = 0;
    for (const name of names.filter((found) => !kept.has(found))) {
      const path = join(this.folderOf(agencyId), name);
      // Another request's upload may be renamed or erased between the two looks.
      const found = await stat(path).catch(() => null);
      if (!found || now.getTime() - found.mtimeMs < UNREGISTERED_AFTER_MS) continue;
      await rm(path, { force: true });
      swept += 1;
    }
    return swept;
  }

  private folderOf(agencyId: number): string {
    return join(this.config.filesFolder, String(agencyId));
  }
}

async function writeMeasured(
  source: AsyncIterable<Buffer>,
  path: string,
  limitBytes: number,
): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(
    source,
    async function* measured(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > limitBytes) throw new DomainError('invalid', 'file.too-large', { limit: limitBytes });
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
  );
  if (size === 0) throw new DomainError('invalid', 'file.empty');
  return { size, sha256: hash.digest('hex') };
}
