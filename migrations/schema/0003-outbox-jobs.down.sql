drop table job_run, inbox, outbox;
drop function outbox_notify;
