import type { Client } from 'pg';
import { readManifest, type SealedEntry, sealMac } from './seal.js';

export type AuditProblem =
  'changed' | 'removed' | 'inserted' | 'reordered' | 'value' | 'seal' | 'missing-seal';

/** The outcome for one agency. `broken` names the first row that is not as it was sealed. */
export interface AuditVerdict {
  readonly agency: string;
  readonly sealed: number;
  readonly waiting: number;
  readonly newestSeal: { sequence: number; mac: string } | null;
  readonly broken: { problem: AuditProblem; entryId: string | null; seal: number | null } | null;
}

interface SealRow {
  readonly sequence: number;
  readonly from: string;
  readonly upto: string;
  readonly manifest: Buffer;
  readonly mac: Buffer;
}

type Broken = AuditVerdict['broken'];

/**
 * Recomputes the chain of one agency as the owner of the database.
 * @param expected the newest seal known from elsewhere (log, backup): a removed tail shows against it
 */
export async function verifyAgency(
  client: Client,
  key: string,
  agency: { id: number; code: string },
  expected: { sequence: number; mac: string } | null = null,
): Promise<AuditVerdict> {
  const { rows: seals } = await client.query<SealRow>(
    `select sequence, from_xid::text as from, upto_xid::text as upto, manifest, mac
     from audit_seal where agency_id = $1 order by sequence`,
    [agency.id],
  );
  const newest = seals.at(-1);
  const { rows: counts } = await client.query<{ waiting: number; sealed: number }>(
    `select count(*) filter (where xid >= $2::text::xid8)::int as waiting, count(*) filter (where xid < $2::text::xid8)::int as sealed
     from audit_entry where agency_id = $1`,
    [agency.id, newest?.upto ?? '0'],
  );
  return {
    agency: agency.code,
    sealed: counts[0]?.sealed ?? 0,
    waiting: counts[0]?.waiting ?? 0,
    newestSeal: newest ? { sequence: newest.sequence, mac: newest.mac.toString('hex') } : null,
    broken:
      (await brokenSeal(client, key, agency.id, seals)) ??
      missingSeal(seals, expected) ??
      (await brokenValue(client, agency.id)),
  };
}

async function brokenSeal(
  client: Client,
  key: string,
  agencyId: number,
  seals: readonly SealRow[],
): Promise<Broken> {
  let previous: SealRow | null = null;
  for (const seal of seals) {
    const content = { ...seal, agencyId };
    const linked = seal.sequence === (previous?.sequence ?? 0) + 1 && seal.from === (previous?.upto ?? '0');
    if (!linked || !sealMac(key, content, previous?.mac ?? null).equals(seal.mac)) {
      return { problem: linked ? 'seal' : 'missing-seal', entryId: null, seal: seal.sequence };
    }
    const broken = firstDifference(readManifest(seal.manifest), await entriesOf(client, agencyId, seal));
    if (broken) return { ...broken, seal: seal.sequence };
    previous = seal;
  }
  return null;
}

async function entriesOf(client: Client, agencyId: number, seal: SealRow): Promise<SealedEntry[]> {
  const { rows } = await client.query<SealedEntry>(
    `select e.id, audit_entry_digest(e) as digest from audit_entry e
     where e.agency_id = $1 and e.xid >= $2::text::xid8 and e.xid < $3::text::xid8 order by e.xid, e.id`,
    [agencyId, seal.from, seal.upto],
  );
  return rows;
}

/** Compares what was sealed with what stands, row by row. */
function firstDifference(
  sealed: readonly SealedEntry[],
  present: readonly SealedEntry[],
): { problem: AuditProblem; entryId: string } | null {
  const presentIds = new Set(present.map(({ id }) => id));
  const sealedIds = new Set(sealed.map(({ id }) => id));
  for (let i = 0; i < Math.max(sealed.length, present.length); i++) {
    const was = sealed[i];
    const is = present[i];
    if (was && is && was.id === is.id) {
      if (was.digest.equals(is.digest)) continue;
      return { problem: 'changed', entryId: is.id };
    }
    if (was && !presentIds.has(was.id)) return { problem: 'removed', entryId: was.id };
    if (is && !sealedIds.has(is.id)) return { problem: 'inserted', entryId: is.id };
    return { problem: 'reordered', entryId: (is ?? was)?.id ?? '' };
  }
  return null;
}

function missingSeal(seals: readonly SealRow[], expected: { sequence: number; mac: string } | null): Broken {
  if (!expected) return null;
  const found = seals.find(({ sequence }) => sequence === expected.sequence);
  if (found?.mac.toString('hex') === expected.mac) return null;
  return { problem: 'missing-seal', entryId: null, seal: expected.sequence };
}

/** Values that do not fit the digest of their item, or items that do not fit their entry. Erased values are passed over. */
async function brokenValue(client: Client, agencyId: number): Promise<Broken> {
  const { rows } = await client.query<{ id: string }>(
    `select e.id from audit_entry e left join audit_change c on c.agency_id = e.agency_id and c.entry_id = e.id,
       lateral (select sha256(convert_to(string_agg(i ->> 'digest', '' order by ord), 'UTF8')) as digest,
                       bool_and(not i ? 'salt' or i ->> 'digest' = audit_item_digest(i ->> 'salt', i ->> 'id', i -> 'old', i -> 'new')) as sound
                from jsonb_array_elements(c.items) with ordinality as u (i, ord)) v
     where e.agency_id = $1 and (v.digest is distinct from e.digest or not v.sound)
     order by e.xid, e.id limit 1`,
    [agencyId],
  );
  const first = rows[0];
  return first ? { problem: 'value', entryId: first.id, seal: null } : null;
}
