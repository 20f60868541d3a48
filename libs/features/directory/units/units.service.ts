import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { StaleVersion, type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { insertRow, updateRow } from '../access/changes.js';
import { type Refusals, refusing } from '../access/refusals.js';
import { requireUnit, subtreeSql } from '../access/unit-scope.js';
import type { Editor } from '../access/viewer.js';
import { UnitsQueries } from './units.queries.js';
import type { OrgUnitNode } from './unit.view.js';

/** What a unit is made of; null clears a value, undefined leaves it. */
export interface UnitChanges {
  readonly code?: string;
  readonly name?: string;
  readonly parentId?: number | null;
  readonly kind?: string | null;
  readonly affair?: string | null;
  readonly siasnId?: string | null;
  readonly active?: boolean;
}

export interface NewUnit extends UnitChanges {
  readonly code: string;
  readonly name: string;
}

const REFUSALS: Refusals = {
  org_unit_agency_id_code_key: { code: 'orgUnit.code-taken', field: 'code' },
};

/** Changes the tree of units. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly queries: UnitsQueries,
  ) {}

  /** @throws DomainError orgUnit.code-taken, orgUnit.not-found (the parent) */
  create(editor: Editor, unit: NewUnit): Promise<OrgUnitNode> {
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, async () => {
        await this.requireParent(tx, editor, unit.parentId ?? null);
        const id = await insertRow(tx, 'org_unit', columnsOf(unit));
        await this.outbox.add(tx, 'directory.unitsChanged', { unitIds: [id] });
        return this.queries.one(editor, id, tx);
      }),
    );
  }

  /** @throws StaleVersion; DomainError orgUnit.not-found, orgUnit.code-taken, orgUnit.cycle */
  change(editor: Editor, id: number, version: number, changes: UnitChanges): Promise<OrgUnitNode> {
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, async () => {
        await requireUnit(tx, editor, id);
        if (changes.parentId !== undefined) await this.requireNoCycle(tx, editor, id, changes.parentId);
        const changed = await updateRow(tx, 'org_unit', { id, version }, columnsOf(changes));
        const present = await this.queries.one(editor, id, tx);
        if (!changed) throw new StaleVersion(present);
        await this.outbox.add(tx, 'directory.unitsChanged', { unitIds: [id] });
        return present;
      }),
    );
  }

  /** Two moves at once could close a circle that neither sees, so moves in one agency wait for each other. */
  private async requireNoCycle(tx: Tx, editor: Editor, id: number, parentId: number | null): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('directory.orgUnitTree'), $1)`, [editor.agencyId]);
    if (id === editor.orgUnitId) await this.refuseUnlessSame(tx, id, parentId);
    else await this.requireParent(tx, editor, parentId);
    if (parentId === null) return;
    const inside = await tx.first(`select id from (${subtreeSql('$1')}) below where id = $2`, [id, parentId]);
    if (inside) throw new DomainError('conflict', 'orgUnit.cycle', { field: 'parentId' });
  }

  private async requireParent(tx: Tx, editor: Editor, parentId: number | null): Promise<void> {
    if (parentId !== null) await requireUnit(tx, editor, parentId, 'parentId');
    else if (editor.orgUnitId !== null) {
      throw new DomainError('forbidden', 'orgUnit.outside-scope', { field: 'parentId' });
    }
  }

  /** The unit that bounds the editor's rights stays where it is: its parent is not theirs to choose. */
  private async refuseUnlessSame(tx: Tx, id: number, parentId: number | null): Promise<void> {
    const same = await tx.first(
      'select id from org_unit where id = $1 and parent_id is not distinct from $2',
      [id, parentId],
    );
    if (!same) throw new DomainError('forbidden', 'orgUnit.outside-scope', { field: 'parentId' });
  }
}

function columnsOf(unit: UnitChanges) {
  return {
    code: unit.code,
    name: unit.name,
    parent_id: unit.parentId,
    kind: unit.kind,
    affair: unit.affair,
    siasn_id: unit.siasnId,
    active: unit.active,
  };
}
