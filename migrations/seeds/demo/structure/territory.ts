import type { UnitSpec } from '../model.js';

const AFFAIR = 'Kewilayahan';

export interface DistrictData {
  readonly code: string;
  readonly name: string;
  readonly executors: number;
  readonly wards: readonly { readonly name: string; readonly executors: number }[];
}

/** A kecamatan (camat III.a, sekcam III.b, 2 kasubbag IV.b, 5 kasi IV.a) and its kelurahan. */
export function district(data: DistrictData, above: { root: string; secretary: string }): UnitSpec[] {
  const { code } = data;
  const sections = [
    'Tata Pemerintahan',
    'Pemberdayaan Masyarakat dan Desa',
    'Ketenteraman dan Ketertiban Umum',
    'Kesejahteraan Sosial',
    'Pelayanan Umum',
  ];
  const unit: UnitSpec = {
    code,
    name: `Kecamatan ${data.name}`,
    parent: above.root,
    kind: 'Kecamatan',
    affair: AFFAIR,
    posts: [
      { key: 'KEPALA', name: `Camat ${data.name}`, echelon: 'III.a', under: above.secretary },
      { key: 'SEK', name: `Sekretaris Kecamatan ${data.name}`, echelon: 'III.b', under: `${code}.KEPALA` },
      { key: 'SBU', name: 'Kepala Subbagian Umum dan Kepegawaian', echelon: 'IV.b', under: `${code}.SEK` },
      {
        key: 'SBK',
        name: 'Kepala Subbagian Perencanaan dan Keuangan',
        echelon: 'IV.b',
        under: `${code}.SEK`,
      },
      ...sections.map((section, index) => ({
        key: `SEKSI${index + 1}`,
        name: `Kepala Seksi ${section}`,
        echelon: 'IV.a' as const,
        under: `${code}.KEPALA`,
      })),
    ],
    duties: [],
    functional: [],
    executors: data.executors,
    functionalUnder: [`${code}.KEPALA`],
    executorsUnder: `${code}.SBU`,
  };
  return [unit, ...data.wards.map((ward, index) => wardUnit(data, ward, index + 1))];
}

/** A kelurahan: lurah IV.a; sekretaris and 3 kasi IV.b. */
function wardUnit(parent: DistrictData, ward: { name: string; executors: number }, number: number): UnitSpec {
  const code = `${parent.code}-KEL${number}`;
  const sections = ['Pemerintahan', 'Ekonomi dan Pembangunan', 'Kesejahteraan Rakyat'];
  return {
    code,
    name: `Kelurahan ${ward.name}`,
    parent: parent.code,
    kind: 'Kelurahan',
    affair: AFFAIR,
    posts: [
      { key: 'KEPALA', name: `Lurah ${ward.name}`, echelon: 'IV.a', under: `${parent.code}.KEPALA` },
      { key: 'SEK', name: `Sekretaris Kelurahan ${ward.name}`, echelon: 'IV.b', under: `${code}.KEPALA` },
      ...sections.map((section, index) => ({
        key: `SEKSI${index + 1}`,
        name: `Kepala Seksi ${section}`,
        echelon: 'IV.b' as const,
        under: `${code}.KEPALA`,
      })),
    ],
    duties: [],
    functional: [],
    executors: ward.executors,
    functionalUnder: [`${code}.KEPALA`],
    executorsUnder: `${code}.SEK`,
  };
}
