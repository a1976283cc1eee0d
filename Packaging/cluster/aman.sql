-- The role and the database of the records. Run once on the primary, as postgres:
--   AMAN_PASSWORD_FILE=/etc/aman-cluster/secrets/aman psql -Xqf aman.sql
\set ON_ERROR_STOP on
\set password `cat "$AMAN_PASSWORD_FILE"`
select 'create role aman_app login' where not exists (select from pg_roles where rolname = 'aman_app') \gexec
alter role aman_app password :'password';
-- They end statements, never a commit that waits for the standby.
alter role aman_app set statement_timeout = '15s';
alter role aman_app set lock_timeout = '10s';
alter role aman_app set idle_in_transaction_session_timeout = '15s';
select 'create database aman owner aman_app template template0' where not exists (select from pg_database where datname = 'aman') \gexec
revoke all on database aman from public;
\connect aman
revoke all on schema public from public;
