import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import type { Editor } from '#libs/features/directory';
import { refusing, type Refusals } from '#libs/features/directory/access';
import { Clock } from '#libs/platform/clock';
import { StaleVersion, type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { checkedLevels, requireKnown, type StandardChanges } from './standard-changes.js';
import type { JobStandardView, PositionStandardView } from './standard.view.js';
import { StandardsQueries } from './standards.queries.js';
import { insertStandard, rewriteStandard } from './write-standard.js';

const REFUSALS: Refusals = { job_standard_valid: { code: 'standard.date-taken', field: 'effectiveFrom' } };

/** Writes the SKJ of a post. What has come into force never changes: a correction is a later version, or a void. */
@Injectable()
export class StandardsService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly queries: StandardsQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a version to the post.
   * @throws DomainError position.not-found, standard.level-out-of-scale, standard.competency-twice,
   * standard.incomplete, standard.competency-unknown, standard.date-not-after {newest}, standard.date-taken
   */
  create(editor: Editor, positionId: number, changes: StandardChanges): Promise<PositionStandardView> {
    const levels = checkedLevels(changes.levels);
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, async () => {
        const { versions } = await this.queries.ofPost(editor, positionId, tx);
        await requireKnown(tx, levels);
        requireLater(versions, changes.effectiveFrom);
        await insertStandard(tx, positionId, changes, levels);
        return this.announced(tx, editor, positionId);
      }),
    );
  }

  /** Changes a version whose day is to come. @throws StaleVersion; DomainError as `void` and `create`, standard.version-in-use */
  change(
    editor: Editor,
    id: number,
    version: number,
    changes: StandardChanges,
  ): Promise<PositionStandardView> {
    const levels = checkedLevels(changes.levels);
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, async () => {
        const { positionId, present, versions } = await this.locked(tx, editor, id, version);
        if (present.effectiveFrom <= this.clock.today(editor.timeZone)) {
          throw new DomainError('conflict', 'standard.version-in-use', {
            field: 'effectiveFrom',
            effectiveFrom: present.effectiveFrom,
          });
        }
        await requireKnown(tx, levels);
        requireLater(versions, changes.effectiveFrom);
        await rewriteStandard(tx, id, changes, levels);
        return this.announced(tx, editor, positionId);
      }),
    );
  }

  /** Takes a version back with a reason; the one before counts again. @throws StaleVersion; DomainError standard.not-found, standard.voided */
  void(editor: Editor, id: number, version: number, reason: string): Promise<PositionStandardView> {
    return this.work.run(editor, async (tx) => {
      const { positionId } = await this.locked(tx, editor, id, version);
      await tx.query(
        'update job_standard set voided_at = now(), void_reason = $2, version = version + 1 where id = $1',
        [id, reason],
      );
      return this.announced(tx, editor, positionId);
    });
  }

  private async announced(tx: Tx, editor: Editor, positionId: number): Promise<PositionStandardView> {
    await this.outbox.add(tx, 'competency.standardsChanged', { positionIds: [positionId] });
    return this.queries.ofPost(editor, positionId, tx);
  }

  private async locked(tx: Tx, editor: Editor, id: number, version: number): Promise<Locked> {
    const found = await tx.first<{ positionId: number; isVoided: boolean }>(
      `select position_id as "positionId", voided_at is not null as "isVoided" from job_standard where id = $1
       for update`,
      [id],
    );
    if (!found) throw new DomainError('not-found', 'standard.not-found');
    const { versions } = await this.queries.ofPost(editor, found.positionId, tx);
    if (found.isVoided) throw new DomainError('conflict', 'standard.voided');
    const present = versions.find((each) => each.id === id);
    if (!present) throw new DomainError('not-found', 'standard.not-found');
    if (present.version !== version) throw new StaleVersion(present);
    return { positionId: found.positionId, present, versions };
  }
}

interface Locked {
  readonly positionId: number;
  readonly present: JobStandardView;
  readonly versions: readonly JobStandardView[];
}

/** Nothing is put before what is in force: what was measured against it would change. */
function requireLater(versions: readonly JobStandardView[], effectiveFrom: CalendarDate): void {
  const inForce = versions.find(({ state }) => state === 'effective');
  if (!inForce || effectiveFrom > inForce.effectiveFrom) return;
  throw new DomainError('conflict', 'standard.date-not-after', {
    field: 'effectiveFrom',
    newest: inForce.effectiveFrom,
  });
}
