import { answer, client, ifVersion, once } from './client.js';
import type { NewUnit, UnitChanges } from './directory-views.js';

export const createUnit = (body: NewUnit, key: string) =>
  answer(client.POST('/org-units', { params: { header: once(key) }, body }));

export const changeUnit = (id: number, body: UnitChanges, version: number) =>
  answer(client.PATCH('/org-units/{id}', { params: { path: { id }, header: ifVersion(version) }, body }));
