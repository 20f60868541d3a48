import type { ReactNode } from 'react';
import type { CompletenessTable } from '#libs/domain/completeness';
import type { TableMeter } from '../../../api/directory-views.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';

/** The tables whose filling can be measured person by person. */
export const MEASURED = [
  'employeeBasics',
  'rank',
  'position',
  'education',
] as const satisfies readonly CompletenessTable[];

/** That a table is stated complete, and until when; nothing where it is not. */
export function StatedBadge({ meter: { statement } }: { meter: TableMeter }): ReactNode {
  const { completeness } = useMessages().directory;
  const formats = useFormats();
  if (!statement) return null;
  return (
    <StatusBadge tone="good">
      {`${completeness.stated} ${formats.shortDate(statement.completeUntil)}`}
    </StatusBadge>
  );
}
