import { column, date, number, type SqlColumn } from './columns.js';
import { holdingKindSql, positionKindSql, positionLevelSql, yesNoSql } from './words.js';

/** Format 0. */
export const UNIT_COLUMNS: readonly SqlColumn[] = [
  column('KODE UNOR', 'u.code'),
  column('NAMA UNOR', 'u.name'),
  column('KODE UNOR INDUK', 'above.code'),
  column('JENIS', 'u.kind'),
  column('URUSAN', 'u.affair'),
  column('UNOR ID SIASN', 'u.siasn_id'),
  column('AKTIF', yesNoSql('u.active')),
];

/** Format 3. */
export const POSITION_COLUMNS: readonly SqlColumn[] = [
  column('KODE JABATAN', 'p.code'),
  column('NAMA JABATAN', 'p.name'),
  column('JENIS', positionKindSql),
  column('JENJANG', positionLevelSql),
  column('ESELON', 'p.echelon'),
  column('UNOR', 'u.code'),
  column('ATASAN', 'above.code'),
  number('KELAS JABATAN', 'p.job_grade'),
  number('ABK', 'p.headcount'),
  number('BUP', 'p.retirement_age'),
  column('URUSAN', 'p.affair'),
  column('RUMPUN', 'p.family'),
  column('TUGAS TAMBAHAN', yesNoSql('p.additional_duty')),
  column('KRITIKAL', yesNoSql('p.critical')),
  column('TARGET', yesNoSql('p.target')),
  column('JABATAN ID SIASN', 'p.siasn_id'),
];

/** Format 3b. */
export const HOLDER_COLUMNS: readonly SqlColumn[] = [
  column('NIP', 'e.nip'),
  column('KODE JABATAN', 'p.code'),
  column('STATUS', holdingKindSql),
  date('TMT', 'h.since'),
  date('SAMPAI', 'h.until'),
  column('NOMOR SK', 'h.decree_number'),
  date('TANGGAL SK', 'h.decree_date'),
];
