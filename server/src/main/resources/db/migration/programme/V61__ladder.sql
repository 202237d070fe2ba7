-- Bậc thang đôn đốc: what follows when work comes due and is not done, as data. A ladder is never changed: another one takes its place for work
-- that is due from its day on, so that nobody is pressed by a rule that was made after the day was missed.
create table ladder (
    id uuid constraint ladder_pk primary key,
    -- Null: for all who have none of their own.
    issuer uuid constraint ladder_issuer references unit,
    holds_from date not null,
    made_by uuid not null,
    made_name text not null,
    made_at timestamptz not null,
    constraint ladder_once unique nulls not distinct (issuer, holds_from)
);
create table ladder_step (
    ladder uuid not null constraint ladder_step_ladder references ladder,
    ordinal int not null constraint ladder_step_ordinal check (ordinal between 1 and 12),
    kind text not null constraint ladder_step_kind check (kind in ('REMIND', 'REMIND_HEAD', 'EXPLAIN', 'LIST', 'PROPOSE_INSPECTION')),
    -- Before (below zero) or after the due day.
    days int not null constraint ladder_step_days check (days between -60 and 365),
    working boolean not null,
    priorities text[] not null constraint ladder_step_priorities check (
        cardinality(priorities) > 0 and priorities <@ array['NORMAL', 'HIGH', 'URGENT']),
    constraint ladder_step_pk primary key (ladder, ordinal),
    constraint ladder_step_once unique (ladder, kind, days, working),
    -- Who is not late is reminded, and no more.
    constraint ladder_step_waits check (days > 0 or kind in ('REMIND', 'REMIND_HEAD'))
);

insert into ladder (id, issuer, holds_from, made_by, made_name, made_at)
values ('01900000-0000-7000-8000-00000000e5ca', null, '2000-01-01', '00000000-0000-0000-0000-000000000000', 'Thông Suốt', now());
insert into ladder_step (ladder, ordinal, kind, days, working, priorities) values
    ('01900000-0000-7000-8000-00000000e5ca', 1, 'REMIND', -3, true, '{NORMAL,HIGH,URGENT}'),
    ('01900000-0000-7000-8000-00000000e5ca', 2, 'REMIND_HEAD', 1, true, '{NORMAL,HIGH,URGENT}'),
    ('01900000-0000-7000-8000-00000000e5ca', 3, 'EXPLAIN', 5, true, '{NORMAL,HIGH,URGENT}'),
    ('01900000-0000-7000-8000-00000000e5ca', 4, 'LIST', 7, false, '{NORMAL,HIGH,URGENT}'),
    ('01900000-0000-7000-8000-00000000e5ca', 5, 'PROPOSE_INSPECTION', 30, false, '{HIGH,URGENT}');

-- A step that was taken: for one unit, or once for all units of a long list that had not acted by then. Whom such a row covers follows from when
-- they acted first; it is never written out unit by unit.
create table escalation (
    id uuid constraint escalation_pk primary key,
    mandate uuid not null constraint escalation_mandate references mandate,
    unit uuid constraint escalation_unit references unit,
    occurrence date,
    issuer uuid not null,
    -- The day that was not met. Another day given later begins the ladder anew.
    due_on date not null,
    kind text not null,
    days int not null,
    working boolean not null,
    ladder uuid not null,
    ordinal int not null,
    units int not null constraint escalation_units check (units > 0),
    reason text not null constraint escalation_says_why check (btrim(reason) <> ''),
    taken_on date not null,
    taken_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_name text,
    withdraw_reason text,
    -- Of a proposal: whether somebody took it up. It never starts anything by itself.
    decision text constraint escalation_decision check (decision in ('TAKEN_UP', 'LAID_ASIDE')),
    decision_words text not null default '' constraint escalation_decision_words check (length(decision_words) <= 2000),
    decided_name text,
    decided_at timestamptz,
    constraint escalation_step foreign key (ladder, ordinal) references ladder_step (ladder, ordinal),
    constraint escalation_once unique nulls not distinct (mandate, unit, occurrence, due_on, kind, days, working),
    constraint escalation_withdrawn_says_why check ((withdrawn_at is null) = (withdraw_reason is null) and btrim(withdraw_reason) <> ''),
    constraint escalation_decided check ((decision is null) = (decided_at is null) and (decision is null or kind = 'PROPOSE_INSPECTION')),
    constraint escalation_laid_aside_says_why check (decision is distinct from 'LAID_ASIDE' or btrim(decision_words) <> '')
);
create index escalation_proposals on escalation (issuer) where kind = 'PROPOSE_INSPECTION' and decision is null and withdrawn_at is null;

-- Giải trình: what the head of a unit wrote.
create table escalation_answer (
    escalation uuid not null constraint escalation_answer_escalation references escalation,
    unit uuid not null constraint escalation_answer_unit references unit,
    words text not null constraint escalation_answer_words check (btrim(words) <> '' and length(words) <= 4000),
    account uuid not null,
    name text not null,
    post_title text not null,
    at timestamptz not null,
    constraint escalation_answer_pk primary key (escalation, unit)
);

-- No step for one work until a day, by who decides.
create table escalation_hold (
    id uuid constraint escalation_hold_pk primary key,
    mandate uuid not null constraint escalation_hold_mandate references mandate,
    unit uuid not null constraint escalation_hold_unit references unit,
    occurrence date,
    issuer uuid not null,
    until date not null,
    reason text not null constraint escalation_hold_reason check (btrim(reason) <> '' and length(reason) <= 2000),
    made_by uuid not null,
    made_name text not null,
    made_at timestamptz not null,
    lifted_at timestamptz,
    lifted_name text
);
create index escalation_hold_of on escalation_hold (mandate, unit);

-- Which work was looked at on which day; who looks takes it for some minutes.
create table escalation_look (
    mandate uuid not null constraint escalation_look_mandate references mandate,
    occurrence date,
    looked_on date,
    claimed_until timestamptz not null,
    constraint escalation_look_once unique nulls not distinct (mandate, occurrence)
);

-- Whether a unit had been told to wait with a work at a moment.
create function escalation_held(of_mandate uuid, of_unit uuid, of_occurrence date, at timestamptz, day date) returns boolean
    language sql stable
    as $$
        select exists (select from escalation_hold h where h.mandate = $1 and h.unit = $2 and h.occurrence is not distinct from $3
            and h.made_at <= $4 and h.until >= $5 and (h.lifted_at is null or h.lifted_at > $4))
    $$;
-- Whether a step was taken for a unit. One for a whole list was for those that had not acted and were not told to wait.
create function escalation_covers(what uuid, of_unit uuid) returns boolean
    language sql stable
    as $$
        select exists (select from escalation e where e.id = $1 and (e.unit = $2 or (e.unit is null
            and exists (select from mandate m join audience_member k on k.audience = m.audience and k.unit = $2 where m.id = e.mandate)
            and not exists (select from assignment a join assignment_act t on t.assignment = a.id and t.at <= e.taken_at
                where a.mandate = e.mandate and a.unit = $2 and a.occurrence is not distinct from e.occurrence)
            and not escalation_held(e.mandate, $2, e.occurrence, e.taken_at, e.taken_on))))
    $$;
-- How many of a list have not acted, from the counters.
create function escalation_silent(of_mandate uuid, of_occurrence date) returns int
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select (m.size - coalesce((
            select sum(c.issued + c.accepted + c.working + c.reported + c.returned + c.refused + c.on_time + c.late + c.beyond + c.exempted
                + c.transferred)
            from assignment_count c where c.mandate = m.id and c.ancestor = '00000000-0000-0000-0000-000000000000'
                and c.occurrence is not distinct from $2), 0))::int
        from mandate m where m.id = $1 and acting_holds(programme_decide_roles(), m.issuer)
    $$;

-- Who answers for a unit in writing: the role of programme.explain in RightsTable; a test compares them.
create function programme_explain_roles() returns text[] language sql immutable as $$ select array['HEAD'] $$;

-- A ladder is a rule, and rules are no secret.
alter table ladder enable row level security;
create policy ladder_seen on ladder for select using (acting_account() is not null);
create policy ladder_made on ladder for insert with check (
    issuer is not null and made_by = acting_account() and acting_holds(programme_decide_roles(), issuer));
alter table ladder_step enable row level security;
create policy ladder_step_seen on ladder_step for select using (acting_account() is not null);
create policy ladder_step_made on ladder_step for insert with check (
    exists (select from ladder l where l.id = ladder_step.ladder and l.issuer is not null and l.made_by = acting_account()));
alter table escalation enable row level security;
create policy escalation_seen on escalation for select using (
    unit in (select dispatch_own_units()) or issuer in (select dispatch_own_units()) or (select documents_whole())
    or unit in (select documents_units()) or issuer in (select documents_units())
    or (unit is null and mandate in (select id from mandate)));
create policy escalation_taken on escalation for insert with check (acting_program());
create policy escalation_answered on escalation for update using (acting_holds(programme_decide_roles(), issuer));
alter table escalation_answer enable row level security;
create policy escalation_answer_seen on escalation_answer for select using (
    unit in (select dispatch_own_units()) or unit in (select documents_units()) or (select documents_whole())
    or exists (select from escalation e where e.id = escalation_answer.escalation
        and (e.issuer in (select dispatch_own_units()) or e.issuer in (select documents_units()))));
create policy escalation_answer_made on escalation_answer for insert with check (
    account = acting_account() and acting_holds(programme_explain_roles(), unit) and escalation_covers(escalation, unit));
alter table escalation_hold enable row level security;
create policy escalation_hold_seen on escalation_hold for select using (
    unit in (select dispatch_own_units()) or issuer in (select dispatch_own_units()) or (select documents_whole())
    or unit in (select documents_units()) or issuer in (select documents_units()));
create policy escalation_hold_made on escalation_hold for insert with check (
    made_by = acting_account() and acting_holds(programme_decide_roles(), issuer)
    and issuer = (select m.issuer from mandate m where m.id = escalation_hold.mandate));
create policy escalation_hold_lifted on escalation_hold for update using (acting_holds(programme_decide_roles(), issuer));
alter table escalation_look enable row level security;
create policy escalation_look_own on escalation_look using (acting_program()) with check (acting_program());

grant select, insert on ladder, ladder_step, escalation, escalation_answer, escalation_hold, escalation_look to ${app};
grant update (withdrawn_at, withdrawn_name, withdraw_reason, decision, decision_words, decided_name, decided_at) on escalation to ${app};
grant update (lifted_at, lifted_name) on escalation_hold to ${app};
grant update (looked_on, claimed_until) on escalation_look to ${app};
