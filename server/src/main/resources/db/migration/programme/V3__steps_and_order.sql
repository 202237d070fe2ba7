-- A unit's own steps under a duty: its plan of work, seen by itself and by those who look after it.
create table step (
    id uuid constraint step_pk primary key,
    obligation uuid not null constraint step_obligation references obligation,
    unit uuid not null constraint step_unit references unit,
    ordinal int not null,
    words text not null constraint step_words check (btrim(words) <> '' and length(words) <= 1000),
    due_on date,
    made_by uuid not null,
    made_name text not null,
    made_at timestamptz not null,
    done_at timestamptz,
    done_name text,
    constraint step_order unique (obligation, unit, ordinal),
    constraint step_done_by_somebody check ((done_at is null) = (done_name is null))
);

-- "Sau khi …": a duty that waits for another one of the same unit that asked. Never in a circle.
create table obligation_wait (
    obligation uuid not null constraint obligation_wait_obligation references obligation,
    after uuid not null constraint obligation_wait_after references obligation,
    made_by uuid not null,
    made_name text not null,
    made_at timestamptz not null,
    constraint obligation_wait_pk primary key (obligation, after),
    constraint obligation_wait_for_another check (obligation <> after)
);
create index obligation_wait_after on obligation_wait (after);
create function obligation_wait_ends() returns trigger language plpgsql security definer set search_path = public, pg_temp
    as $$
    begin
        -- Two that close a circle at the same moment would not see each other.
        perform pg_advisory_xact_lock(hashtext('programme.wait'));
        if exists (
            with recursive before as (
                select after from obligation_wait where obligation = new.after
                union select w.after from obligation_wait w join before b on w.obligation = b.after)
            select from before where after = new.obligation) then
            raise exception 'these duties would wait for each other'
                using errcode = 'integrity_constraint_violation', constraint = 'obligation_wait_ends';
        end if;
        return new;
    end $$;
create trigger obligation_wait_ends before insert on obligation_wait for each row execute function obligation_wait_ends();

alter table step enable row level security;
create policy step_seen on step for select using (
    unit in (select dispatch_own_units()) or (select documents_whole()) or unit in (select documents_units()));
create policy step_made on step for insert with check (acting_holds(programme_report_roles(), unit) and made_by = acting_account());
create policy step_done on step for update using (acting_holds(programme_report_roles(), unit));
alter table obligation_wait enable row level security;
create policy obligation_wait_seen on obligation_wait for select using (obligation in (select id from obligation));
create policy obligation_wait_made on obligation_wait for insert with check (
    made_by = acting_account() and acting_holds(programme_assign_roles(), programme_issuer(obligation))
    and programme_issuer(obligation) = programme_issuer(after));
grant select, insert on step, obligation_wait to ${app};
grant update (done_at, done_name) on step to ${app};
