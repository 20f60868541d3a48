import { API, heard, pageHeaders } from './client.js';
import { problemOf, unreachable } from './problem.js';

/**
 * Fetches a file and hands it to the browser to keep. Asked for by the page rather than by a link, so that a refusal
 * is read as a sentence, half a file is none, and no search term stands in the browser's list of downloads.
 * @param path below the api, such as '/exports/units.xlsx'
 * @param name what to keep it as; left out: as the server calls it
 * @throws Problem
 */
export async function download(
  path: string,
  query: Readonly<Record<string, string | number | undefined>> = {},
  name?: string,
): Promise<void> {
  const response = await fetch(`${API}${path}${queryOf(query)}`, {
    credentials: 'same-origin',
    headers: pageHeaders(),
  }).catch(() => null);
  if (!response) throw unreachable();
  if (!response.ok) throw heard(await problemOf(response));
  const file = await response.blob().catch(() => null);
  if (!file) throw unreachable();
  keep(file, name ?? fileNameOf(response) ?? path.slice(path.lastIndexOf('/') + 1));
}

function queryOf(query: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
}

function fileNameOf(response: Response): string | null {
  return /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? null;
}

/** Hands a file that the page has made to the browser to keep. */
export function keep(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
