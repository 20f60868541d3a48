import type { ApplyStep } from '#libs/platform/import';
import { insertNew, rowsDiffering, updateDiffering } from './columns.js';

/** Birth date and sex come from the NIP only where neither the file nor the directory knows them. */
const PERSON = {
  siasn_id: 's.siasn_id',
  name: 's.name',
  front_title: 's.front_title',
  back_title: 's.back_title',
  birth_place: 's.birth_place',
  employment_type: 's.employment_type',
  legal_status: 's.legal_status',
  legal_status_name: 's.legal_status_name',
  email: 's.email',
  phone: 's.phone',
  cpns_since: 's.cpns_since',
  pns_since: 's.pns_since',
  service_years: 's.service_years',
  service_months: 's.service_months',
  siasn_position_kind: 's.siasn_position_kind',
  siasn_position_name: 's.siasn_position_name',
  siasn_position_since: 's.siasn_position_since',
  org_unit_id: 's.unit_id',
};

const NEW_PERSON = {
  nip: 's.nip',
  ...PERSON,
  birth_date: 'coalesce(s.birth_date, s.nip_birth_date)',
  sex: 'coalesce(s.sex, s.nip_sex)',
};

const KNOWN_PERSON = {
  ...PERSON,
  birth_date: 'coalesce(s.birth_date, t.birth_date, s.nip_birth_date)',
  sex: 'coalesce(s.sex, t.sex, s.nip_sex)',
};

/** A rank recorded without its TMT gets it, where the file knows it. */
const RANK_DATED = `
  update employee_rank r set since = s.rank_since, version = r.version + 1 from good s
  where r.employee_id = s.target_id and r.voided_at is null and r.since is null
    and r.scheme = s.rank_scheme and r.grade = s.grade and s.rank_since is not null
    and not exists (select from employee_rank o
                    where o.employee_id = s.target_id and o.voided_at is null and o.since = s.rank_since)
  returning r.employee_id as id`;

/** Another rank since the same day corrects what stands: nothing dated is deleted. */
const RANK_CORRECTED = `
  update employee_rank r set voided_at = now(), void_reason = 'Koreksi melalui impor nomor ' || run.import_id,
         version = r.version + 1
  from good s, run
  where s.grade is not null and r.employee_id = s.target_id and r.voided_at is null
    and r.since is not distinct from s.rank_since and (r.scheme, r.grade) <> (s.rank_scheme, s.grade)
    and (s.rank_since is not null or not exists (
      select from employee_rank o where o.employee_id = s.target_id and o.voided_at is null
        and o.scheme = s.rank_scheme and o.grade = s.grade))
  returning r.employee_id as id`;

const NEW_RANK = `
  insert into employee_rank (agency_id, employee_id, scheme, grade, since)
  select run.agency_id, s.target_id, s.rank_scheme, s.grade, s.rank_since from good s, run
  where s.grade is not null`;

const RANK_ADDED = `${NEW_RANK} and not exists (
    select from employee_rank o where o.employee_id = s.target_id and o.voided_at is null
      and (o.since is not distinct from s.rank_since
           or (s.rank_since is null and o.scheme = s.rank_scheme and o.grade = s.grade)))
  order by s.place returning employee_id as id`;

/** Rows of the same level that say the same or less. */
const SAME_EDUCATION = `o.employee_id = s.target_id and o.voided_at is null and o.level = s.education_level
    and (o.program is null or s.program is null or lower(o.program) = lower(s.program))`;

/** An education with what the row adds to it. */
const EDUCATION_KNOWN = `
  (select distinct on (s.row_number) s.row_number, o.id, coalesce(o.program, s.program) as program,
          coalesce(s.institution, o.institution) as institution,
          coalesce(s.graduated_year, o.graduated_year) as graduated_year
   from good s join employee_education o on ${SAME_EDUCATION}
   order by s.row_number, (lower(o.program) = lower(s.program)) desc nulls last, o.id)`;

const EDUCATION_DIFFERS =
  '(e.program, e.institution, e.graduated_year) is distinct from (n.program, n.institution, n.graduated_year)';

const EDUCATION_COMPLETED = `
  update employee_education e set program = n.program, institution = n.institution, graduated_year = n.graduated_year,
         version = e.version + 1
  from ${EDUCATION_KNOWN} n where e.id = n.id and ${EDUCATION_DIFFERS}
  returning e.employee_id as id`;

const NEW_EDUCATION = `
  insert into employee_education (agency_id, employee_id, level, program, institution, graduated_year)
  select run.agency_id, s.target_id, s.education_level, s.program, s.institution, s.graduated_year from good s, run
  where s.education_level is not null`;

const EDUCATION_UNKNOWN = `not exists (select from employee_education o where ${SAME_EDUCATION})`;

const EDUCATION_ADDED = `${NEW_EDUCATION} and ${EDUCATION_UNKNOWN}
  order by s.place returning employee_id as id`;

const OF_NEW = 'order by s.place returning employee_id as id';

/**
 * Rows of format 1 that change what is known of a person. A rank stays as it is only where the same one stands, since
 * the same day or, where the file names none, since whenever; any other dates, corrects or adds one.
 */
export const EMPLOYEES_CHANGED = `${rowsDiffering('employee', KNOWN_PERSON)}
  union
  select s.row_number from good s
  where s.grade is not null and not exists (
    select from employee_rank o where o.employee_id = s.target_id and o.voided_at is null
      and o.scheme = s.rank_scheme and o.grade = s.grade and (s.rank_since is null or o.since = s.rank_since))
  union
  select n.row_number from ${EDUCATION_KNOWN} n join employee_education e on e.id = n.id where ${EDUCATION_DIFFERS}
  union
  select s.row_number from good s where s.education_level is not null and ${EDUCATION_UNKNOWN}`;

/** How rows of format 1 become facts; a person first, then what is dated. */
export const EMPLOYEE_STEPS: readonly ApplyStep[] = [
  { makesNew: true, rows: 'new', sql: `${insertNew('employee', NEW_PERSON)} returning id` },
  { makesNew: true, rows: 'new', sql: `${NEW_RANK} ${OF_NEW}` },
  { makesNew: true, rows: 'new', sql: `${NEW_EDUCATION} ${OF_NEW}` },
  {
    makesNew: false,
    rows: 'standing',
    sql: `${updateDiffering('employee', KNOWN_PERSON)} returning t.id as id`,
  },
  { makesNew: false, rows: 'standing', sql: RANK_DATED },
  { makesNew: false, rows: 'standing', sql: RANK_CORRECTED },
  { makesNew: false, rows: 'standing', sql: RANK_ADDED },
  { makesNew: false, rows: 'standing', sql: EDUCATION_COMPLETED },
  { makesNew: false, rows: 'standing', sql: EDUCATION_ADDED },
];
