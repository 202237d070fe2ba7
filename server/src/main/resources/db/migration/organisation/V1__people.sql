-- A person is a name and what a sign-in needs; nothing about birth, views or family stands here.
create table person (
    id uuid constraint person_pk primary key,
    name text not null constraint person_name_given check (name <> ''),
    version int not null default 0
);
create index person_name_plain on person using gin (plain(name) gin_trgm_ops);
grant select, insert, update on person to ${app};
