create table account (
    id uuid constraint account_pk primary key,
    login text not null constraint account_login_form check (login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    person uuid not null constraint account_person references person,
    password text,
    closed_at timestamptz,
    version int not null default 0
);
create unique index account_login on account (login);
grant select, insert, update on account to ${app};
