import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { FULL_MATCH } from '#libs/domain/job-person-match';
import { parseMicro } from '#libs/domain/micro';
import type { CompetencyProfile, ProfileResult } from '../../../../api/assessment.js';
import { Notice } from '../../../../components/notice.js';
import { Panel } from '../../../../components/panel.js';
import { StatusBadge } from '../../../../components/status-badge.js';
import { useFormats } from '../../../../format/use-formats.js';
import { useMessages } from '../../../../messages/messages.js';
import { Origin } from '../../../development/origin.js';
import { Score } from '../../../talent/parts/score.js';
import { Facts } from '../../parts/facts.js';
import { ValidityBadge } from './validity-badge.js';

interface MatchPanelProps {
  readonly profile: CompetencyProfile;
  readonly counting: ProfileResult;
}

/** The JPM that counts, always with the standard it is taken against, and the centre's figure beside it. */
export function MatchPanel({ profile, counting }: MatchPanelProps): ReactNode {
  const words = useMessages().assessment.profile;
  const { match } = counting;
  if (!match) return null;
  return (
    <Panel title={words.jpm}>
      <Stack gap="sm">
        <Group gap="sm" align="baseline">
          <Text component="span" fz="h2" fw={700}>
            <Score value={match.value} />
          </Text>
          <Text component="span">{words.against(profile.positionName ?? '–')}</Text>
          {profile.standardByDefault && <StatusBadge tone="info">{words.byDefault}</StatusBadge>}
          <ValidityBadge validity={counting.validity} />
          {match.source === 'given' && <StatusBadge tone="attention">{words.onlyGiven}</StatusBadge>}
        </Group>
        {isAboveFull(match.value) && <Text size="sm">{words.cappedInScore}</Text>}
        {counting.needsReassessment && <Notice tone="attention">{words.reassess}</Notice>}
        <MatchFacts profile={profile} counting={counting} />
      </Stack>
    </Panel>
  );
}

/** More than the standard asks in all: in a score it counts as 100. */
function isAboveFull(value: string): boolean {
  return (parseMicro(value) ?? 0) > FULL_MATCH;
}

function MatchFacts({ profile, counting }: MatchPanelProps): ReactNode {
  const words = useMessages().assessment.profile;
  const formats = useFormats();
  const { match, given, accreditationStanding } = counting;
  const category = (purpose: 'mapping' | 'selection') => ({
    label: words.category(words.purposes[purpose]),
    value: match && words.categories[match.categories[purpose]],
  });
  const facts = [
    category('mapping'),
    category('selection'),
    { label: words.validUntil, value: formats.date(counting.validUntil) },
    { label: words.variant, value: words.variants[profile.variant] },
    { label: words.given, value: given.jpm && <GivenFigure given={given} /> },
    {
      label: words.institution,
      value: (
        <>
          <Origin {...counting} />
          {accreditationStanding && words.accreditation[accreditationStanding]}
        </>
      ),
    },
  ];
  return <Facts facts={facts} />;
}

function GivenFigure({ given }: Pick<ProfileResult, 'given'>): ReactNode {
  const words = useMessages().assessment.profile;
  return (
    <Group component="span" gap="xs">
      <Score value={given.jpm} />
      {given.category && <span>{given.category}</span>}
      {given.jpmDiffers && <StatusBadge tone="attention">{words.givenDiffers}</StatusBadge>}
    </Group>
  );
}
