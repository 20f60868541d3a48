import { createHmac } from 'node:crypto';

const ID_BYTES = 8;
const DIGEST_BYTES = 32;

export interface SealedEntry {
  readonly id: string;
  readonly digest: Buffer;
}

/** What a seal's HMAC covers, beside the seal before it. Transaction ids are decimal strings. */
export interface SealContent {
  readonly agencyId: number;
  readonly sequence: number;
  readonly from: string;
  readonly upto: string;
  readonly manifest: Buffer;
}

/** Entry ids and digests one after the other, 40 bytes each. */
export function manifestOf(entries: readonly SealedEntry[]): Buffer {
  return Buffer.concat(
    entries.map(({ id, digest }) => {
      const head = Buffer.alloc(ID_BYTES);
      head.writeBigInt64BE(BigInt(id));
      return Buffer.concat([head, digest]);
    }),
  );
}

/** The reverse of manifestOf. */
export function readManifest(manifest: Buffer): SealedEntry[] {
  const size = ID_BYTES + DIGEST_BYTES;
  return Array.from({ length: Math.floor(manifest.length / size) }, (_, i) => ({
    id: manifest.readBigInt64BE(i * size).toString(),
    digest: manifest.subarray(i * size + ID_BYTES, (i + 1) * size),
  }));
}

/** HMAC-SHA-256 over the previous seal and this one's content. */
export function sealMac(key: string, seal: SealContent, previous: Buffer | null): Buffer {
  return createHmac('sha256', key)
    .update(previous ?? Buffer.alloc(DIGEST_BYTES))
    .update(JSON.stringify([seal.agencyId, seal.sequence, seal.from, seal.upto]))
    .update(seal.manifest)
    .digest();
}
