import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { kindOfLevel, type PositionKind, type PositionLevel } from '#libs/domain/position-level';
import { Clock } from '#libs/platform/clock';
import { StaleVersion, type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { insertRow, updateRow } from '../access/changes.js';
import { type Refusals, refusing } from '../access/refusals.js';
import { requireUnit } from '../access/unit-scope.js';
import type { Editor } from '../access/viewer.js';
import { PositionsQueries } from './positions.queries.js';
import { definitiveCountSql } from './positions.sql.js';
import type { PositionView } from './position.view.js';

/** What a post is made of; undefined leaves a value, null clears it. */
export interface PositionChanges {
  readonly code?: string;
  readonly name?: string;
  readonly kind?: PositionKind;
  readonly level?: PositionLevel;
  readonly echelon?: string | null;
  readonly orgUnitId?: number;
  readonly parentId?: number | null;
  readonly jobGrade?: number | null;
  readonly headcount?: number;
  readonly retirementAge?: number | null;
  readonly affair?: string | null;
  readonly family?: string | null;
  readonly additionalDuty?: boolean;
  readonly critical?: boolean;
  readonly target?: boolean;
  readonly siasnId?: string | null;
  readonly active?: boolean;
}

export interface NewPosition extends PositionChanges {
  readonly code: string;
  readonly name: string;
  readonly kind: PositionKind;
  readonly level: PositionLevel;
  readonly orgUnitId: number;
}

const REFUSALS: Refusals = {
  position_agency_id_code_key: { code: 'position.code-taken', field: 'code' },
  position_agency_id_parent_id_fkey: { code: 'position.parent-not-found', field: 'parentId' },
};

/** Changes the post map. */
@Injectable()
export class PositionsService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly queries: PositionsQueries,
  ) {}

  /** @throws DomainError position.code-taken, position.level-of-other-kind, orgUnit.not-found, position.parent-not-found */
  create(editor: Editor, position: NewPosition): Promise<PositionView> {
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, async () => {
        requireLevelOfKind(position.kind, position.level);
        await requireUnit(tx, editor, position.orgUnitId, 'orgUnitId');
        const id = await insertRow(tx, 'position', columnsOf(position));
        await this.outbox.add(tx, 'directory.positionsChanged', { positionIds: [id] });
        return this.queries.one(editor, id, tx);
      }),
    );
  }

  /** @throws StaleVersion; DomainError as `create`, position.cycle, position.headcount-below-holders */
  change(editor: Editor, id: number, version: number, changes: PositionChanges): Promise<PositionView> {
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, async () => {
        await this.requireChangeable(tx, editor, id, changes);
        const changed = await updateRow(tx, 'position', { id, version }, columnsOf(changes));
        const present = await this.queries.one(editor, id, tx);
        if (!changed) throw new StaleVersion(present);
        requireLevelOfKind(present.kind, present.level as PositionLevel);
        await this.outbox.add(tx, 'directory.positionsChanged', { positionIds: [id] });
        return present;
      }),
    );
  }

  private async requireChangeable(
    tx: Tx,
    editor: Editor,
    id: number,
    changes: PositionChanges,
  ): Promise<void> {
    await this.queries.requireVisible(tx, editor, id);
    if (changes.orgUnitId !== undefined) await requireUnit(tx, editor, changes.orgUnitId, 'orgUnitId');
    if (changes.parentId !== undefined && changes.parentId !== null)
      await this.requireNoCycle(tx, editor, id, changes.parentId);
    if (changes.headcount !== undefined) await this.requireSeats(tx, editor, id, changes.headcount);
  }

  /** Moves in one agency wait for each other: two at once could close a circle that neither sees. */
  private async requireNoCycle(tx: Tx, editor: Editor, id: number, parentId: number): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('directory.positionTree'), $1)`, [editor.agencyId]);
    const circle = await tx.first(
      `with recursive above as (
         select p.id, p.parent_id from position p where p.id = $1
         union select p.id, p.parent_id from position p join above a on p.id = a.parent_id)
       select id from above where id = $2`,
      [parentId, id],
    );
    if (circle) throw new DomainError('conflict', 'position.cycle', { field: 'parentId' });
  }

  /** Lowering ABK below the number of definitive holders would say that somebody holds nothing. */
  private async requireSeats(tx: Tx, editor: Editor, id: number, headcount: number): Promise<void> {
    const present = await tx.first<{ headcount: number }>(
      'select headcount from position where id = $1 for update',
      [id],
    );
    if (!present || headcount >= present.headcount) return;
    const sql = definitiveCountSql('$1', '$2::date');
    const held = await tx.first<{ filled: number }>(sql, [id, this.clock.today(editor.timeZone)]);
    if (headcount < (held?.filled ?? 0)) {
      throw new DomainError('conflict', 'position.headcount-below-holders', {
        field: 'headcount',
        filled: held?.filled ?? 0,
      });
    }
  }
}

function requireLevelOfKind(kind: PositionKind, level: PositionLevel): void {
  if (kindOfLevel(level) === kind) return;
  throw new DomainError('invalid', 'position.level-of-other-kind', { field: 'level' });
}

function columnsOf(position: PositionChanges) {
  return {
    code: position.code,
    name: position.name,
    kind: position.kind,
    level: position.level,
    echelon: position.echelon,
    org_unit_id: position.orgUnitId,
    parent_id: position.parentId,
    job_grade: position.jobGrade,
    headcount: position.headcount,
    retirement_age: position.retirementAge,
    affair: position.affair,
    family: position.family,
    additional_duty: position.additionalDuty,
    critical: position.critical,
    target: position.target,
    siasn_id: position.siasnId,
    active: position.active,
  };
}
