import type { ReactNode } from 'react';
import { officialLevelName } from '#libs/domain/position-level';
import type { PeriodView } from '../../../api/talent-views.js';
import { TextLink } from '../../../components/links.js';
import { Panel } from '../../../components/panel.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { Facts } from '../parts/facts.js';

/** What the period was made with, and what was decided. */
export function PeriodFacts({ period }: { period: PeriodView }): ReactNode {
  const { common, talent } = useMessages();
  const { periods, policies } = talent;
  const formats = useFormats();
  const { decreeNumber, decreeDate, excludedFamilies } = period;
  const policy = policies.versionTitle(period.policyName, formats.number(period.policyNumber));
  return (
    <Panel title={periods.factsTitle}>
      <Facts
        facts={[
          [periods.referenceDate, formats.date(period.referenceDate)],
          [periods.ratedYear, String(period.ratedYear)],
          [
            periods.policy,
            <TextLink
              key="policy"
              to="/pedoman/$policyVersionId"
              params={{ policyVersionId: String(period.policyVersionId) }}
            >
              {policy}
            </TextLink>,
          ],
          [periods.levels, period.levels.map(officialLevelName).join(', ')],
          [
            periods.families,
            excludedFamilies.length > 0 ? excludedFamilies.join(', ') : periods.familiesNone,
          ],
          [periods.pppk, period.includePppk ? common.yes : common.no],
          [periods.revision, formats.number(period.revision)],
          [periods.computedAt, formats.instant(period.computedAt) || periods.neverComputed],
          [periods.decree, decreeNumber && periods.decreeOf(decreeNumber, formats.date(decreeDate))],
          [periods.decidedBy, period.decidedBy],
          [periods.publishedAt, formats.instant(period.publishedAt) || null],
        ]}
      />
    </Panel>
  );
}
