drop table employee_completeness;
