import { describe, expect, it } from '@jest/globals';
import { FixedClock, SystemClock } from './index.js';

describe('Clock', () => {
  it('lets the time zone decide what today is', () => {
    const clock = new FixedClock('2026-12-31T15:30:00Z');
    expect(clock.today('Asia/Jakarta')).toBe('2026-12-31');
    expect(clock.today('Asia/Makassar')).toBe('2026-12-31');
    expect(clock.today('Asia/Jayapura')).toBe('2027-01-01');
  });

  it('stands still until it is set', () => {
    const clock = new FixedClock('2026-06-30T00:00:00Z');
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-06-30T00:00:00.000Z');
    clock.set('2026-07-01T00:00:00Z');
    expect(clock.today('Asia/Jakarta')).toBe('2026-07-01');
  });

  it('gives the machine its own time', () => {
    const before = Date.now();
    expect(new SystemClock().now().getTime()).toBeGreaterThanOrEqual(before);
  });
});
