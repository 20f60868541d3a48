import type { EducationLevel, Seat } from './model.js';
import type { Random } from './prng.js';
import type { Program } from './titles.js';

interface Field {
  readonly bachelor: readonly Program[];
  readonly master: readonly Program[];
  readonly diploma: readonly Program[];
}

const of = (name: string, title: string): Program => ({ name, title });
const IPDN: Program = { name: 'Kebijakan Pemerintahan', title: 'S.STP.', applied: true };
const IPDN_NEW: Program = { name: 'Administrasi Pemerintahan Daerah', title: 'S.Tr.IP.', applied: true };
/** Graduates of the government institute carry the new title from this year of birth. */
const NEW_TITLE_SINCE = 1995;
/** And hardly any is older. */
const INSTITUTE_SINCE = 1972;

const GENERAL: Field = {
  bachelor: [
    of('Ilmu Administrasi Negara', 'S.AP.'),
    of('Sosiologi', 'S.Sos.'),
    of('Ilmu Pemerintahan', 'S.IP.'),
    of('Manajemen', 'S.E.'),
    of('Ilmu Hukum', 'S.H.'),
    of('Ilmu Administrasi', 'S.Sos.'),
  ],
  master: [of('Administrasi Publik', 'M.AP.'), of('Manajemen', 'M.M.'), of('Ilmu Administrasi', 'M.Si.')],
  diploma: [of('Administrasi Perkantoran', 'A.Md.'), of('Manajemen Informatika', 'A.Md.')],
};
const TECHNICAL: Field = {
  bachelor: [
    of('Teknik Sipil', 'S.T.'),
    of('Perencanaan Wilayah dan Kota', 'S.T.'),
    of('Teknik Lingkungan', 'S.T.'),
  ],
  master: [of('Teknik Sipil', 'M.T.'), of('Manajemen', 'M.M.')],
  diploma: [of('Teknik Sipil', 'A.Md.')],
};
const HEALTH: Field = {
  bachelor: [of('Kesehatan Masyarakat', 'S.KM.'), of('Keperawatan', 'S.Kep., Ns.')],
  master: [of('Kesehatan Masyarakat', 'M.Kes.')],
  diploma: [of('Keperawatan', 'A.Md.Kep.')],
};
const TEACHING: Field = {
  bachelor: [
    of('Pendidikan Guru Sekolah Dasar', 'S.Pd.'),
    of('Pendidikan Matematika', 'S.Pd.'),
    of('Pendidikan Bahasa Indonesia', 'S.Pd.'),
  ],
  master: [of('Manajemen Pendidikan', 'M.Pd.')],
  diploma: GENERAL.diploma,
};
const FINANCE: Field = {
  bachelor: [of('Akuntansi', 'S.E.'), of('Ekonomi Pembangunan', 'S.E.'), of('Manajemen', 'S.E.')],
  master: [of('Akuntansi', 'M.Si.'), of('Manajemen', 'M.M.')],
  diploma: [of('Akuntansi', 'A.Md.')],
};
const LAW: Field = { ...GENERAL, bachelor: [of('Ilmu Hukum', 'S.H.')], master: [of('Ilmu Hukum', 'M.H.')] };
const COMPUTING: Field = {
  bachelor: [of('Teknik Informatika', 'S.Kom.'), of('Sistem Informasi', 'S.Kom.')],
  master: [of('Ilmu Komputer', 'M.Kom.')],
  diploma: [of('Manajemen Informatika', 'A.Md.')],
};
const FARMING: Field = {
  bachelor: [of('Agribisnis', 'S.P.'), of('Agronomi', 'S.P.')],
  master: [of('Agribisnis', 'M.P.'), of('Ilmu Pertanian', 'M.Si.')],
  diploma: [of('Penyuluhan Pertanian', 'A.Md.')],
};

/** By the name of the JF: what one has studied to hold it. */
const BY_POST: readonly (readonly [RegExp, Partial<Field>])[] = [
  [/^Dokter Gigi/, { bachelor: [of('Kedokteran Gigi', 'drg.')], master: HEALTH.master }],
  [/^Dokter/, { bachelor: [of('Kedokteran', 'dr.')], master: HEALTH.master }],
  [/^Apoteker/, { bachelor: [of('Profesi Apoteker', 'apt.')], master: HEALTH.master }],
  [/^Asisten Apoteker/, { diploma: [of('Farmasi', 'A.Md.Farm.')] }],
  [
    /^Perawat/,
    { bachelor: [of('Keperawatan', 'S.Kep., Ns.')], master: HEALTH.master, diploma: HEALTH.diploma },
  ],
  [
    /^Bidan/,
    { bachelor: [of('Kebidanan', 'S.Keb.')], master: HEALTH.master, diploma: [of('Kebidanan', 'A.Md.Keb.')] },
  ],
  [/^Nutrisionis/, { bachelor: [of('Gizi', 'S.Gz.')], master: HEALTH.master }],
  [
    /Sanitasi|Laboratorium|Radiografer|Rekam|Fisio/,
    {
      ...HEALTH,
      bachelor: [of('Kesehatan Masyarakat', 'S.KM.')],
      diploma: [of('Analis Kesehatan', 'A.Md.Kes.')],
    },
  ],
  [/Kesehatan/, { ...HEALTH, bachelor: [of('Kesehatan Masyarakat', 'S.KM.')] }],
  [/^Guru|Sekolah/, TEACHING],
  [/^Auditor|Keuangan|^Penilai/, FINANCE],
  [/^Pranata Komputer|^Sandiman|Database/, COMPUTING],
  [/^Perancang|^Mediator/, LAW],
  [/^Teknik|^Penata Ruang/, TECHNICAL],
  [/^Penyuluh/, FARMING],
];

const BY_UNIT: readonly (readonly [RegExp, Field])[] = [
  [/^(DINKES|PKM|RSUD)/, HEALTH],
  [/^(DISDIK|SD-|SMP-)/, TEACHING],
  [/^(DPUPR|DISPERKIM|DLH|DISHUB)/, TECHNICAL],
  [/^(BPKAD|BAPENDA|ITDA|DISKOPERINDAG)/, FINANCE],
  [/^DISKOMINFO/, COMPUTING],
  [/^SETDA-HUKUM/, LAW],
  [/^(DISTAN|DKPP)/, FARMING],
];
/** Where graduates of the government institute work, and how many in a hundred they are. */
const GOVERNMENT_UNITS = /^(KEC-|SETDA-TAPEM|DPMD|SATPOLPP|KESBANGPOL)/;
const GOVERNMENT_SHARE = 50;
/** Managers whose studies belong to the field of their unit, in a hundred. */
const FIELD_SHARE = 65;

export interface Studies {
  readonly bachelor: Program | null;
  readonly master: Program | null;
  readonly diploma: Program | null;
}

/** What somebody of this education has studied, by post and unit. */
export function studiesOf(seat: Seat, level: EducationLevel, birthYear: number, random: Random): Studies {
  const field = fieldOf(seat, random);
  if (level === 'D-III') return { bachelor: null, master: null, diploma: random.pick(field.diploma) };
  if (!['S1', 'S2', 'S3', 'D-IV'].includes(level)) return { bachelor: null, master: null, diploma: null };
  const master = level === 'S2' || level === 'S3' ? random.pick(field.master) : null;
  return { bachelor: bachelorOf(seat, field, birthYear, random), master, diploma: null };
}

function bachelorOf(seat: Seat, field: Field, birthYear: number, random: Random): Program {
  const government =
    GOVERNMENT_UNITS.test(seat.unit) && seat.group !== 'jfLain' && birthYear >= INSTITUTE_SINCE;
  if (government && seat.employment !== 'PPPK' && random.percent(GOVERNMENT_SHARE)) {
    return birthYear >= NEW_TITLE_SINCE ? IPDN_NEW : IPDN;
  }
  return random.pick(field.bachelor);
}

function fieldOf({ post, unit, group }: Seat, random: Random): Field {
  const own = group === 'pelaksana' ? undefined : BY_POST.find(([name]) => name.test(post.name))?.[1];
  if (own !== undefined && post.level.startsWith('jf')) return { ...GENERAL, ...own };
  const field = BY_UNIT.find(([code]) => code.test(unit))?.[1];
  return field !== undefined && random.percent(FIELD_SHARE) ? field : GENERAL;
}
