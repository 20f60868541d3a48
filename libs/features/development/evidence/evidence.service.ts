import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { rowsOf } from '#libs/features/directory/access';
import { Reader, StaleVersion, Work } from '#libs/platform/database';
import { FileStore } from '#libs/platform/files';
import { DevelopmentItemsService } from '../items/items.service.js';
import type { Member } from '../plans/member.js';
import { DevelopmentPlansQueries } from '../plans/plans.queries.js';
import type { DevelopmentPlan } from '../plans/plan.view.js';

/** Scans and photographs of certificates. */
const [LARGEST_BYTES, MOST_FILES] = [10 * 1024 * 1024, 10];

/** A file somebody sends. */
export interface SentFile {
  readonly fileName: string;
  readonly content: AsyncIterable<Buffer>;
}

interface EvidenceRow {
  readonly itemId: number;
  readonly planId: number;
  readonly fileId: string;
  readonly name: string;
  readonly version: number;
}

/** Files that show that an item was done. */
@Injectable()
export class EvidenceFilesService {
  constructor(
    private readonly work: Work,
    private readonly reader: Reader,
    private readonly store: FileStore,
    private readonly items: DevelopmentItemsService,
    private readonly plans: DevelopmentPlansQueries,
  ) {}

  /**
   * Looks before a byte is stored, and again when it is registered.
   * @throws DomainError development.item-not-found, development.not-approved, development.too-many-files,
   *   file.too-large, file.empty
   */
  async add(member: Member, itemId: number, { fileName, content }: SentFile): Promise<DevelopmentPlan> {
    await this.work.run({ ...member, idempotency: null }, (tx) => this.requireOpen(tx, member, itemId));
    const file = await this.store.receive(member.agencyId, content, LARGEST_BYTES);
    try {
      return await this.work.run(member, async (tx) => {
        const planId = await this.requireOpen(tx, member, itemId);
        await this.store.register(tx, file, fileName);
        await tx.query('insert into development_evidence (agency_id, item_id, file_id) values ($1, $2, $3)', [
          member.agencyId,
          itemId,
          file.id,
        ]);
        return this.plans.read(tx, member, planId);
      });
    } catch (error) {
      await this.store.erase(member.agencyId, file.id);
      throw error;
    }
  }

  /** The bytes of a file. @throws DomainError development.evidence-not-found */
  async open(member: Member, id: number): Promise<{ name: string; content: Readable }> {
    const rows = rowsOf(this.reader, member.agencyId);
    const found = await this.find(rows, id);
    await this.plans.one(member, found.planId).catch(asEvidence);
    return { name: found.name, content: createReadStream(this.store.pathOf(member.agencyId, found.fileId)) };
  }

  /** @throws StaleVersion; DomainError development.evidence-not-found, development.not-approved */
  async remove(member: Member, id: number, version: number): Promise<DevelopmentPlan> {
    const [plan, fileId] = await this.work.run(member, async (tx) => {
      const found = await this.find(tx, id);
      await this.plans.read(tx, member, found.planId).catch(asEvidence);
      if (found.version !== version) throw new StaleVersion({ id, name: found.name, version: found.version });
      await this.requireOpen(tx, member, found.itemId, true);
      await tx.query('delete from development_evidence where id = $1', [id]);
      await this.store.remove(tx, found.fileId);
      return [await this.plans.read(tx, member, found.planId), found.fileId] as const;
    });
    await this.store.erase(member.agencyId, fileId);
    return plan;
  }

  private async find(
    rows: { query<Row extends object>(sql: string, params: readonly number[]): Promise<Row[]> },
    id: number,
  ): Promise<EvidenceRow> {
    const [found] = await rows.query<EvidenceRow>(
      `select v.item_id as "itemId", i.plan_id as "planId", v.file_id as "fileId", f.name, v.version from development_evidence v
       join development_item i on i.id = v.item_id join stored_file f on f.id = v.file_id where v.id = $1`,
      [id],
    );
    if (!found) throw new DomainError('not-found', 'development.evidence-not-found');
    return found;
  }

  /** @returns the plan's id */
  private async requireOpen(
    tx: Parameters<DevelopmentItemsService['locked']>[0],
    member: Member,
    itemId: number,
    leaving = false,
  ): Promise<number> {
    const { plan, item } = await this.items.locked(tx, member, itemId);
    if (plan.state !== 'approved') throw new DomainError('conflict', 'development.not-approved');
    if (!leaving && item.files.length >= MOST_FILES) {
      throw new DomainError('conflict', 'development.too-many-files', { limit: MOST_FILES });
    }
    return plan.id;
  }
}

function asEvidence(error: unknown): never {
  if (error instanceof DomainError && error.code === 'development.plan-not-found') {
    throw new DomainError('not-found', 'development.evidence-not-found');
  }
  throw error;
}
