-- Words without their tone marks, for search: "dang uy" finds "Đảng ủy". unaccent itself is only stable, because its dictionary may
-- change; ours does not, so that an index may rest on it.
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create function plain(words text) returns text
    language sql immutable parallel safe strict
    as $$ select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;

-- A form counts once. The row and the change it stands for are one transaction.
create table form_once (
    token uuid constraint form_once_pk primary key,
    account uuid not null,
    answer text,
    made_at timestamptz not null default now()
);
create index form_once_made_at on form_once (made_at);

-- Sessions of the browser, kept here so that any server answers any request and a restart signs nobody out.
create table spring_session (
    primary_id char(36) constraint spring_session_pk primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index spring_session_id on spring_session (session_id);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null
        constraint spring_session_attributes_session references spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name)
);

grant select, insert, update, delete on form_once, spring_session, spring_session_attributes to ${app};
