drop table daily_run, job_run, inbox, outbox;
drop function outbox_notify;
