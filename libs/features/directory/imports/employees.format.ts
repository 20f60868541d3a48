import type { Outbox } from '#libs/platform/outbox';
import type { ImportFormat, ImportRule } from '#libs/platform/import';
import { readEmployee } from './employees.read.js';
import { EMPLOYEE_STEPS, EMPLOYEES_CHANGED } from './employees.steps.js';
import { field } from './fields.js';

/**
 * What is taken of SIASN's profile. Religion, marital status, NIK, NPWP, BPJS and the home address have no field here,
 * so they are never read (UU 27/2022: only what a rule needs).
 */
const FIELDS = [
  field('siasnId', 'PNS ID', 'A8ACA7F3C2D43912E040640A040269BB'),
  field('nip', 'NIP BARU', '199004012015032001', {
    required: true,
    also: ['NIP'],
    note: '18 angka; format kolom Teks. Kunci impor.',
  }),
  field('name', 'NAMA', 'Ratna Lestari', {
    required: true,
    note: 'Tanpa gelar; gelar yang tertulis di sini dipisahkan.',
  }),
  field('frontTitle', 'GELAR DEPAN', 'Ir.'),
  field('backTitle', 'GELAR BELAKANG', 'S.T., M.M.'),
  field('birthPlace', 'TEMPAT LAHIR NAMA', 'Teluk Sekawan', { also: ['TEMPAT LAHIR'] }),
  field('birthDate', 'TANGGAL LAHIR', '01-04-1990', {
    note: 'hh-bb-tttt. Bila berbeda dari NIP, baris diterima dengan peringatan.',
  }),
  field('sex', 'JENIS KELAMIN', 'F', { note: 'M atau F.' }),
  field('phone', 'NOMOR HP', '0800-000-0001'),
  field('email', 'EMAIL', 'ratna@contoh.example'),
  field('emailOffice', 'EMAIL GOV', 'ratna@muarasekawan.example', { note: 'Didahulukan daripada EMAIL.' }),
  field('employmentKind', 'JENIS PEGAWAI NAMA', 'PNS Daerah', { also: ['JENIS PEGAWAI'] }),
  field('legalStatusId', 'KEDUDUKAN HUKUM ID', '1'),
  field('legalStatus', 'KEDUDUKAN HUKUM NAMA', 'Aktif', { also: ['KEDUDUKAN HUKUM'] }),
  field('cpnsStatus', 'STATUS CPNS PNS', 'P'),
  field('cpnsSince', 'TMT CPNS', '01-03-2015'),
  field('pnsSince', 'TMT PNS', '01-04-2016'),
  field('rank', 'GOL AKHIR NAMA', 'III/c', {
    also: ['GOL AKHIR', 'GOLONGAN'],
    note: 'III/c atau III.c; PPPK: I sampai XVII.',
  }),
  field('rankSince', 'TMT GOLONGAN', '01-04-2023'),
  field('serviceYears', 'MK TAHUN', '8'),
  field('serviceMonths', 'MK BULAN', '1'),
  field('positionKind', 'JENIS JABATAN NAMA', 'Jabatan Fungsional Tertentu', {
    note: 'Keterangan SIASN; pemangku jabatan diimpor lewat format Pemangku.',
  }),
  field('positionName', 'JABATAN NAMA', 'Perencana Ahli Muda'),
  field('positionSince', 'TMT JABATAN', '01-07-2023'),
  field('educationLevel', 'TINGKAT PENDIDIKAN NAMA', 'S-2', { also: ['TINGKAT PENDIDIKAN'] }),
  field('program', 'PENDIDIKAN NAMA', 'Magister Manajemen'),
  field('graduatedYear', 'TAHUN LULUS', '2019'),
  field('institution', 'NAMA SEKOLAH', 'Universitas Contoh'),
  field('unit', 'UNOR ID', '5.02.01', { note: 'Sama dengan KODE UNOR pada format Unit.' }),
];

const RULES: readonly ImportRule[] = [
  {
    code: 'nip.former',
    field: 'nip',
    severity: 'error',
    sql: `select s.row_number, jsonb_build_object('nip', min(e.nip)) as details
          from staged s join employee_nip_alias a on a.nip = s.nip join employee e on e.id = a.employee_id
          where s.target_id is null group by s.row_number`,
  },
  {
    code: 'orgUnit.unknown',
    field: 'unit',
    severity: 'error',
    sql: `select s.row_number, null::jsonb as details from staged s, run
          where s.unit_code is not null and s.unit_id is null and run.options ->> 'unknownUnit' <> 'unplaced'`,
  },
  {
    code: 'orgUnit.unplaced',
    field: 'unit',
    severity: 'warning',
    sql: `select s.row_number, null::jsonb as details from staged s, run
          where s.unit_code is not null and s.unit_id is null and run.options ->> 'unknownUnit' = 'unplaced'
            and s.state = 'good'`,
  },
  {
    code: 'orgUnit.inactive',
    field: 'unit',
    severity: 'warning',
    sql: `select s.row_number, null::jsonb as details from staged s join org_unit u on u.id = s.unit_id
          where not u.active and s.state = 'good'`,
  },
];

/** UNOR ID is KODE UNOR, or the id SIASN has for exactly one unit. */
const RESOLVE = `
  update staged s set target_id = f.target_id, unit_id = f.unit_id
  from (select i.row_number, e.id as target_id, coalesce(u.id, v.id) as unit_id from staged i
        left join employee e on e.nip = i.nip
        left join org_unit u on u.code = i.unit_code
        left join (select siasn_id, min(id) as id from org_unit where siasn_id is not null
                   group by siasn_id having count(*) = 1) v on u.id is null and v.siasn_id = i.unit_code) f
  where f.row_number = s.row_number`;

/** Format 1 of docs/domain/06: SIASN's profile of employees, by NIP BARU. */
export function employeesFormat(outbox: Outbox): ImportFormat {
  return {
    code: 'employees',
    fields: FIELDS,
    columns: [
      { name: 'nip', type: 'text' },
      { name: 'siasn_id', type: 'text' },
      { name: 'name', type: 'text' },
      { name: 'front_title', type: 'text' },
      { name: 'back_title', type: 'text' },
      { name: 'birth_place', type: 'text' },
      { name: 'birth_date', type: 'date' },
      { name: 'nip_birth_date', type: 'date' },
      { name: 'sex', type: 'text' },
      { name: 'nip_sex', type: 'text' },
      { name: 'employment_type', type: 'text' },
      { name: 'legal_status', type: 'text' },
      { name: 'legal_status_name', type: 'text' },
      { name: 'email', type: 'text' },
      { name: 'phone', type: 'text' },
      { name: 'cpns_since', type: 'date' },
      { name: 'pns_since', type: 'date' },
      { name: 'service_years', type: 'smallint' },
      { name: 'service_months', type: 'smallint' },
      { name: 'siasn_position_kind', type: 'text' },
      { name: 'siasn_position_name', type: 'text' },
      { name: 'siasn_position_since', type: 'date' },
      { name: 'unit_code', type: 'text' },
      { name: 'rank_scheme', type: 'text' },
      { name: 'grade', type: 'smallint' },
      { name: 'rank_since', type: 'date' },
      { name: 'education_level', type: 'text' },
      { name: 'program', type: 'text' },
      { name: 'institution', type: 'text' },
      { name: 'graduated_year', type: 'smallint' },
    ],
    resolved: [{ name: 'unit_id', type: 'integer' }],
    key: ['nip'],
    table: 'employee',
    tables: { employee: 'id', employee_rank: 'employee_id', employee_education: 'employee_id' },
    read: readEmployee,
    resolve: [RESOLVE],
    rules: RULES,
    steps: EMPLOYEE_STEPS,
    changed: EMPLOYEES_CHANGED,
    label: `t.nip || ' ' || t.name`,
    announce: (tx, ids) => outbox.add(tx, 'directory.employeesChanged', { employeeIds: [...ids] }),
  };
}
