import type { Role } from '#libs/contracts/permissions';

/** Official names of the roles. */
export const roles: Record<Role, string> = {
  agencyAdmin: 'Admin instansi',
  hrAnalyst: 'Analis SDM Aparatur',
  unitHrOfficer: 'Pengelola kepegawaian perangkat daerah',
  superior: 'Atasan langsung',
  acAdmin: 'Admin penilaian kompetensi',
  leadAssessor: 'Ketua tim asesor',
  assessor: 'Asesor',
  tester: 'Tester',
  support: 'Tenaga pendukung',
  participant: 'Asesi',
  talentSecretariat: 'Sekretariat Komite Talenta',
  talentCommittee: 'Anggota Komite Talenta Instansi (KTI)',
  performanceTeam: 'Tim Penilai Kinerja',
  authorisedOfficer: 'Pejabat yang Berwenang (PyB)',
  appointingOfficer: 'Pejabat Pembina Kepegawaian (PPK)',
  panelSecretariat: 'Sekretariat pansel',
  panelMember: 'Anggota pansel',
  candidate: 'Pelamar',
  meritTeam: 'Tim penilaian mandiri',
  meritVerifier: 'Verifikator',
  auditor: 'Auditor / APIP',
  observer: 'Pengamat BKN/Kanreg',
};
