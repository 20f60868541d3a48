import type { Role } from '#libs/contracts/permissions';
import type { DemoAgencyCode } from './model.js';

export interface SignIn {
  readonly label: string;
  readonly login: string;
  readonly homeAgency: DemoAgencyCode;
  /** Code of the post whose holder signs in; without it `name` is somebody from outside. */
  readonly post?: string;
  readonly name?: string;
  readonly memberships: readonly (readonly [DemoAgencyCode, Role, unit?: string])[];
}

const REGENCY = 'muara-sekawan';
const CITY = 'bandar-selaras';

/** Somebody of the regency, by post, with one role. */
function inside(
  label: string,
  login: string,
  post: string,
  ...roles: readonly (readonly [Role, unit?: string])[]
): SignIn {
  const memberships = roles.map(([role, unit]) => [REGENCY, role, unit] as const);
  return { label, login, homeAgency: REGENCY, post, memberships };
}

/** Somebody from another place whom the regency invited. */
function guest(label: string, login: string, name: string, role: Role): SignIn {
  return { label, login, homeAgency: REGENCY, name, memberships: [[REGENCY, role]] };
}

/** One for each role of docs/domain/08, in the order of docs/domain/09, section 9; then the city's two. */
export const SIGN_INS: readonly SignIn[] = [
  inside(
    'Kepala BKPSDM',
    'kepala.bkpsdm',
    'BKPSDM.KEPALA',
    ['agencyAdmin'],
    ['talentSecretariat'],
    ['performanceTeam'],
  ),
  inside('Analis SDM Aparatur', 'analis.sdm', 'BKPSDM.JF02', ['hrAnalyst'], ['acAdmin']),
  inside(
    'Sekretaris Daerah (PyB, ketua KTI)',
    'sekda',
    'SETDA.SEKDA',
    ['authorisedOfficer'],
    ['talentCommittee'],
  ),
  guest('Bupati (PPK)', 'bupati', 'H. Rusdiansyah Lambung', 'appointingOfficer'),
  guest('Ketua tim asesor', 'ketua.asesor', 'Desmawati Piliang', 'leadAssessor'),
  inside('Asesor', 'asesor.1', 'BKPSDM.JF03', ['assessor']),
  guest('Asesor dengan benturan kepentingan', 'asesor.2', 'Yosefina Latuheru', 'assessor'),
  inside('Asesi', 'asesi', 'DINSOS.SBU', ['participant']),
  inside('Pengelola kepegawaian Dinas Kesehatan', 'kepegawaian.dinkes', 'DINKES.SBU', [
    'unitHrOfficer',
    'DINKES',
  ]),
  inside('Atasan langsung', 'atasan', 'DISHUB.BID1', ['superior', 'DISHUB']),
  inside('Admin penilaian kompetensi', 'admin.asesmen', 'BKPSDM.BID3', ['acAdmin']),
  guest('Tester', 'tester', 'Neneng Rosdiana', 'tester'),
  inside('Tenaga pendukung', 'pendukung', 'BKPSDM.SBU', ['support']),
  inside('Anggota Komite Talenta', 'anggota.kti', 'SETDA.AST1', ['talentCommittee'], ['performanceTeam']),
  inside('Sekretariat pansel', 'sekretariat.pansel', 'BKPSDM.BID2', ['panelSecretariat']),
  inside('Pansel 1 (ketua)', 'pansel.1', 'SETDA.AST2', ['panelMember']),
  inside('Pansel 2', 'pansel.2', 'BAPPERIDA.KEPALA', ['panelMember']),
  guest('Pansel 3', 'pansel.3', 'Parlindungan Martua Simbolon', 'panelMember'),
  guest('Pansel 4', 'pansel.4', 'Ni Luh Sriasih', 'panelMember'),
  guest('Pansel 5', 'pansel.5', 'Melkianus Kaha Nenohai', 'panelMember'),
  inside('Pelamar', 'pelamar.1', 'ITDA.IRBAN4', ['candidate']),
  {
    label: 'Pelamar dari instansi lain',
    login: 'pelamar.2',
    homeAgency: CITY,
    post: 'BPKAD.SEK',
    memberships: [[REGENCY, 'candidate']],
  },
  inside('Tim penilaian mandiri', 'merit.aspek3', 'BKPSDM.BID4', ['meritTeam']),
  guest('Verifikator', 'verifikator', 'Teguh Kuncoro', 'meritVerifier'),
  inside('Auditor Inspektorat', 'auditor', 'ITDA.JF02', ['auditor']),
  guest('Pengamat BKN', 'pengamat', 'Ratna Kusumawati', 'observer'),
  {
    label: 'Admin Kota Bandar Selaras',
    login: 'admin.selaras',
    homeAgency: CITY,
    post: 'BKPSDM.KEPALA',
    memberships: [[CITY, 'agencyAdmin']],
  },
  {
    label: 'Analis SDM Kota Bandar Selaras',
    login: 'analis.selaras',
    homeAgency: CITY,
    post: 'BKPSDM.JF02',
    memberships: [[CITY, 'hrAnalyst']],
  },
];
