import { queryOptions } from '@tanstack/react-query';
import type { ImportFormat } from '#libs/contracts/imports';
import { answer, API, client, done, heard, ifVersion, once, pageHeaders } from './client.js';
import type { CheckOrder, ImportView, IssueFilter, TableChoice } from './import-views.js';
import { listQuery } from './page.js';
import { problemOf, unreachable } from './problem.js';

/** Every reading of imports begins with this key. */
export const IMPORTS = ['imports'] as const;

const POLL_MS = 1_500;
/** States that end by themselves. */
const UNDER_WAY: readonly string[] = ['checking', 'applying', 'undoing'];

export function isImportUnderWay({ state }: Pick<ImportView, 'state'>): boolean {
  return UNDER_WAY.includes(state);
}

export const importFormatsQuery = queryOptions({
  queryKey: [...IMPORTS, 'formats'],
  queryFn: () => answer(client.GET('/imports/formats')),
  staleTime: Infinity,
});

/** The agency's imports, newest first. */
export const importsQuery = () =>
  listQuery([...IMPORTS, 'list'], (cursor) =>
    answer(client.GET('/imports', { params: { query: { cursor } } })),
  );

/** One import, asked again while the server works on it. */
export const importQuery = (id: number) =>
  queryOptions({
    queryKey: [...IMPORTS, 'one', id],
    queryFn: () => answer(client.GET('/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data && isImportUnderWay(data) ? POLL_MS : false),
  });

/** The first rows of the sheet as they stand, to choose the header among them. */
export const importTopQuery = (id: number, version: number) =>
  queryOptions({
    queryKey: [...IMPORTS, 'top', id, version],
    queryFn: () =>
      answer(
        client.GET('/imports/{id}/preview', { params: { path: { id }, query: { limit: 15, top: true } } }),
      ),
  });

export const importIssuesQuery = (id: number, version: number, filter: IssueFilter) =>
  listQuery([...IMPORTS, 'issues', id, version, filter], (cursor) =>
    answer(client.GET('/imports/{id}/issues', { params: { path: { id }, query: { ...filter, cursor } } })),
  );

export const issueGroupsQuery = (id: number, version: number) =>
  queryOptions({
    queryKey: [...IMPORTS, 'groups', id, version],
    queryFn: () => answer(client.GET('/imports/{id}/issues/summary', { params: { path: { id } } })),
  });

export const receiptQuery = (id: number, version: number) =>
  queryOptions({
    queryKey: [...IMPORTS, 'receipt', id, version],
    queryFn: () => answer(client.GET('/imports/{id}/receipt', { params: { path: { id } } })),
  });

/** Sends a file; the answer holds the header that was found and the mapping that is proposed. */
export async function uploadImport(
  { format, file }: { format: ImportFormat; file: File },
  key: string,
): Promise<ImportView> {
  const body = new FormData();
  body.append('file', file);
  const response = await fetch(`${API}/imports?format=${format}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...pageHeaders(), ...once(key) },
    body,
  }).catch(() => null);
  if (!response) throw unreachable();
  if (!response.ok) throw heard(await problemOf(response));
  return (await response.json()) as ImportView;
}

type Seen = Pick<ImportView, 'id' | 'version'>;

/** Takes the table from another sheet or header row; the answer proposes a new mapping. */
export const chooseTable = ({ id, version }: Seen, body: TableChoice) =>
  answer(client.POST('/imports/{id}/table', { params: { path: { id }, header: ifVersion(version) }, body }));

export const checkImport = ({ id, version }: Seen, body: CheckOrder) =>
  answer(client.POST('/imports/{id}/check', { params: { path: { id }, header: ifVersion(version) }, body }));

export const applyImport = ({ id, version }: Seen) =>
  answer(client.POST('/imports/{id}/apply', { params: { path: { id }, header: ifVersion(version) } }));

export const undoImport = ({ id, version }: Seen) =>
  answer(client.POST('/imports/{id}/undo', { params: { path: { id }, header: ifVersion(version) } }));

export const cancelImport = (id: number) =>
  done(client.DELETE('/imports/{id}', { params: { path: { id } } }));
