import type { UnitSpec } from '../model.js';
import { school } from '../structure/services.js';
import { DISTRICT_NAMES } from './districts.js';

const OFFICE = 'DISDIKBUD';
const code = (kind: string, number: number): string => `${kind}-${String(number).padStart(2, '0')}`;

/** Two SD in each kecamatan; the first three have one PNS more and one PPPK less. */
const PRIMARY: readonly UnitSpec[] = Array.from({ length: 18 }, (_, index) =>
  school({
    code: code('SD', index + 1),
    name: `SDN ${(index % 2) + 1} ${DISTRICT_NAMES[Math.floor(index / 2)] ?? ''}`,
    office: OFFICE,
    teachers: index < 3 ? [1, 4, 1, 5] : [1, 3, 1, 6],
    executors: 0,
  }),
);

const SECONDARY: readonly UnitSpec[] = Array.from({ length: 6 }, (_, index) =>
  school({
    code: code('SMP', index + 1),
    name: `SMPN 1 ${DISTRICT_NAMES[index] ?? ''}`,
    office: OFFICE,
    teachers: [4, 5, 3, 10],
    executors: index < 4 ? 2 : 1,
  }),
);

/** 18 SD and 6 SMP: 330 guru, 10 pelaksana. */
export const SCHOOLS: readonly UnitSpec[] = [...PRIMARY, ...SECONDARY];
