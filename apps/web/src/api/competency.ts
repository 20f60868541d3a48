import { queryOptions } from '@tanstack/react-query';
import { answer, API, client, done, heard, ifVersion, once, pageHeaders } from './client.js';
import type {
  BulkOrder,
  NewCompetency,
  NewJobStandard,
  PackageView,
  StandardFilter,
} from './competency-views.js';
import { listQuery } from './page.js';
import { problemOf, unreachable } from './problem.js';

/** Every reading of the dictionary and the job standards begins with this key. */
export const COMPETENCY = ['competency'] as const;

/** The words in force today. */
export const wordsQuery = queryOptions({
  queryKey: [...COMPETENCY, 'words'],
  queryFn: () => answer(client.GET('/competencies', { params: { query: {} } })),
});

export const dictionariesQuery = queryOptions({
  queryKey: [...COMPETENCY, 'dictionaries'],
  queryFn: () => answer(client.GET('/competency-dictionaries')),
});

export const dictionaryQuery = (id: number) =>
  queryOptions({
    queryKey: [...COMPETENCY, 'dictionary', id],
    queryFn: () => answer(client.GET('/competency-dictionaries/{id}', { params: { path: { id } } })),
  });

export const beginDictionary = (name: string, key: string) =>
  answer(client.POST('/competency-dictionaries', { params: { header: once(key) }, body: { name } }));

interface Versioned {
  readonly id: number;
  readonly version: number;
}

const edit = ({ id, version }: Versioned) => ({ path: { id }, header: ifVersion(version) });

export const publishDictionary = (dictionary: Versioned, effectiveFrom: string) =>
  answer(
    client.POST('/competency-dictionaries/{id}/publication', {
      params: edit(dictionary),
      body: { effectiveFrom },
    }),
  );

export const discardDictionary = (dictionary: Versioned) =>
  done(client.DELETE('/competency-dictionaries/{id}', { params: edit(dictionary) }));

export const addCompetency = (id: number, body: NewCompetency, key: string) =>
  answer(
    client.POST('/competency-dictionaries/{id}/competencies', {
      params: { path: { id }, header: once(key) },
      body,
    }),
  );

export const changeCompetency = (competency: Versioned, body: NewCompetency) =>
  answer(client.PATCH('/competencies/{id}', { params: edit(competency), body }));

export const removeCompetency = (competency: Versioned) =>
  done(client.DELETE('/competencies/{id}', { params: edit(competency) }));

/** Sends a CASE package: to look at what it would change, or to apply it. */
export async function sendPackage(file: File, apply: boolean): Promise<PackageView> {
  const body = new FormData();
  body.append('file', file);
  const response = await fetch(`${API}/case-packages${apply ? '' : '/preview'}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: pageHeaders(),
    body,
  }).catch(() => null);
  if (!response) throw unreachable();
  if (!response.ok) throw heard(await problemOf(response));
  return (await response.json()) as PackageView;
}

export const standardsQuery = (filter: StandardFilter) =>
  listQuery([...COMPETENCY, 'standards', filter], (cursor) =>
    answer(client.GET('/job-standards', { params: { query: { ...filter, cursor } } })),
  );

export const positionStandardQuery = (positionId: number) =>
  queryOptions({
    queryKey: [...COMPETENCY, 'position', positionId],
    queryFn: () =>
      answer(client.GET('/positions/{id}/job-standards', { params: { path: { id: positionId } } })),
  });

export const createStandard = (positionId: number, body: NewJobStandard, key: string) =>
  answer(
    client.POST('/positions/{id}/job-standards', {
      params: { path: { id: positionId }, header: once(key) },
      body,
    }),
  );

export const changeStandard = (standard: Versioned, body: NewJobStandard) =>
  answer(client.PATCH('/job-standards/{id}', { params: edit(standard), body }));

export const voidStandard = (standard: Versioned, reason: string) =>
  answer(client.POST('/job-standards/{id}/void', { params: edit(standard), body: { reason } }));

export const previewBulk = (body: BulkOrder) => answer(client.POST('/job-standards/bulk-preview', { body }));

export const applyBulk = (body: BulkOrder & { readonly expected: number }) =>
  answer(client.POST('/job-standards/bulk', { body }));
