-- More time for the work of a unit: asked with a reason, decided by who asked for the work. The first due day stays in mandate_due for ever, the day
-- as it stands is in assignment; here is every step between the two.
create table extension (
    id uuid constraint extension_pk primary key,
    mandate uuid not null constraint extension_mandate references mandate,
    unit uuid not null constraint extension_unit references unit,
    occurrence date,
    issuer uuid not null,
    -- The day before this step.
    was date not null,
    wanted date not null,
    reason text not null constraint extension_reason check (btrim(reason) <> '' and length(reason) <= 2000),
    asked_by uuid not null,
    asked_name text not null,
    asked_at timestamptz not null,
    -- OTHER: more time, but to another day than was asked for.
    state text not null constraint extension_state check (state in ('OPEN', 'GRANTED', 'OTHER', 'REFUSED')),
    given date,
    answer text not null default '' constraint extension_answer check (length(answer) <= 2000),
    decided_by uuid,
    decided_name text,
    decided_at timestamptz,
    constraint extension_later check (wanted > was),
    constraint extension_decided check ((state = 'OPEN') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
    constraint extension_given check ((state in ('GRANTED', 'OTHER')) = (given is not null)),
    constraint extension_refused_says_why check (state <> 'REFUSED' or btrim(answer) <> '')
);
create unique index extension_one_open on extension (mandate, unit, occurrence) nulls not distinct where state = 'OPEN';
create index extension_of on extension (mandate, unit);
create index extension_waiting on extension (issuer, asked_at) where state = 'OPEN';
create index extension_given_by on extension (issuer, decided_at) where given is not null;

alter table extension enable row level security;
create policy extension_seen on extension for select using (
    unit in (select dispatch_own_units()) or issuer in (select dispatch_own_units()) or (select documents_whole())
    or unit in (select documents_units()) or issuer in (select documents_units()));
create policy extension_asked on extension for insert with check (
    acting_holds(programme_report_roles(), unit) and issuer = (select m.issuer from mandate m where m.id = extension.mandate));
create policy extension_decided on extension for update using (acting_holds(programme_decide_roles(), issuer));

grant select, insert on extension to ${app};
grant update (state, given, answer, decided_by, decided_name, decided_at) on extension to ${app};
