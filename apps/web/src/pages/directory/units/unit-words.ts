import { useQuery } from '@tanstack/react-query';
import { unitOptionsQuery } from '../../../api/lookup.js';
import { useMessages } from '../../../messages/messages.js';
import type { FieldValue } from '../edit/merge.js';

/** Names and values of a unit's fields as people read them, for the two sides of a conflict. */
export function useUnitWords() {
  const { common, directory } = useMessages();
  const { units } = directory;
  const tree = useQuery(unitOptionsQuery).data;
  const labels: Readonly<Record<string, string>> = {
    code: units.code,
    name: units.name,
    parentId: units.parent,
    kind: units.kind,
    affair: units.affair,
    siasnId: units.siasnId,
    active: units.active,
  };
  return {
    labelOf: (field: string) => labels[field] ?? field,
    show: (field: string, value: FieldValue) => {
      if (typeof value === 'boolean') return value ? common.yes : common.no;
      if (field !== 'parentId') return String(value ?? '');
      return value === null ? units.top : (tree?.items.find(({ id }) => id === value)?.name ?? String(value));
    },
  };
}
