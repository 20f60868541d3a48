import { describe, expect, it } from '@jest/globals';
import type { AuditItemView } from '../../api/views.js';
import { id as messages } from '../../messages/id/index.js';
import { fieldsInWords, rowInWords, type TrailWords } from './trail-words.js';

const formats = { date: (day: string | null) => `hari ${day}`, instant: (at: string | null) => `saat ${at}` };
const wordsOf = (table: string, names: TrailWords['names'] = {}): TrailWords => ({
  table,
  names,
  messages,
  formats,
});
const row = (old: Record<string, unknown> | null, next: Record<string, unknown> | null): AuditItemView => ({
  id: 7,
  label: null,
  present: null,
  old,
  new: next,
  erased: false,
  withheld: [],
});
const said = (item: AuditItemView, words: TrailWords) =>
  Object.fromEntries(fieldsInWords(item, words).map(({ field, before, after }) => [field, [before, after]]));

describe('the trail in words', () => {
  it('shows an import with names and labels, without what only programs read', () => {
    const item = row(null, {
      sha256: 'ab12',
      file_id: 'f',
      columns: [],
      state: 'uploaded',
      format: 'units',
      created_by: 4,
      checked_at: '2026-06-30T03:00:00Z',
    });
    const words = wordsOf('import_run', { created_by: { 4: 'Sari' } });
    expect(said(item, words)).toEqual({
      state: ['', 'Perlu dicocokkan'],
      format: ['', 'Unit organisasi'],
      created_by: ['', 'Sari'],
      checked_at: ['', 'saat 2026-06-30T03:00:00Z'],
    });
    expect(fieldsInWords(item, words).map(({ label }) => label)).not.toContain('created_by');
  });

  it('says that the system did what nobody did', () => {
    const item = row({ created_by: 4 }, { created_by: null });
    expect(said(item, wordsOf('import_run', { created_by: { 4: 'Sari' } }))).toEqual({
      created_by: ['Sari', messages.audit.system],
    });
  });

  it('writes a rank as people do, also where only another field of it changed', () => {
    const added = row(null, { scheme: 'pns', grade: 13, since: '2024-04-01' });
    expect(said(added, wordsOf('employee_rank'))).toEqual({
      grade: ['', 'IV/a'],
      since: ['', 'hari 2024-04-01'],
    });
    const voided = { ...row({ void_reason: null }, { void_reason: 'Salah' }), label: 'Ratna' };
    const present = { scheme: 'pns', grade: 13 };
    expect(rowInWords({ ...voided, present }, wordsOf('employee_rank'))).toBe('Ratna: IV/a');
    expect(said({ ...voided, present }, wordsOf('employee_rank'))).toEqual({
      void_reason: [messages.audit.noValue, 'Salah'],
    });
  });

  it('calls a row by its number only when it has no name', () => {
    expect(rowInWords(row(null, {}), wordsOf('org_unit'))).toBe(messages.audit.row('7'));
  });
});
