import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import {
  type AssessmentRules,
  type Policy,
  policyViolations,
  PRESETS,
  type PresetCode,
} from '#libs/domain/scoring';
import { type Actor, StaleVersion, type Tx, violationOf, Work } from '#libs/platform/database';
import { PoliciesQueries } from './policies.queries.js';
import type { PolicyVersionView } from './policy.view.js';

/** Changes scoring policies. A version that begins to count, or was computed with, never changes again. */
@Injectable()
export class PoliciesService {
  constructor(
    private readonly work: Work,
    private readonly queries: PoliciesQueries,
  ) {}

  /**
   * Takes over a preset as a policy of the agency with a first version in draft.
   * @throws DomainError scoringPolicy.code-taken, scoringPolicy.invalid
   */
  adopt(actor: Actor, preset: PresetCode): Promise<PolicyVersionView> {
    const definition = PRESETS[preset];
    return this.work.run(actor, async (tx) => {
      requireValid(definition);
      const policyId = await this.insertPolicy(tx, preset, definition.name);
      const version = await tx.first<{ id: number }>(
        `insert into scoring_policy_version (agency_id, scoring_policy_id, number, definition) values ($1, $2, 1, $3) returning id`,
        [actor.agencyId, policyId, JSON.stringify(definition)],
      );
      return this.queries.version(actor.agencyId, version?.id ?? 0, tx);
    });
  }

  /**
   * Begins the next version of a policy as a draft that says what the newest says.
   * @throws DomainError scoringPolicy.not-found, scoringPolicy.draft-exists
   */
  draft(actor: Actor, policyId: number): Promise<PolicyVersionView> {
    return this.work.run(actor, async (tx) => {
      // One after another: two at once would both see the same newest version.
      await tx.query('select id from scoring_policy where id = $1 for update', [policyId]);
      const newest = await tx.first<{ id: number }>(
        'select id from scoring_policy_version where scoring_policy_id = $1 order by number desc limit 1',
        [policyId],
      );
      if (!newest) throw new DomainError('not-found', 'scoringPolicy.not-found');
      const { state, periods } = await this.queries.version(actor.agencyId, newest.id, tx);
      if (state === 'draft' && periods === 0) throw new DomainError('conflict', 'scoringPolicy.draft-exists');
      const made = await tx.first<{ id: number }>(
        `insert into scoring_policy_version (agency_id, scoring_policy_id, number, definition)
         select agency_id, scoring_policy_id, number + 1, jsonb_set(definition, '{version}', to_jsonb(number + 1))
         from scoring_policy_version where id = $1 returning id`,
        [newest.id],
      );
      return this.queries.version(actor.agencyId, made?.id ?? 0, tx);
    });
  }

  /**
   * Sets how long assessment results count, which of several, and what gate 3 answers after a raised jenjang.
   * @throws StaleVersion; DomainError scoringPolicy.version-not-found, scoringPolicy.not-draft, scoringPolicy.in-use,
   * scoringPolicy.invalid
   */
  setAssessment(
    actor: Actor,
    id: number,
    version: number,
    rules: AssessmentRules,
  ): Promise<PolicyVersionView> {
    return this.work.run(actor, async (tx) => {
      await tx.query('select id from scoring_policy_version where id = $1 for update', [id]);
      const present = await this.queries.version(actor.agencyId, id, tx);
      if (present.version !== version) throw new StaleVersion(present);
      if (present.state !== 'draft') throw new DomainError('conflict', 'scoringPolicy.not-draft');
      if (present.periods > 0) throw new DomainError('conflict', 'scoringPolicy.in-use');
      const definition = { ...(present.definition as Policy), assessment: rules };
      requireValid(definition);
      await tx.query(
        'update scoring_policy_version set definition = $2, version = version + 1 where id = $1 returning id',
        [id, JSON.stringify(definition)],
      );
      return this.queries.version(actor.agencyId, id, tx);
    });
  }

  /**
   * Makes a draft the policy of the agency from a day on.
   * @throws StaleVersion; DomainError scoringPolicy.version-not-found, scoringPolicy.not-draft, scoringPolicy.day-taken
   */
  activate(
    actor: Actor,
    id: number,
    version: number,
    effectiveFrom: CalendarDate,
  ): Promise<PolicyVersionView> {
    return this.work.run(actor, async (tx) => {
      const present = await this.queries.version(actor.agencyId, id, tx);
      if (present.version !== version) throw new StaleVersion(present);
      if (present.state !== 'draft') throw new DomainError('conflict', 'scoringPolicy.not-draft');
      const changed = await beginning(() =>
        tx.query(
          `update scoring_policy_version set state = 'effective', effective_from = $3, version = version + 1
           where id = $1 and version = $2 returning id`,
          [id, version, effectiveFrom],
        ),
      );
      if (changed.length === 0) throw new StaleVersion(present);
      return this.queries.version(actor.agencyId, id, tx);
    });
  }

  private async insertPolicy(tx: Tx, code: string, name: string): Promise<number> {
    const row = await tx.first<{ id: number }>(
      `insert into scoring_policy (agency_id, code, name) values ($1, $2, $3) on conflict do nothing returning id`,
      [tx.actor.agencyId, code, name],
    );
    if (!row) throw new DomainError('conflict', 'scoringPolicy.code-taken', { field: 'preset' });
    return row.id;
  }
}

function requireValid(definition: Policy): void {
  const [violation] = policyViolations(definition);
  if (!violation) return;
  throw new DomainError('invalid', 'scoringPolicy.invalid', {
    violation: violation.code,
    path: violation.path,
  });
}

/** Two versions cannot begin on one day: nobody could say which of them counts. */
async function beginning<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (violationOf(error)?.constraint !== 'scoring_policy_version_effective') throw error;
    throw new DomainError('conflict', 'scoringPolicy.day-taken', { field: 'effectiveFrom' });
  }
}
