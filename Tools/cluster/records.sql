-- What the drills write: one office's tables, made as the records have them. `drill` is replaced.
create schema drill;
create table drill.office_turn (applications bigint not null, leaves bigint not null);
insert into drill.office_turn values (0, 0);
create table drill.application (number bigint primary key, request_key text not null);
create table drill.letter (number text primary key, leaf bigint not null unique);
create table drill.leaf (ix bigint primary key, entry text not null);
create table drill.tree_head (size bigint primary key, root bytea not null);
create table drill.commit_key (request_key text primary key);
create function drill.leaf_is_next() returns trigger language plpgsql as $$
begin
  if new.ix <> coalesce((select max(ix) + 1 from drill.leaf), 0) then
    raise exception 'leaf % is not the next', new.ix;
  end if;
  return new;
end $$;
create trigger leaf_is_next before insert on drill.leaf for each row execute function drill.leaf_is_next();
