drop table idempotency_key, session, password_reset, account_credential, sign_in_attempt;
drop table account, membership, agency cascade;
drop extension btree_gist;
drop extension btree_gin;
drop extension pg_trgm;
