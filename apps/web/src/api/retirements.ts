import { queryOptions } from '@tanstack/react-query';
import { answer, client } from './client.js';
import type { RetirementSpan, RetirementYears } from './directory-views.js';
import { listQuery } from './page.js';

/** Who leaves, in the order of TMT pensiun. */
export const retirementsQuery = (span: RetirementSpan) =>
  listQuery(['retirements', 'list', span], (cursor) =>
    answer(client.GET('/retirements', { params: { query: { ...span, cursor } } })),
  );

/** One page of them, for what goes through the whole list. */
export const retirementsPage = (span: RetirementSpan, cursor: string | undefined, limit: number) =>
  answer(client.GET('/retirements', { params: { query: { ...span, cursor, limit } } }));

/** How many leave in each month of whole years. */
export const retirementMonthsQuery = (asked: RetirementYears) =>
  queryOptions({
    queryKey: ['retirements', 'months', asked],
    queryFn: () => answer(client.GET('/retirements/by-month', { params: { query: asked } })),
  });
