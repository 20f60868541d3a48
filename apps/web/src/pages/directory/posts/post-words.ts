import { useQuery } from '@tanstack/react-query';
import { unitOptionsQuery } from '../../../api/lookup.js';
import { useMessages, wordOf } from '../../../messages/messages.js';
import type { FieldValue } from '../edit/merge.js';
import { levelName } from '../parts/options.js';

/** Names and values of a post's fields as people read them, for the two sides of a conflict. */
export function usePostWords() {
  const { common, directory } = useMessages();
  const { posts, words } = directory;
  const units = useQuery(unitOptionsQuery).data;
  const labels: Readonly<Record<string, string>> = {
    code: posts.code,
    name: posts.name,
    kind: posts.kind,
    level: posts.level,
    echelon: posts.echelon,
    orgUnitId: posts.unit,
    parentId: posts.parent,
    jobGrade: posts.grade,
    headcount: posts.headcount,
    retirementAge: posts.retirementAge,
    affair: posts.affair,
    family: posts.family,
    siasnId: posts.siasnId,
    additionalDuty: posts.additionalDuty,
    critical: posts.criticalPosition,
    target: posts.targetPosition,
    active: posts.active,
  };
  const readers: Readonly<Record<string, (value: string) => string>> = {
    kind: (value) => wordOf(words.positionKinds, value),
    level: levelName,
    orgUnitId: (value) => units?.items.find(({ id }) => String(id) === value)?.name ?? value,
  };
  return {
    labelOf: (field: string) => labels[field] ?? field,
    show: (field: string, value: FieldValue) => {
      if (typeof value === 'boolean') return value ? common.yes : common.no;
      if (value === null) return '';
      return readers[field]?.(String(value)) ?? String(value);
    },
  };
}
