import { useInfiniteQuery } from '@tanstack/react-query';
import type { PositionView } from '../../../api/directory-views.js';
import { vacanciesQuery } from '../../../api/succession.js';

/** Whether the post is vacant or falls vacant within a year: only then somebody can be appointed to it. */
export function useFallsVacant({ id, code }: PositionView): boolean {
  const { data } = useInfiniteQuery(vacanciesQuery({ search: code }));
  const row = data?.pages.flatMap(({ items }) => items).find((found) => found.id === id);
  return row !== undefined && row.state !== 'target';
}
