import { describe, expect, test } from '@jest/globals';
import { calendarDate, completedYears } from '#libs/domain/calendar';
import {
  actingTerm,
  type Holding as DomainHolding,
  holdingProblems,
  parseHoldingKind,
} from '#libs/domain/holding';
import { retirementDate } from '#libs/domain/retirement';
import { groupBy, ofClass, PEOPLE, REGENCY, tally, TODAY } from './checks/regency.js';
import type { Holding } from './model.js';

const { holdings, posts, tenure } = REGENCY;
const postNumber = new Map(posts.map((post, index) => [post.code, index]));
const level = (holding: Holding): string => posts[postNumber.get(holding.post) ?? -1]?.level ?? '';

const domain = holdings.map((holding): DomainHolding => ({
  employeeId: holding.person,
  positionId: postNumber.get(holding.post) ?? -1,
  kind: parseHoldingKind(holding.kind) ?? 'penjabat',
  since: holding.since,
  until: holding.until,
}));

describe('holders (09, section 2; 06, format 3b)', () => {
  test('no holding breaks a rule of holdings: ABK, one post a person, Plt only where vacant, Plh only where not', () => {
    const byPost = groupBy(domain, ({ positionId }) => positionId);
    const byPerson = groupBy(domain, ({ employeeId }) => employeeId);
    for (const holding of domain) {
      const others = (rows: readonly DomainHolding[] | undefined) =>
        (rows ?? []).filter((row) => row !== holding);
      const problems = holdingProblems(holding, {
        ofPost: others(byPost.get(holding.positionId)),
        ofPerson: others(byPerson.get(holding.employeeId)),
        headcount: posts[holding.positionId]?.headcount ?? null,
      });
      expect([holding, problems]).toEqual([holding, []]);
    }
  });

  test('everyone has one open definitive post except the two who wait', () => {
    const open = holdings.filter(({ kind, until }) => kind === 'definitif' && until === null);
    expect(open).toHaveLength(1498);
    expect(new Set(open.map(({ person }) => person)).size).toBe(1498);
    for (const { seat } of PEOPLE.filter(({ status }) => status === 'awaitingPlacement')) {
      const own = holdings.filter(({ person }) => person === seat.index);
      expect(own.map(({ kind, until }) => [kind, until])).toEqual([['definitif', '2026-03-31']]);
    }
  });

  test('16 Plt today: 4 JPT, 5 Administrator, 7 Pengawas, some near day 75, some extended, none over', () => {
    const present = domain.filter(({ kind, until }) => kind === 'acting' && (until ?? '') >= TODAY);
    expect(tally(present, ({ positionId }) => posts[positionId]?.level ?? '')).toEqual({
      jptPratama: 4,
      administrator: 5,
      pengawas: 7,
    });
    const terms = present.map((row) => actingTerm([row], TODAY));
    expect(terms.filter((term) => term?.state === 'endingSoon').length).toBeGreaterThanOrEqual(4);
    expect(terms.filter((term) => term?.state === 'running').length).toBeGreaterThanOrEqual(6);
    expect(terms.filter((term) => term?.extended === true)).toHaveLength(4);
    expect(
      terms.filter((term) => term?.state === 'overdue' || term?.state === 'ended' || term?.beyondLimit),
    ).toEqual([]);
  });

  test('whoever acts is at work, holds a post of the same or the next lower level, acts once, retires late', () => {
    const acting = holdings.filter(({ kind, since }) => kind === 'Plt' && since > '2026');
    expect(new Set(acting.map(({ person }) => person)).size).toBe(acting.length);
    for (const holding of acting) {
      const person = PEOPLE[holding.person];
      expect(person?.status).toBe('active');
      const allowed = {
        jptPratama: /jpt|administrator/,
        administrator: /administrator|pengawas/,
        pengawas: /pengawas|jfAhliMuda/,
      };
      expect(person?.seat.post.level).toMatch(allowed[level(holding) as keyof typeof allowed]);
      expect(
        person === undefined ? '' : retirementDate(person.birthDate, person.seat.post.retirementAge) > '2028',
      ).toBe(true);
    }
  });

  test('a few Plh around today, by people at work', () => {
    const daily = holdings.filter(({ kind }) => kind === 'Plh');
    expect(daily).toHaveLength(3);
    for (const { since, until, person } of daily) {
      expect(since <= TODAY && (until ?? '') >= TODAY).toBe(true);
      expect(PEOPLE[person]?.status).toBe('active');
      expect((PEOPLE[person]?.birthDate ?? '') > '1971').toBe(true);
    }
  });

  test('every additional duty is held by one PNS of the unit', () => {
    const duties = holdings.filter(({ kind }) => kind === 'tugas tambahan');
    expect(duties).toHaveLength(posts.filter(({ additionalDuty }) => additionalDuty).length);
    for (const { person, post } of duties) {
      const holder = PEOPLE[person]?.seat;
      expect([holder?.unit, holder?.employment]).toEqual([posts[postNumber.get(post) ?? -1]?.unit, 'PNS']);
    }
  });
});

describe('TMT jabatan (09, section 3)', () => {
  const dates = tally(PEOPLE, (person) => tenure.since.get(person) ?? '');

  test('61 people on 3 January 2023, 48 on 21 March 2024, 74 on 14 November 2025', () => {
    expect([dates['2023-01-03'], dates['2024-03-21'], dates['2025-11-14']]).toEqual([61, 48, 74]);
  });

  test('nobody is inaugurated between 21 March 2024 and 20 August 2025', () => {
    const inside = PEOPLE.filter((person) => {
      const since = tenure.since.get(person) ?? '';
      return person.seat.employment !== 'CPNS' && since > '2024-03-21' && since < '2025-08-20';
    });
    expect(inside).toEqual([]);
    const ended = holdings.filter(
      ({ kind, since }) => kind === 'definitif' && since > '2024-03-21' && since < '2025-08-20',
    );
    expect(ended.every(({ person }) => PEOPLE[person]?.seat.employment === 'CPNS')).toBe(true);
  });

  test('nobody holds a post from before TMT CPNS, nor a managerial one in the first three years', () => {
    for (const { person, since, ...holding } of holdings) {
      const entered = PEOPLE[person]?.service.cpnsSince ?? since;
      expect(since >= entered).toBe(true);
      const managerial = ['pengawas', 'administrator', 'jptPratama'].includes(
        level({ person, since, ...holding }),
      );
      if (managerial) expect(completedYears(entered, since)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('careers (09, section 2)', () => {
  const ASSESSED = calendarDate('2024-05-07');
  const pengawasThen = new Set(
    holdings
      .filter((row) => row.kind === 'definitif' && level(row) === 'pengawas')
      .filter(({ since, until }) => since <= ASSESSED && (until === null || until >= ASSESSED))
      .map(({ person }) => person),
  );

  test('of the 243 pengawas of May 2024: 198 still are, 22 became Administrator, 9 moved to JF, 14 are gone', () => {
    expect(pengawasThen.size).toBe(243 - 14);
    expect(tally([...pengawasThen], (person) => PEOPLE[person]?.seat.group ?? '')).toEqual({
      pengawas: 198,
      administrator: 22,
      jfLain: 9,
    });
  });

  test('of the 241 pengawas of today 43 are newcomers, 25 of them before the assessment of November 2025', () => {
    const newcomers = ofClass('pengawas').filter(({ seat }) => !pengawasThen.has(seat.index));
    expect(newcomers).toHaveLength(43);
    expect(tally(newcomers, (person) => tenure.since.get(person) ?? '')).toEqual({
      '2025-08-20': 25,
      '2025-11-14': 18,
    });
  });

  test('most managers have a history', () => {
    const withPast = new Set(
      holdings
        .filter(({ kind, until }) => kind === 'definitif' && until !== null)
        .map(({ person }) => person),
    );
    expect(ofClass('jpt').filter(({ seat }) => withPast.has(seat.index)).length).toBeGreaterThanOrEqual(24);
    expect(
      ofClass('administrator').filter(({ seat }) => withPast.has(seat.index)).length,
    ).toBeGreaterThanOrEqual(90);
  });

  test('nobody became JPT past 56', () => {
    for (const person of ofClass('jpt')) {
      const first = holdings
        .filter(
          (row) =>
            row.person === person.seat.index && level(row) === 'jptPratama' && row.kind === 'definitif',
        )
        .map(({ since }) => since)
        .sort()[0];
      expect(completedYears(person.birthDate, first ?? TODAY)).toBeLessThan(56);
    }
  });

  test('the selection of 2025: the head of the Dinas Kesehatan took office on 14 November 2025', () => {
    const head = PEOPLE.find(({ seat }) => seat.post.code === 'DINKES.KEPALA');
    expect(head === undefined ? null : tenure.since.get(head)).toBe('2025-11-14');
  });
});
