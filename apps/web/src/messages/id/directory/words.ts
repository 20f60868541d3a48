import type { CompletenessTable } from '#libs/domain/completeness';
import type { HoldingKind } from '#libs/domain/holding';
import type { PositionKind } from '#libs/domain/position-level';

const holdingKinds: Record<HoldingKind, string> = {
  definitive: 'Definitif',
  acting: 'Plt.',
  daily: 'Plh.',
  penjabat: 'Pj.',
  additionalDuty: 'Tugas tambahan',
};

const holdingKindsLong: Record<HoldingKind, string> = {
  definitive: 'Definitif',
  acting: 'Pelaksana Tugas (Plt.)',
  daily: 'Pelaksana Harian (Plh.)',
  penjabat: 'Penjabat (Pj.)',
  additionalDuty: 'Tugas tambahan',
};

const positionKinds: Record<PositionKind, string> = {
  structural: 'Struktural',
  functional: 'Jabatan fungsional (JF)',
  executor: 'Pelaksana',
};

const tables: Record<CompletenessTable, string> = {
  employeeBasics: 'Data pokok',
  rank: 'Pangkat',
  position: 'Jabatan',
  education: 'Pendidikan',
  training: 'Pelatihan',
  positionHistory: 'Riwayat jabatan',
  award: 'Penghargaan',
  assignment: 'Penugasan',
  discipline: 'Hukuman disiplin',
  feedback360: 'Umpan balik 360',
};

/** Words of codes. Official terms (jenjang, kedudukan hukum, jenis pegawai) come from the domain. */
export const words = {
  holdingKinds,
  holdingKindsLong,
  positionKinds,
  tables,
  levelGroups: {
    jptUtama: 'JPT Utama',
    jptMadya: 'JPT Madya',
    jptPratama: 'JPT Pratama dan setara',
    administrator: 'Administrator dan setara',
    pengawas: 'Pengawas dan setara',
    pelaksana: 'Pelaksana dan setara',
  },
  levelGroupsLong: {
    jptUtama: 'JPT Utama',
    jptMadya: 'JPT Madya',
    jptPratama: 'JPT Pratama (dan JF Ahli Utama)',
    administrator: 'Administrator (dan JF Ahli Madya)',
    pengawas: 'Pengawas (dan JF Ahli Muda)',
    pelaksana: 'Pelaksana (dan JF lainnya)',
  },
  sexes: { male: 'Laki-laki', female: 'Perempuan' },
  /** Required fields, `table.field`. */
  missing: {
    'employeeBasics.birthDate': 'Tanggal lahir',
    'employeeBasics.birthPlace': 'Tempat lahir',
    'employeeBasics.sex': 'Jenis kelamin',
    'employeeBasics.employmentType': 'Jenis pegawai',
    'employeeBasics.legalStatus': 'Kedudukan hukum',
    'employeeBasics.email': 'Surel',
    'employeeBasics.phone': 'Telepon',
    'employeeBasics.cpnsSince': 'TMT CPNS',
    'employeeBasics.pnsSince': 'TMT PNS',
    'rank.rank': 'Pangkat/golongan ruang',
    'rank.since': 'TMT golongan',
    'position.position': 'Jabatan',
    'position.decreeNumber': 'Nomor SK jabatan',
    'position.decreeDate': 'Tanggal SK jabatan',
    'education.level': 'Tingkat pendidikan',
    'education.program': 'Program studi',
    'education.graduatedYear': 'Tahun lulus',
  },
  /** What somebody should look at, as sentences that say what to do. */
  warnings: {
    'nip.blank': 'NIP kosong. Isi NIP dari SK pengangkatan.',
    'nip.unexpected-character': 'NIP memuat tanda selain angka. Perbaiki NIP.',
    'nip.length': 'NIP tidak berisi 18 angka. Periksa pada SK pengangkatan.',
    'nip.spreadsheet-damaged':
      'Angka terakhir NIP hilang oleh aplikasi lembar kerja. Isi ulang dari sumber aslinya.',
    'nip.birth-date': 'Delapan angka pertama NIP bukan tanggal lahir yang ada. Periksa NIP.',
    'nip.birth-date-in-future': 'Tanggal lahir dalam NIP berada di masa depan. Periksa NIP.',
    'nip.appointment-month': 'Bulan pengangkatan dalam NIP bukan 01 sampai 12. Periksa NIP.',
    'nip.appointment-in-future': 'Pengangkatan dalam NIP berada di masa depan. Periksa NIP.',
    'nip.sex': 'Angka jenis kelamin dalam NIP bukan 1 atau 2. Periksa NIP.',
    'nip.sequence': 'Nomor urut dalam NIP adalah 000. Periksa NIP.',
    'nip.birth-date-differs':
      'Tanggal lahir berbeda dari NIP. Cocokkan dengan akta dan SK, lalu perbaiki yang keliru.',
    'nip.sex-differs': 'Jenis kelamin berbeda dari NIP. Periksa mana yang benar.',
    'nip.age-at-appointment':
      'Umur saat pengangkatan menurut NIP tidak lazim. Periksa tanggal lahir dan NIP.',
    'rank.below-echelon': 'Pangkat di bawah jenjang pangkat yang lazim untuk eselon jabatannya.',
    'rank.above-echelon': 'Pangkat di atas jenjang pangkat yang lazim untuk eselon jabatannya.',
    'employee.left-holds-position':
      'Sudah diberhentikan, tetapi masih tercatat memangku jabatan. Akhiri jabatannya di Peta jabatan.',
    'employee.legal-status-unknown':
      'Kedudukan hukum belum diisi atau tidak dikenali. Lengkapi agar ikut dalam periode penilaian.',
    'employee.no-position': 'Belum memiliki jabatan definitif. Catat pemangku di Peta jabatan.',
    'employee.retirement-passed':
      'TMT pensiun sudah lewat. Periksa tanggal lahir, atau ubah kedudukan hukumnya.',
    'holding.acting-ending-soon':
      'Masa Plt. segera berakhir. Perpanjang (paling banyak sekali) atau akhiri sebelum batasnya.',
    'holding.acting-overdue':
      'Masa Plt. sudah lewat. Perpanjang bila belum pernah diperpanjang, atau akhiri.',
    'holding.acting-beyond-limit':
      'Masa Plt. melebihi tiga bulan dan satu kali perpanjangan tiga bulan. Akhiri.',
  },
  /** The same beside a name, where little room is left. */
  warningsShort: {
    'holding.acting-ending-soon': 'segera berakhir',
    'holding.acting-overdue': 'lewat waktu',
    'holding.acting-beyond-limit': 'melebihi batas',
  },
  unknown: 'Belum diketahui',
  none: 'Tidak ada',
  blank: 'Belum diisi',
};
