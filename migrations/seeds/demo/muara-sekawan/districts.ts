import type { UnitSpec } from '../model.js';
import { SECRETARY_POST } from '../structure/secretariat.js';
import { district } from '../structure/territory.js';

/** Invented kecamatan (docs/domain/09, section 1). */
export const DISTRICT_NAMES = [
  'Teluk Sekawan',
  'Muara Jelai',
  'Sungai Pandan',
  'Batu Lapis',
  'Tanjung Kelapa',
  'Hulu Sekawan',
  'Rantau Damar',
  'Bukit Sirih',
  'Pulau Rengas',
] as const;

/** Invented kelurahan, by kecamatan. */
const WARDS: Readonly<Record<string, readonly string[]>> = {
  'Teluk Sekawan': ['Sekawan Hilir', 'Sekawan Tengah', 'Pasar Sekawan', 'Sekawan Seberang', 'Karang Sekawan'],
  'Muara Jelai': ['Jelai Permai', 'Jelai Seberang', 'Dermaga Jelai'],
};

/** Kelurahan with three pelaksana instead of two: one of each pair, in order. */
const isLarge = (index: number): boolean => index % 2 === 0;

function wardsOf(name: string, before: number): { name: string; executors: number }[] {
  return (WARDS[name] ?? []).map((ward, index) => ({
    name: ward,
    executors: isLarge(before + index) ? 3 : 2,
  }));
}

/** Nine kecamatan, eight kelurahan. */
export const DISTRICTS: readonly UnitSpec[] = DISTRICT_NAMES.flatMap((name, index) =>
  district(
    {
      code: `KEC-${String(index + 1).padStart(2, '0')}`,
      name,
      executors: index < 6 ? 6 : 5,
      wards: wardsOf(name, index * (WARDS[DISTRICT_NAMES[0]]?.length ?? 0)),
    },
    { root: 'PEMKAB', secretary: SECRETARY_POST },
  ),
);
