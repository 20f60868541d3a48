import { Group, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { PositionHolder, PositionRow } from '../../../api/directory-views.js';
import type { Column } from '../../../components/data-table/index.js';
import { RowLink } from '../../../components/links.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { Gap } from '../parts/gap.js';
import { HoldingBadge } from '../parts/holding-badge.js';
import { levelName } from '../parts/options.js';
import { PersonLink } from '../parts/person-cell.js';

/** A post of many seats names so many of its holders; the page of the post names all. */
const NAMED = 3;

/** Columns of the post map. */
export function usePostColumns(): readonly Column<PositionRow>[] {
  const { posts } = useMessages().directory;
  const { number } = useFormats();
  return useMemo(() => {
    const { columns } = posts;
    return [
      {
        id: 'name',
        header: columns.name,
        names: true,
        wrap: true,
        cell: (post) => <PostName post={post} />,
      },
      { id: 'unit', header: columns.unit, wrap: true, cell: ({ orgUnitName }) => orgUnitName },
      { id: 'level', header: columns.level, cell: (post) => <Level post={post} /> },
      { id: 'grade', header: columns.grade, align: 'right', cell: ({ jobGrade }) => jobGrade },
      { id: 'holders', header: columns.holders, wrap: true, cell: (post) => <Holders post={post} /> },
      {
        id: 'headcount',
        header: columns.headcount,
        align: 'right',
        cell: ({ headcount }) => number(headcount),
      },
      { id: 'filled', header: columns.filled, align: 'right', cell: ({ filled }) => number(filled) },
      { id: 'gap', header: columns.gap, align: 'right', cell: ({ gap }) => <Gap value={gap} /> },
    ];
  }, [posts, number]);
}

function PostName({ post }: { post: PositionRow }): ReactNode {
  const { posts } = useMessages().directory;
  return (
    <>
      <RowLink to="/peta-jabatan/$positionId" params={{ positionId: String(post.id) }}>
        {post.name}
      </RowLink>
      <Group gap={6} mt={2}>
        <Text size="xs" c="dimmed">
          {post.code}
        </Text>
        {post.critical && <StatusBadge tone="attention">{posts.critical}</StatusBadge>}
        {post.target && <StatusBadge tone="info">{posts.target}</StatusBadge>}
        {!post.active && <StatusBadge tone="neutral">{posts.inactive}</StatusBadge>}
      </Group>
    </>
  );
}

function Level({ post: { level, echelon } }: { post: PositionRow }): ReactNode {
  return (
    <>
      {levelName(level)}
      {echelon && (
        <Text size="xs" c="dimmed">
          {echelon}
        </Text>
      )}
    </>
  );
}

function Holders({ post }: { post: PositionRow }): ReactNode {
  const { posts } = useMessages().directory;
  const { number } = useFormats();
  const { holders, headcount, filled, active } = post;
  const rest = holders.length - NAMED;
  return (
    <>
      {active && filled === 0 && headcount > 0 && <StatusBadge tone="bad">{posts.vacant}</StatusBadge>}
      {holders.slice(0, NAMED).map((holder) => (
        <Holder key={holder.holdingId} holder={holder} />
      ))}
      {rest > 0 && (
        <Text size="xs" c="dimmed">
          {posts.more(number(rest))}
        </Text>
      )}
    </>
  );
}

function Holder({ holder }: { holder: PositionHolder }): ReactNode {
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      {holder.kind !== 'definitive' && <HoldingBadge kind={holder.kind} warning={holder.warning} />}
      <PersonLink id={holder.employeeId} name={holder.name} />
    </Group>
  );
}
