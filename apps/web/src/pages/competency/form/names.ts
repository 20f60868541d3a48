import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { wordsQuery } from '../../../api/competency.js';
import type { CompetencyView } from '../../../api/competency-views.js';

/** The words in force by code. */
export function useWordsByCode(): ReadonlyMap<string, CompetencyView> {
  const { data } = useQuery(wordsQuery);
  return useMemo(() => new Map((data?.competencies ?? []).map((each) => [each.code, each])), [data]);
}
