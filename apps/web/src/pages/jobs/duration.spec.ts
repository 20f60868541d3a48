import { describe, expect, it } from '@jest/globals';
import { id } from '../../messages/id/index.js';
import { durationOf } from './duration.js';

const lasting = (seconds: number) =>
  durationOf(
    {
      startedAt: '2026-01-01T00:00:00Z',
      finishedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)).toISOString(),
    },
    id.jobs,
    String,
  );

describe('durationOf', () => {
  it.each([
    [0, 'kurang dari 1 detik'],
    [1, '1 detik'],
    [119, '119 detik'],
    [120, '2 menit'],
    [400, '7 menit'],
  ])('%i s: %s', (seconds, words) => {
    expect(lasting(seconds)).toBe(words);
  });

  it('says nothing while it runs', () => {
    expect(durationOf({ startedAt: '2026-01-01T00:00:00Z', finishedAt: null }, id.jobs, String)).toBe('');
  });
});
