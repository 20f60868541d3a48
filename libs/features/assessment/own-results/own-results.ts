import { Injectable } from '@nestjs/common';
import type { PotentialScale } from '#libs/domain/competency';
import { DomainError } from '#libs/domain/errors';
import type { Accreditation, JpmPurpose } from '#libs/domain/job-person-match';
import type { PositionLevel } from '#libs/domain/position-level';
import type { Tx } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';

/** A result of one of the agency's own events: levels and aspects in hundredths. */
export interface OwnResult {
  /** Of the event: what marks the result as our own. */
  readonly participantId: number;
  readonly employeeId: number;
  /** Last assessment day, YYYY-MM-DD. */
  readonly assessedOn: string;
  readonly purpose: JpmPurpose;
  readonly method: 'simple' | 'medium' | 'complex' | 'other';
  readonly assessedLevel: PositionLevel;
  readonly institution: string;
  readonly accreditation: Accreditation | null;
  readonly scale: PotentialScale;
  readonly levels: Readonly<Record<string, number>>;
  readonly aspects: Readonly<Record<string, number>>;
}

/** The door by which the assessment centre records results, the same rows another centre's file makes. */
@Injectable()
export class OwnResults {
  constructor(private readonly outbox: Outbox) {}

  /**
   * Records results and publishes each person's. A person who already has a result of that day and purpose keeps it: a
   * file of another centre and an event cannot both be right, and neither is voided by itself.
   * @returns ids of the results, in order
   * @throws DomainError assessment.result-exists with the participants
   */
  async record(tx: Tx, results: readonly OwnResult[]): Promise<number[]> {
    const given = JSON.stringify(results.map(rowOf));
    await refuseStanding(tx, given);
    const ids = await insertResults(tx, given);
    const resultOf = new Map(ids.map(({ id, participantId }) => [participantId, id]));
    const inOrder = results.map(({ participantId }) => resultOf.get(participantId) ?? 0);
    await insertValues(
      tx,
      'assessment_result_level',
      'competency_code',
      'level',
      pairs(inOrder, results, 'levels'),
    );
    await insertValues(
      tx,
      'assessment_result_aspect',
      'aspect_code',
      'value',
      pairs(inOrder, results, 'aspects'),
    );
    await this.publish(
      tx,
      results.map(({ employeeId }) => employeeId),
    );
    return inOrder;
  }

  /** Voids what stands of these participants with the reason, and publishes each person's. */
  async withdraw(tx: Tx, participantIds: readonly number[], reason: string): Promise<void> {
    const voided = await tx.query<{ employeeId: number }>(
      `update assessment_result set voided_at = now(), void_reason = $2, version = version + 1
       where participant_id = any($1::int[]) and voided_at is null returning employee_id as "employeeId"`,
      [participantIds, reason],
    );
    await this.publish(
      tx,
      voided.map(({ employeeId }) => employeeId),
    );
  }

  /** One event per person (docs/decisions/0012). */
  private async publish(tx: Tx, employeeIds: readonly number[]): Promise<void> {
    for (const employeeId of employeeIds) {
      await this.outbox.add(tx, 'assessment.resultsChanged', { employeeIds: [employeeId] });
    }
  }
}

function rowOf(result: OwnResult, place: number): object {
  return {
    place,
    participant_id: result.participantId,
    employee_id: result.employeeId,
    assessed_on: result.assessedOn,
    purpose: result.purpose,
    method: result.method,
    assessed_level: result.assessedLevel,
    institution: result.institution,
    accreditation: result.accreditation,
    scale_min: result.scale.min,
    scale_max: result.scale.max,
  };
}

const GIVEN = `jsonb_to_recordset($1::jsonb) as g (participant_id int, employee_id int, assessed_on date,
  purpose text, method text, assessed_level text, institution text, accreditation text, scale_min smallint,
  scale_max smallint, place int)`;

async function refuseStanding(tx: Tx, given: string): Promise<void> {
  const standing = await tx.query<{ participantId: number }>(
    `select g.participant_id as "participantId" from ${GIVEN} join assessment_result r
       on r.employee_id = g.employee_id and r.assessed_on = g.assessed_on and r.purpose = g.purpose
     where r.voided_at is null order by g.place`,
    [given],
  );
  if (standing.length === 0) return;
  throw new DomainError('conflict', 'assessment.result-exists', {
    participantIds: standing.map(({ participantId }) => participantId),
  });
}

function insertResults(tx: Tx, given: string): Promise<{ id: number; participantId: number }[]> {
  return tx.query(
    `insert into assessment_result (agency_id, participant_id, employee_id, assessed_on, purpose, method, assessed_level,
       institution, accreditation, potential_scale_min, potential_scale_max)
     select $2, participant_id, employee_id, assessed_on, purpose, method, assessed_level, institution, accreditation,
       scale_min, scale_max
     from ${GIVEN} order by place returning id, participant_id as "participantId"`,
    [given, tx.actor.agencyId],
  );
}

interface Value {
  readonly result_id: number;
  readonly code: string;
  readonly value: number;
}

function pairs(ids: readonly number[], results: readonly OwnResult[], of: 'levels' | 'aspects'): Value[] {
  return results.flatMap((result, place) =>
    Object.entries(result[of]).map(([code, value]) => ({ result_id: ids[place] ?? 0, code, value })),
  );
}

async function insertValues(
  tx: Tx,
  table: 'assessment_result_level' | 'assessment_result_aspect',
  code: 'competency_code' | 'aspect_code',
  value: 'level' | 'value',
  values: readonly Value[],
): Promise<void> {
  await tx.query(
    `insert into ${table} (agency_id, result_id, ${code}, ${value})
     select $2, result_id, code, value from jsonb_to_recordset($1::jsonb) as v (result_id int, code text, value smallint)`,
    [JSON.stringify(values), tx.actor.agencyId],
  );
}
