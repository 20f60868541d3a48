import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import { formatMicro } from '#libs/domain/micro';
import { type Policy, policyNotices, PRESETS, type PresetCode } from '#libs/domain/scoring';
import type { ResultRules } from '#libs/features/assessment';
import { Reader, type Tx } from '#libs/platform/database';
import type { PolicyRow, PolicyVersionView, PresetView } from './policy.view.js';

const VERSION = `v.id, v.number, v.state, v.effective_from::text as "effectiveFrom", v.version,
  (select count(*)::int from talent_period t where t.policy_version_id = v.id) as periods`;

const ONE = `select ${VERSION}, v.definition, p.id as "policyId", p.code as "policyCode", p.name as "policyName"
  from scoring_policy_version v join scoring_policy p on p.id = v.scoring_policy_id`;

type VersionFacts = Omit<PolicyVersionView, 'notices' | 'definition'> & { readonly definition: Policy };

/** Reads scoring policies. */
@Injectable()
export class PoliciesQueries {
  constructor(private readonly reader: Reader) {}

  /** All policies of the agency by name, each with its versions, the newest first. */
  list(agencyId: number): Promise<PolicyRow[]> {
    return this.reader.read<PolicyRow & Record<string, unknown>>(
      agencyId,
      `select p.id, p.code, p.name,
              (select coalesce(jsonb_agg(to_jsonb(w) order by w.number desc), '[]')
               from (select ${VERSION} from scoring_policy_version v where v.scoring_policy_id = p.id) w) as versions
       from scoring_policy p order by p.name, p.id`,
    );
  }

  /** What an agency can start with (docs/domain/03, presets). */
  presets(): PresetView[] {
    return Object.entries(PRESETS).map(([code, policy]) => ({
      code: code as PresetCode,
      name: policy.name,
      source: policy.source,
      definition: policy,
    }));
  }

  /** How the agency takes results on a day: by its policy in force, as the presets say before it has one. */
  async resultRules(agencyId: number, day: CalendarDate): Promise<ResultRules> {
    const found = await this.reader.first<{ definition: Policy }>(
      agencyId,
      `select definition from scoring_policy_version
       where state = 'effective' and effective_from <= $1::date order by effective_from desc limit 1`,
      [day],
    );
    const { jpm, assessment } = found?.definition ?? PRESETS.A;
    return { variant: jpm.variant, validityYears: assessment.validityYears, counting: assessment.counting };
  }

  /** @throws DomainError scoringPolicy.version-not-found */
  async version(agencyId: number, id: number, tx?: Tx): Promise<PolicyVersionView> {
    const sql = `${ONE} where v.id = $1`;
    const facts = tx
      ? await tx.first<VersionFacts>(sql, [id])
      : await this.reader.first<VersionFacts & Record<string, unknown>>(agencyId, sql, [id]);
    if (!facts) throw new DomainError('not-found', 'scoringPolicy.version-not-found');
    const notices = policyNotices(facts.definition);
    return {
      ...facts,
      notices: notices.map(({ code, kinerja }) => ({ code, kinerja: formatMicro(kinerja) })),
    };
  }
}
