drop table job_standard_level, job_standard;
