import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ImportOptions } from '#libs/contracts/imports';
import { writeXlsx } from '#libs/platform/spreadsheet';
import { until } from '#libs/testing';
import type { ImportResponse } from '../../apps/api/imports/imports.view.js';
import type { Client, Reply } from './client.js';

/** A file to upload. */
export interface Sheet {
  readonly format: string;
  readonly fileName: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const OPTIONS: ImportOptions = { mode: 'allOrNothing', unknownUnit: 'unplaced' };
const PATIENCE_MS = 60_000;

/** The import wizard's steps over HTTP, each to its end. */
export class ImportOffice {
  constructor(private readonly client: Client) {}

  async upload(format: string, fileName: string, content: Buffer, key?: string): Promise<ImportResponse> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)]), fileName);
    return good(await this.client.send('POST', `/imports?format=${format}`, { form, key }));
  }

  /** Orders the check with the proposed mapping. */
  async orderCheck({ id, version, mapping }: ImportResponse): Promise<ImportResponse> {
    const body = { mapping, options: OPTIONS };
    return good(await this.client.send('POST', `/imports/${id}/check`, { body, version }));
  }

  async order(step: 'apply' | 'undo', { id, version }: ImportResponse): Promise<ImportResponse> {
    return good(await this.client.send('POST', `/imports/${id}/${step}`, { version }));
  }

  async one(id: number): Promise<ImportResponse> {
    return good(await this.client.get(`/imports/${id}`));
  }

  /** Waits until the worker has brought it there; fails where it went elsewhere. */
  async reached(id: number, state: ImportResponse['state']): Promise<ImportResponse> {
    const still = ['uploaded', 'checking', 'applying', 'undoing'];
    const found = await until(
      async () => (await this.one(id)).state,
      (now) => now === state || !still.includes(now),
      PATIENCE_MS,
    );
    const run = await this.one(id);
    if (found !== state) throw new Error(`import ${id} is ${found}: ${run.errorCode}`);
    return run;
  }

  /** From file to facts. */
  async take(sheet: Sheet): Promise<ImportResponse> {
    return this.takeFile(sheet.format, sheet.fileName, await workbookOf(sheet));
  }

  async takeFile(format: string, fileName: string, content: Buffer): Promise<ImportResponse> {
    const { id } = await this.orderCheck(await this.upload(format, fileName, content));
    await this.order('apply', await this.reached(id, 'checked'));
    return this.reached(id, 'applied');
  }
}

/** An XLSX file of one sheet. */
export async function workbookOf({ headers, rows }: Sheet): Promise<Buffer> {
  const stream = new PassThrough();
  const columns = headers.map((header) => ({ header }));
  const [content] = await Promise.all([
    buffer(stream),
    writeXlsx(stream, [{ name: 'Data', columns, rows: rows.map((row) => [...row]) }]),
  ]);
  return content;
}

function good(reply: Reply<ImportResponse>): ImportResponse {
  if (reply.status >= 300) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body;
}
