import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ActingPost, EmployeeCard } from '../../../api/directory-views.js';
import { TextLink } from '../../../components/links.js';
import { Panel } from '../../../components/panel.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { HoldingBadge } from '../parts/holding-badge.js';
import { levelName } from '../parts/options.js';

/** The post held today, and those one stands in beside it. */
export function PostPanel({ card }: { card: EmployeeCard }): ReactNode {
  const { people } = useMessages().directory;
  return (
    <Panel title={people.currentPost}>
      <Stack gap="xs">
        <CurrentPost card={card} />
        {card.acting.length > 0 && (
          <div>
            <Text size="xs" c="dimmed">
              {people.alsoActing}
            </Text>
            {card.acting.map((post) => (
              <Acting key={post.holdingId} post={post} />
            ))}
          </div>
        )}
      </Stack>
    </Panel>
  );
}

function CurrentPost({
  card: { current, orgUnitName, siasnPositionName },
}: {
  card: EmployeeCard;
}): ReactNode {
  const { people } = useMessages().directory;
  const formats = useFormats();
  if (!current) {
    return (
      <div>
        <Text>{people.noPost}</Text>
        {orgUnitName && <Text c="dimmed">{orgUnitName}</Text>}
        {siasnPositionName && <Text size="sm">{people.siasnPosition(siasnPositionName)}</Text>}
      </div>
    );
  }
  const level = [levelName(current.level), current.echelon && people.echelon(current.echelon)];
  return (
    <div>
      <TextLink
        to="/peta-jabatan/$positionId"
        params={{ positionId: String(current.positionId) }}
        fw={600}
        underline="hover"
      >
        {current.positionName}
      </TextLink>
      <Text>{current.orgUnitName}</Text>
      <Text c="dimmed">
        {[...level, people.since(formats.date(current.since))].filter(Boolean).join(', ')}
      </Text>
    </div>
  );
}

function Acting({ post }: { post: ActingPost }): ReactNode {
  const { people } = useMessages().directory;
  const formats = useFormats();
  const dates = [
    people.since(formats.date(post.since)),
    post.until && people.until(formats.date(post.until)),
  ];
  return (
    <Group gap="xs" mt={4}>
      <HoldingBadge kind={post.kind} warning={post.warning} />
      <TextLink
        to="/peta-jabatan/$positionId"
        params={{ positionId: String(post.positionId) }}
        underline="hover"
        inherit
      >
        {post.positionName}
      </TextLink>
      <Text size="sm" c="dimmed">
        {dates.filter(Boolean).join(', ')}
      </Text>
    </Group>
  );
}
