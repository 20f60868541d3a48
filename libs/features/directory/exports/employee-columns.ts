import { blank, column, date, number, type SqlColumn } from './columns.js';
import { employmentTypeSql, gradeSql } from './words.js';

const blanks = (...headers: string[]): SqlColumn[] => headers.map(blank);

/**
 * Format 1, the SIASN employee export, in SIASN's order. The post and unit are those of the person's file: they go in
 * again as they came; who holds which post of the post map is format 3b.
 */
export const EMPLOYEE_COLUMNS: readonly SqlColumn[] = [
  column('PNS ID', 'e.siasn_id'),
  column('NIP BARU', 'e.nip'),
  blank('NIP LAMA'),
  column('NAMA', 'e.name'),
  column('GELAR DEPAN', 'e.front_title'),
  column('GELAR BELAKANG', 'e.back_title'),
  blank('TEMPAT LAHIR ID'),
  column('TEMPAT LAHIR NAMA', 'e.birth_place'),
  date('TANGGAL LAHIR', 'e.birth_date'),
  column('JENIS KELAMIN', `case e.sex when 'male' then 'M' when 'female' then 'F' end`),
  ...blanks('AGAMA ID', 'AGAMA NAMA', 'JENIS KAWIN ID', 'JENIS KAWIN NAMA', 'NIK'),
  column('NOMOR HP', 'e.phone'),
  column('EMAIL', 'e.email'),
  ...blanks('EMAIL GOV', 'ALAMAT', 'NPWP NOMOR', 'BPJS', 'JENIS PEGAWAI ID'),
  column('JENIS PEGAWAI NAMA', employmentTypeSql),
  blank('KEDUDUKAN HUKUM ID'),
  column('KEDUDUKAN HUKUM NAMA', 'e.legal_status_name'),
  column('STATUS CPNS PNS', `case e.employment_type when 'cpns' then 'C' when 'pns' then 'P' end`),
  ...blanks('KARTU ASN VIRTUAL', 'NOMOR SK CPNS', 'TANGGAL SK CPNS'),
  date('TMT CPNS', 'e.cpns_since'),
  ...blanks('NOMOR SK PNS', 'TANGGAL SK PNS'),
  date('TMT PNS', 'e.pns_since'),
  ...blanks('GOL AWAL ID', 'GOL AWAL NAMA', 'GOL AKHIR ID'),
  column('GOL AKHIR NAMA', gradeSql),
  date('TMT GOLONGAN', 'r.since'),
  number('MK TAHUN', 'e.service_years'),
  number('MK BULAN', 'e.service_months'),
  blank('JENIS JABATAN ID'),
  column('JENIS JABATAN NAMA', 'e.siasn_position_kind'),
  blank('JABATAN ID'),
  column('JABATAN NAMA', 'e.siasn_position_name'),
  date('TMT JABATAN', 'e.siasn_position_since'),
  blank('TINGKAT PENDIDIKAN ID'),
  column('TINGKAT PENDIDIKAN NAMA', 'd.level'),
  blank('PENDIDIKAN ID'),
  column('PENDIDIKAN NAMA', 'd.program'),
  number('TAHUN LULUS', 'd.graduated_year'),
  ...blanks('KPKN ID', 'KPKN NAMA', 'LOKASI KERJA ID', 'LOKASI KERJA NAMA'),
  column('UNOR ID', 'eu.code'),
  column('UNOR NAMA', 'eu.name'),
  ...blanks('INSTANSI INDUK ID', 'INSTANSI INDUK NAMA', 'INSTANSI KERJA ID', 'INSTANSI KERJA NAMA'),
  ...blanks(
    'SATUAN KERJA INDUK ID',
    'SATUAN KERJA INDUK NAMA',
    'SATUAN KERJA KERJA ID',
    'SATUAN KERJA KERJA NAMA',
  ),
  blank('IS VALID NIK'),
  column('NAMA SEKOLAH', 'd.institution'),
  ...blanks('FLAG IKD', 'ESELON ID'),
  column('ESELON NAMA', 'p.echelon'),
];
