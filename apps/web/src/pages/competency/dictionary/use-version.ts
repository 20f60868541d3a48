import { useQuery } from '@tanstack/react-query';
import { dictionariesQuery, dictionaryQuery, wordsQuery } from '../../../api/competency.js';
import type { CompetencyView, DictionaryVersion } from '../../../api/competency-views.js';
import { useFilters } from '../../../components/filters/index.js';
import { rowNumber } from '../../../format/row-number.js';

/** A version, or what is in force. */
interface Shown {
  /** Null: the reference alone. */
  readonly dictionary: DictionaryVersion | null;
  readonly competencies: readonly CompetencyView[];
}

/** The version the address names, else what is in force today. */
export function useVersion() {
  const filters = useFilters(['versi']);
  const id = rowNumber(filters.values.versi);
  const versions = useQuery(dictionariesQuery).data?.items ?? [];
  const one = useQuery({
    ...dictionaryQuery(id ?? 0),
    enabled: id !== null,
    select: (dictionary): Shown => ({ dictionary, competencies: dictionary.competencies }),
  });
  const inForce = useQuery({
    ...wordsQuery,
    enabled: id === null,
    select: ({ dictionary, competencies }): Shown => ({ dictionary, competencies }),
  });
  const query = id === null ? inForce : one;
  return {
    versions,
    query,
    competencies: query.data?.competencies ?? [],
    dictionary: query.data?.dictionary ?? null,
    choose: (next: string | null) => filters.set('versi', next),
    chosen: id,
  };
}
