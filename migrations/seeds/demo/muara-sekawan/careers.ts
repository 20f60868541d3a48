import type { CareerPlan } from '../plan.js';

/**
 * Inaugurations of the regency. None between 21-03-2024 and 20-08-2025: the masa larangan before the
 * election and the six months after the new Bupati took office (docs/domain/04); the one of 2020-21 likewise.
 * In all: 61 people on 03-01-2023, 48 on 21-03-2024, 74 on 14-11-2025.
 */
export const CAREERS: CareerPlan = {
  jpt: [
    { date: '2023-01-03', count: 8 },
    { date: '2024-03-21', count: 6 },
    { date: '2025-08-20', count: 3 },
    { date: '2025-11-14', count: 8 },
  ],
  administrator: [
    { date: '2018-09-14', count: 4 },
    { date: '2019-10-17', count: 6 },
    { date: '2021-10-15', count: 6 },
    { date: '2022-02-18', count: 8 },
    { date: '2023-01-03', count: 25 },
    { date: '2024-03-21', count: 20 },
    { date: '2025-08-20', count: 5 },
    { date: '2025-11-14', count: 36 },
  ],
  pengawas: [
    { date: '2017-01-05', count: 18 },
    { date: '2018-09-14', count: 26 },
    { date: '2019-10-17', count: 34 },
    { date: '2021-10-15', count: 30 },
    { date: '2022-02-18', count: 40 },
    { date: '2023-01-03', count: 28 },
    { date: '2024-03-21', count: 22 },
  ],
  promoted: [
    { date: '2025-11-14', count: 12 },
    { date: '2025-08-20', count: 10 },
  ],
  newcomers: [
    { date: '2025-08-20', count: 25 },
    { date: '2025-11-14', count: 18 },
  ],
  moved: [{ date: '2025-08-20', count: 9 }],
  endingTerms: ['2021-12-30', '2022-02-18', '2022-06-30'],
  fixed: { 'DINKES.KEPALA': '2025-11-14', 'SETDA.SEKDA': '2023-01-03' },
};
