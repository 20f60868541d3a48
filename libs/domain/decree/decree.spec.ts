import { describe, expect, test } from '@jest/globals';
import { calendarDate as d } from '#libs/domain/calendar';
import { requireDecided, requireEffective } from '#libs/domain/decree';

describe('a decision is recorded once it was made', () => {
  const days = { today: d('2026-11-22'), earliest: d('2026-06-30') };
  const decided = (date: string) => () => requireDecided({ date: d(date), field: 'decreeDate' }, days);

  test('on today and on the day of what it decides, both included', () => {
    expect(decided('2026-11-22')).not.toThrow();
    expect(decided('2026-06-30')).not.toThrow();
  });

  test('not tomorrow, and not before what it decides', () => {
    const refused = (code: string, details: object) =>
      expect.objectContaining({ code, kind: 'invalid', details: { field: 'decreeDate', ...details } });
    expect(decided('2026-11-23')).toThrow(refused('decree.in-future', { today: '2026-11-22' }));
    expect(decided('2026-06-29')).toThrow(refused('decree.too-early', { earliest: '2026-06-30' }));
  });
});

describe('the TMT of an appointment', () => {
  test.each([
    ['2025-11-22', true],
    ['2025-11-21', false],
    ['2027-11-22', true],
    ['2027-11-23', false],
  ])('%s beside a decree of 22-11-2026: %s', (effectiveFrom, isTaken) => {
    const check = () => requireEffective(d(effectiveFrom), d('2026-11-22'));
    if (isTaken) expect(check).not.toThrow();
    else expect(check).toThrow('appointment.effective-out-of-range');
  });
});
