import type { ReactNode } from 'react';
import type { PositionFilter, PositionRow } from '../../../api/directory-views.js';
import { positionsQuery } from '../../../api/positions.js';
import { ListTable } from '../../../components/data-table/index.js';
import { useMessages } from '../../../messages/messages.js';
import { EmptyDirectory } from '../parts/empty-directory.js';
import { usePostColumns } from './post-columns.js';

interface PostTableProps {
  readonly filter: PositionFilter;
  readonly label: string;
  readonly toolbar?: ReactNode;
  readonly empty?: ReactNode;
}

/** Posts with their holders. */
export function PostTable({ filter, label, toolbar, empty }: PostTableProps): ReactNode {
  const { posts } = useMessages().directory;
  return (
    <ListTable<PositionRow>
      label={label}
      query={positionsQuery(filter)}
      columns={usePostColumns()}
      rowId={({ id }) => id}
      toolbar={toolbar}
      empty={empty ?? <EmptyDirectory text={posts.empty} />}
    />
  );
}
