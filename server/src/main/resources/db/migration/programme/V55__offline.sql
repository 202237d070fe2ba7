-- Sheets that units brought back, between their check and the word to bring them in. They are kept here and not on a disk, so that any server can go
-- on with them. What was brought in leaves its hash and its figures: the same file twice is nothing to do. Each is its owner's alone.
create table work_sheet (
    id uuid constraint work_sheet_pk primary key,
    account uuid not null constraint work_sheet_account references account,
    name text not null constraint work_sheet_name check (length(name) between 1 and 200),
    hash bytea not null constraint work_sheet_hash check (length(hash) = 32),
    content bytea constraint work_sheet_content check (length(content) <= 5242880),
    made_at timestamptz not null,
    brought_at timestamptz,
    done int not null default 0,
    left_out int not null default 0,
    constraint work_sheet_waits_with_its_content check ((brought_at is null) = (content is not null))
);
create index work_sheet_account on work_sheet (account, hash);
create index work_sheet_made_at on work_sheet (made_at);

alter table work_sheet enable row level security;
create policy work_sheet_own on work_sheet using (account = acting_account()) with check (account = acting_account());
create policy work_sheet_forgotten on work_sheet for delete using (acting_program());
create policy work_sheet_forgotten_seen on work_sheet for select using (acting_program());
grant select, insert, delete, update (content, brought_at, done, left_out) on work_sheet to ${app};
