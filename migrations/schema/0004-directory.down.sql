alter table membership drop constraint membership_agency_id_org_unit_id_fkey;
drop table completeness_statement, holding, employee_education, employee_rank, employee_nip_alias, employee, position, org_unit;
drop function person_name_key;
