import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { formatMicro, type Micro } from '#libs/domain/micro';
import {
  evaluate,
  INPUT_COLUMNS,
  type InputCode,
  type Inputs,
  type InputValue,
  isInputCode,
  type Policy,
  rawValue,
} from '#libs/domain/scoring';
import { Params, type Viewer } from '#libs/features/directory/access';
import { Reader, Work, type Actor } from '#libs/platform/database';
import { AuditReadings } from '#libs/platform/audit';
import { groupAt, mapConditions } from './map-filter.js';
import { peopleOnMap, PERSON } from './people.sql.js';
import { PeriodYears } from './period-years.js';
import type { PersonExplanation, ReplacedResult } from './explanation.view.js';
import type { MapPerson } from './map.view.js';

/** The snapshot of a person's inputs as PostgreSQL tells it, by column. */
type Snapshot = Readonly<Record<string, number | string | boolean | string[] | null>>;

interface Found extends MapPerson {
  readonly period: Pick<PersonExplanation, 'periodName' | 'referenceDate' | 'ratedYear' | 'policyVersionId'>;
  readonly revision: number;
  readonly postGroup: number | null;
  readonly policy: Policy;
  readonly snapshot: Snapshot;
}

/** Explains single results. */
@Injectable()
export class ExplanationQueries {
  constructor(
    private readonly reader: Reader,
    private readonly work: Work,
    private readonly readings: AuditReadings,
    private readonly years: PeriodYears,
  ) {}

  /**
   * Everything behind a person's place on the map; the reading is noted and shown to the person.
   * @throws DomainError talentPeriod.not-found, talentPeriod.person-not-found
   */
  async explain(actor: Actor & Viewer, periodId: number, employeeId: number): Promise<PersonExplanation> {
    const found = await this.find(actor, periodId, employeeId);
    if (!found) throw new DomainError('not-found', 'talentPeriod.person-not-found');
    await this.work.run({ ...actor, idempotency: null }, (tx) =>
      this.readings.record(tx, { what: 'talentPool.explanation', employeeId }),
    );
    const { period, postGroup, policy, snapshot, ...person } = found;
    const provisional = (snapshot.provisional as string[]).filter(isInputCode);
    return {
      ...person,
      ...period,
      periodId,
      group: postGroup === null ? null : groupAt(postGroup),
      policy,
      evaluation: evaluate(policy, inputsOf(snapshot), provisional),
      facts: factsOf(snapshot),
      replaced: await this.replaced(actor.agencyId, periodId, employeeId),
    };
  }

  private async find(viewer: Viewer, periodId: number, employeeId: number): Promise<Found | null> {
    const year = await this.years.of(viewer.agencyId, periodId);
    const params = new Params();
    const conditions = [
      `t.id = ${params.add(periodId, 'int')}`,
      `r.employee_id = ${params.add(employeeId, 'int')}`,
      ...mapConditions(viewer, {}, params),
    ];
    return this.reader.first<Found & Record<string, unknown>>(
      viewer.agencyId,
      `select ${PERSON}, r.revision, r.post_group as "postGroup", to_jsonb(i) as snapshot, v.definition as policy,
              jsonb_build_object('periodName', t.name, 'referenceDate', t.reference_date, 'policyVersionId', v.id,
                                 'ratedYear', extract(year from t.reference_date)::int - 1) as period
       from ${peopleOnMap(year)} join scoring_policy_version v on v.id = t.policy_version_id where ${conditions.join(' and ')}`,
      params.values,
    );
  }

  private async replaced(agencyId: number, periodId: number, employeeId: number): Promise<ReplacedResult[]> {
    const rows = await this.reader.read<ReplacedRow>(
      agencyId,
      `select revision, replaced_at as "replacedAt", kinerja, potensial, talent_score as "talentScore", box
       from talent_result_history where period_id = $1 and employee_id = $2 order by id desc limit 20`,
      [periodId, employeeId],
    );
    return rows.map((row) => ({
      ...row,
      kinerja: scoreText(row.kinerja),
      potensial: scoreText(row.potensial),
      talentScore: scoreText(row.talentScore),
    }));
  }
}

interface ReplacedRow extends Record<string, unknown> {
  readonly revision: number;
  readonly replacedAt: Date;
  readonly kinerja: Micro | null;
  readonly potensial: Micro | null;
  readonly talentScore: Micro | null;
  readonly box: number | null;
}

const scoreText = (micro: Micro | null): string | null => (micro === null ? null : formatMicro(micro));

/** The inputs a snapshot holds, as the scoring rules read them. */
export function inputsOf(snapshot: Snapshot): Inputs {
  return Object.fromEntries(
    INPUT_COLUMNS.map(({ input, name }): [InputCode, InputValue] => [
      input,
      rawValue(input, snapshot[name] as number | null),
    ]),
  );
}

function factsOf(snapshot: Snapshot): PersonExplanation['facts'] {
  const inputs = inputsOf(snapshot);
  const is = (column: string) => snapshot[column] === true;
  const maybe = (column: string) => snapshot[column] as boolean | null;
  return {
    jpm: scoreText((inputs.jpm ?? null) as Micro | null),
    standardByDefault: is('standard_by_default'),
    accredited: maybe('accredited'),
    needsReassessment: maybe('needs_reassessment'),
    learningHours: (inputs.learningHours ?? null) as number | null,
    learningComplete: is('learning_complete'),
    disciplineRecent: is('discipline_recent'),
    disciplineAppealed: is('discipline_appealed'),
    disciplineComplete: is('discipline_complete'),
    retirementDate: snapshot.retirement_date as string | null,
    studyLeave: is('study_leave'),
    predicate: (inputs.predicate ?? null) as string | null,
    previousPredicate: (inputs.previousPredicate ?? null) as string | null,
  };
}
