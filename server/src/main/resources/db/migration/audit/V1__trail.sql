-- The trail. The application's role can add to it through one function and read it; it can't change or delete a row, and each row
-- carries the hash of the one before it, so that whoever gets round the role (the owner, a hand on the files) leaves a visible break.
create table audit_entry (
    seq bigint constraint audit_entry_pk primary key,
    at timestamptz not null,
    account uuid not null,
    account_name text not null,
    post uuid,
    post_title text not null,
    behalf_of uuid,
    action text not null,
    subject_kind text not null,
    subject_id text not null,
    subject_name text not null,
    unit uuid,
    before jsonb not null,
    after jsonb not null,
    request text not null,
    previous bytea not null,
    hash bytea not null constraint audit_entry_hash_once unique
);
create index audit_entry_subject on audit_entry (subject_kind, subject_id, seq);
create index audit_entry_account on audit_entry (account, seq);
create index audit_entry_unit on audit_entry (unit, seq);
create index audit_entry_at on audit_entry (at);

-- The last link, locked while an entry is added: entries have no gaps and one order. It also shows when the end was cut off.
create table audit_head (
    one boolean constraint audit_head_pk primary key default true constraint audit_head_one check (one),
    seq bigint not null,
    hash bytea not null
);
insert into audit_head (seq, hash) values (0, sha256('Thông Suốt'::bytea));

-- Every field with its length before it: no two different entries have the same bytes.
create function audit_hash(e audit_entry) returns bytea
    language sql immutable
    as $$
        select sha256(e.previous || convert_to(string_agg(coalesce(octet_length(f)::text || ':' || f, '-'), '|' order by n), 'UTF8'))
        from unnest(array[
            e.seq::text, (extract(epoch from e.at) * 1000000)::bigint::text, e.account::text, e.account_name, e.post::text, e.post_title,
            e.behalf_of::text, e.action, e.subject_kind, e.subject_id, e.subject_name, e.unit::text, e.before::text, e.after::text,
            e.request]) with ordinality as fields (f, n)
    $$;

create function audit_append(
    at timestamptz, account uuid, account_name text, post uuid, post_title text, behalf_of uuid, action text,
    subject_kind text, subject_id text, subject_name text, unit uuid, before jsonb, after jsonb, request text) returns bigint
    language plpgsql security definer set search_path = public, pg_temp
    as $$
    declare
        head audit_head;
        e audit_entry;
    begin
        select * into strict head from audit_head for update;
        e := (head.seq + 1, date_trunc('microseconds', at), account, account_name, post, post_title, behalf_of, action, subject_kind,
              subject_id, subject_name, unit, before, after, request, head.hash, ''::bytea);
        e.hash := audit_hash(e);
        insert into audit_entry select e.*;
        update audit_head set seq = e.seq, hash = e.hash;
        return e.seq;
    end
    $$;

-- Nobody by accident, not even the owner.
create function audit_refuse() returns trigger language plpgsql
    as $$ begin raise exception 'the trail is only ever added to' using errcode = 'insufficient_privilege'; end $$;
create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function audit_refuse();
create trigger audit_entry_no_truncate before truncate on audit_entry for each statement execute function audit_refuse();

revoke all on function audit_append from public;
grant execute on function audit_append to ${app};
grant select on audit_entry, audit_head to ${app};
