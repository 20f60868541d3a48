import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatNip } from '#libs/domain/nip';
import type { PersonExplanation } from '../../../api/talent-views.js';
import { TextLink } from '../../../components/links.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { ExactScore } from '../parts/score.js';
import { Facts } from '../parts/facts.js';
import { PoolBadge } from '../parts/pool-badge.js';

/** Who it is, the box, and by which policy and revision. */
export function WhySummary({ person }: { person: PersonExplanation }): ReactNode {
  const { map, why, words } = useMessages().talent;
  const formats = useFormats();
  const { box, previousBox, policy } = person;
  const boxWord = (found: number | null, none: string) => (found === null ? none : words.box(String(found)));
  return (
    <Stack gap="xs">
      <div>
        <Title order={3}>{person.name}</Title>
        <Text size="sm" c="dimmed">
          {formatNip(person.nip)}
        </Text>
      </div>
      <Facts
        facts={[
          [why.computed, <strong key="box">{boxWord(box, map.noBox)}</strong>],
          [why.talentScore, <ExactScore key="score" value={person.talentScore} />],
          [why.standing, <PoolBadge key="pool" pool={person.pool} />],
          [why.previous, boxWord(previousBox, map.previousNone)],
          [why.post, [person.positionName, person.unitName].filter(Boolean).join(', ') || null],
          [
            why.policy,
            <TextLink
              key="policy"
              to="/pedoman/$policyVersionId"
              params={{ policyVersionId: String(person.policyVersionId) }}
            >
              {policy.name}
            </TextLink>,
          ],
          [why.revision, why.revisionOf(formats.number(person.revision), formats.date(person.referenceDate))],
        ]}
      />
    </Stack>
  );
}
