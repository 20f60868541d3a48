import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import type { EmploymentType } from '#libs/domain/employment-type';
import { type LegalStatus, officialStatusName } from '#libs/domain/legal-status';
import { StaleVersion, type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { updateRow } from '../access/changes.js';
import { type Refusals, refusing } from '../access/refusals.js';
import { requireUnit } from '../access/unit-scope.js';
import type { Editor } from '../access/viewer.js';
import { EmployeeCardQueries } from './employee-card.queries.js';
import type { EmployeeCard } from './employee.view.js';
import { NipChange } from './nip-change.js';

/** Undefined leaves a value, null clears it. */
export interface EmployeeChanges {
  readonly nip?: string;
  /** Why the number changes; required with `nip`. */
  readonly nipReason?: string;
  readonly name?: string;
  readonly frontTitle?: string | null;
  readonly backTitle?: string | null;
  readonly birthPlace?: string | null;
  readonly birthDate?: CalendarDate | null;
  readonly sex?: 'male' | 'female' | null;
  readonly employmentType?: EmploymentType | null;
  readonly legalStatus?: LegalStatus | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly cpnsSince?: CalendarDate | null;
  readonly pnsSince?: CalendarDate | null;
  readonly serviceYears?: number | null;
  readonly serviceMonths?: number | null;
  /** The unit of somebody without a post. */
  readonly orgUnitId?: number | null;
}

const REFUSALS: Refusals = { employee_agency_id_nip_key: { code: 'employee.nip-taken', field: 'nip' } };

/** Corrects what is known about people. */
@Injectable()
export class EmployeesService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly cards: EmployeeCardQueries,
    private readonly nips: NipChange,
  ) {}

  /** @throws StaleVersion; DomainError employee.not-found, employee.nip-taken, nip.*, orgUnit.not-found */
  change(editor: Editor, id: number, version: number, changes: EmployeeChanges): Promise<EmployeeCard> {
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, async () => {
        const before = await this.cards.card(editor, id, tx);
        if (before.version !== version) throw new StaleVersion(before);
        if (changes.orgUnitId !== undefined) await requireUnitToPutIn(tx, editor, changes.orgUnitId);
        const nip = await this.nips.record(tx, editor, before, changes);
        const changed = await updateRow(tx, 'employee', { id, version }, { ...columnsOf(changes), nip });
        const present = await this.cards.card(editor, id, tx);
        if (!changed) throw new StaleVersion(present);
        await this.outbox.add(tx, 'directory.employeesChanged', { employeeIds: [id] });
        return present;
      }),
    );
  }
}

/** Somebody whose rights end at a unit cannot send a person out of it. */
async function requireUnitToPutIn(tx: Tx, editor: Editor, unitId: number | null): Promise<void> {
  if (unitId !== null) await requireUnit(tx, editor, unitId, 'orgUnitId');
  else if (editor.orgUnitId !== null)
    throw new DomainError('forbidden', 'orgUnit.outside-scope', { field: 'orgUnitId' });
}

function columnsOf(changes: EmployeeChanges) {
  const { legalStatus } = changes;
  return {
    name: changes.name,
    front_title: changes.frontTitle,
    back_title: changes.backTitle,
    birth_place: changes.birthPlace,
    birth_date: changes.birthDate,
    sex: changes.sex,
    employment_type: changes.employmentType,
    legal_status: legalStatus,
    legal_status_name: legalStatus ? officialStatusName(legalStatus) : legalStatus,
    email: changes.email,
    phone: changes.phone,
    cpns_since: changes.cpnsSince,
    pns_since: changes.pnsSince,
    service_years: changes.serviceYears,
    service_months: changes.serviceMonths,
    org_unit_id: changes.orgUnitId,
  };
}
