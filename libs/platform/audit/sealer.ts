import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#libs/platform/config';
import { Reader, systemActor, type Tx, Work } from '#libs/platform/database';
import { LOGGER, type Logger } from '#libs/platform/logging';
import { manifestOf, sealMac } from './seal.js';

const LOCK = 7_240_400;

interface LastSeal {
  readonly sequence: number;
  readonly upto: string;
  readonly mac: Buffer;
}

/**
 * Chains the committed entries below the oldest running transaction. Writers never wait for it, and it is the only
 * one at work in an agency (an advisory lock).
 */
@Injectable()
export class AuditSealer {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly work: Work,
    private readonly reader: Reader,
  ) {}

  /** Seals what waits, agency by agency. */
  async sealAll(): Promise<void> {
    const agencies = await this.reader.definer<{ agency_id: number }>(
      'select agency_id from definer_agencies_to_seal()',
    );
    for (const { agency_id } of agencies) await this.seal(agency_id);
  }

  /** Seals what waits in one agency; the number of entries sealed. */
  async seal(agencyId: number): Promise<number> {
    return this.work.run(systemActor(agencyId), async (tx) => {
      const lock = await tx.first<{ taken: boolean }>('select pg_try_advisory_xact_lock($1, $2) as taken', [
        LOCK,
        agencyId,
      ]);
      return lock?.taken ? this.sealLocked(tx) : 0;
    });
  }

  private async sealLocked(tx: Tx): Promise<number> {
    const last = await tx.first<LastSeal>(
      'select sequence, upto_xid::text as upto, mac from audit_seal where agency_id = $1 order by sequence desc limit 1',
      [tx.actor.agencyId],
    );
    const from = last?.upto ?? '0';
    const bound = await tx.first<{ upto: string }>(
      'select pg_snapshot_xmin(pg_current_snapshot())::text as upto',
    );
    const upto = bound?.upto ?? from;
    const entries = await tx.query<{ id: string; digest: Buffer }>(
      `select e.id, audit_entry_digest(e) as digest from audit_entry e
       where e.agency_id = $1 and e.xid >= $2::text::xid8 and e.xid < $3::text::xid8 order by e.xid, e.id`,
      [tx.actor.agencyId, from, upto],
    );
    if (entries.length === 0) return 0;
    await this.append(tx, last, { from, upto, entries });
    return entries.length;
  }

  private async append(
    tx: Tx,
    last: LastSeal | null,
    batch: { from: string; upto: string; entries: { id: string; digest: Buffer }[] },
  ): Promise<void> {
    const manifest = manifestOf(batch.entries);
    const sequence = (last?.sequence ?? 0) + 1;
    const seal = { agencyId: tx.actor.agencyId, sequence, from: batch.from, upto: batch.upto, manifest };
    const mac = sealMac(this.config.auditKey, seal, last?.mac ?? null);
    await tx.query(
      `insert into audit_seal (agency_id, sequence, from_xid, upto_xid, entry_count, manifest, mac)
       values ($1, $2, $3::text::xid8, $4::text::xid8, $5, $6, $7)`,
      [tx.actor.agencyId, sequence, batch.from, batch.upto, batch.entries.length, manifest, mac],
    );
    this.logger.info({ agency: tx.actor.agencyId, seal: sequence, mac: mac.toString('hex') }, 'audit sealed');
  }
}
