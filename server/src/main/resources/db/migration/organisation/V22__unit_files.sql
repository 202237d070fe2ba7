-- A file between its check and the word of whoever brought it. It is kept here and not on a disk, so that any server can go on with
-- it, and it is gone when it was brought in, or the day after.
create table unit_file (
    id uuid constraint unit_file_pk primary key,
    account uuid not null,
    name text not null,
    content bytea not null,
    day date not null,
    basis_number text not null,
    basis_on date,
    basis_issuer text not null,
    made_at timestamptz not null
);
create index unit_file_made_at on unit_file (made_at);
grant select, insert, delete on unit_file to ${app};
