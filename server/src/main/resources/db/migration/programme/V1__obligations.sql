-- The programme of work. An obligation is what is asked; a mandate says of whom, one row for a unit or for a whole frozen list of units;
-- an assignment is the work of one unit and appears with its first act. Who has no row has been silent: the list less those rows.

create table obligation (
    id uuid constraint obligation_pk primary key,
    -- In whose name it is asked; who accepts the result.
    issuer uuid not null constraint obligation_issuer references unit,
    -- Who must act, in the words of the source; empty where none is named.
    actor text not null default '' constraint obligation_actor check (length(actor) <= 2000),
    action text not null constraint obligation_action check (btrim(action) <> '' and length(action) <= 4000),
    product text not null default '' constraint obligation_product check (length(product) <= 2000),
    report_to text not null default '' constraint obligation_report_to check (length(report_to) <= 1000),
    via text not null default '' constraint obligation_via check (length(via) <= 500),
    priority text not null default 'NORMAL' constraint obligation_priority check (priority in ('NORMAL', 'HIGH', 'URGENT')),
    -- The rule of the time as data, the words it was read from, how sure it is. The first due day is never changed: an extension is an act.
    due_rule jsonb,
    due_words text not null default '' constraint obligation_due_words check (length(due_words) <= 2000),
    due_certainty text not null constraint obligation_due_certainty check (due_certainty in ('STATED', 'INFERRED', 'DEFAULTED', 'CONFIRMED')),
    first_due date,
    -- DOCUMENT: a fact of a reviewed reading. FINDING, CONCLUSION: of an inspection, of a meeting. SPOKEN: "việc giao miệng".
    source text not null constraint obligation_source check (source in ('DOCUMENT', 'FINDING', 'CONCLUSION', 'SPOKEN')),
    document uuid constraint obligation_document references document,
    fact uuid constraint obligation_fact references document_fact,
    -- As the source was called that day: "Kế hoạch 49-KH/TU".
    source_title text not null default '' constraint obligation_source_title check (length(source_title) <= 3000),
    clause_path text not null default '' constraint obligation_clause_path check (length(clause_path) <= 300),
    words text not null constraint obligation_words check (btrim(words) <> '' and length(words) <= 20000),
    -- The unit's own work from which it was handed further down; null where the way begins here.
    parent uuid constraint obligation_parent references obligation,
    parent_unit uuid constraint obligation_parent_unit references unit,
    issued_on date not null,
    issued_by uuid not null,
    issued_name text not null,
    issued_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_name text,
    withdraw_reason text constraint obligation_withdraw_reason check (btrim(withdraw_reason) <> '' and length(withdraw_reason) <= 1000),
    constraint obligation_withdrawn_says_why check ((withdrawn_at is null) = (withdraw_reason is null)),
    constraint obligation_names_its_document check ((source = 'DOCUMENT') = (document is not null)),
    constraint obligation_parent_is_a_work check ((parent is null) = (parent_unit is null))
);
create index obligation_issuer on obligation (issuer, id desc);
create index obligation_document on obligation (document) where document is not null;
create index obligation_fact on obligation (fact) where fact is not null;
create index obligation_parent on obligation (parent, parent_unit) where parent is not null;

create table mandate (
    id uuid constraint mandate_pk primary key,
    obligation uuid not null constraint mandate_obligation references obligation,
    -- Again from the obligation, so that the rules of rows need not ask it.
    issuer uuid not null,
    role text not null constraint mandate_role check (role in ('LEAD', 'COOPERATE', 'ADVISE')),
    audience uuid constraint mandate_audience references audience,
    unit uuid constraint mandate_unit references unit,
    unit_name text not null default '',
    -- The audience, or the mandate itself for one unit: what reach and counters call the list.
    list uuid not null,
    -- In which line and as of which day the units above are counted: those of the audience; null is every line.
    line text,
    day date not null,
    size int not null constraint mandate_size check (size > 0),
    -- The assignment that another unit had before, by which this one came over.
    carried_from uuid,
    constraint mandate_one_or_many check ((audience is null) <> (unit is null)),
    constraint mandate_list check (list = coalesce(audience, id))
);
-- Exactly one leads; that there is one is asked by `thongsuot check`.
create unique index mandate_one_lead on mandate (obligation) where role = 'LEAD' and carried_from is null;
create index mandate_of on mandate (obligation);
create index mandate_unit on mandate (unit) where unit is not null;
create index mandate_audience on mandate (audience) where audience is not null;
create index mandate_list on mandate (list);

-- The days of a mandate: one row, or one for each occurrence of what recurs or must be said anew. Never one a unit.
create table mandate_due (
    mandate uuid not null constraint mandate_due_mandate references mandate,
    -- The first day of the period; null for what is done once.
    occurrence date,
    opens_on date not null,
    due_on date,
    -- What must be said anew each period can be silent, never overdue.
    continuous boolean not null default false,
    constraint mandate_due_once unique nulls not distinct (mandate, occurrence)
);

-- How many units of a list stand below a unit (itself included): once for each list, whatever is issued to it. The zero id is the whole.
create table reach (
    list uuid not null,
    ancestor uuid not null,
    lines text[] not null,
    size int not null,
    constraint reach_pk primary key (ancestor, list)
);
create index reach_list on reach (list);

create table assignment (
    id uuid constraint assignment_pk primary key,
    mandate uuid not null constraint assignment_mandate references mandate,
    unit uuid not null constraint assignment_unit references unit,
    occurrence date,
    issuer uuid not null,
    -- The units above that count it, kept with the row: what was counted once is taken back in the same places.
    above uuid[] not null,
    state text not null constraint assignment_state check (state in
        ('ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED', 'CONFIRMED', 'RETURNED', 'REFUSED', 'EXEMPTED', 'TRANSFERRED')),
    grade text constraint assignment_grade check (grade in ('ON_TIME', 'LATE', 'BEYOND')),
    -- As it stands after extensions; the first stays in mandate_due.
    due_on date,
    reason text not null default '' constraint assignment_reason check (length(reason) <= 2000),
    doer_post uuid constraint assignment_doer references post,
    doer_name text not null default '',
    reported_on date,
    reported_by uuid,
    to_unit uuid constraint assignment_to_unit references unit,
    version int not null default 1,
    changed_at timestamptz not null,
    constraint assignment_once unique nulls not distinct (mandate, unit, occurrence),
    constraint assignment_graded check ((state = 'CONFIRMED') = (grade is not null)),
    constraint assignment_reported check (state not in ('REPORTED', 'CONFIRMED') or (reported_on is not null and reported_by is not null)),
    constraint assignment_says_why check (state not in ('RETURNED', 'REFUSED', 'EXEMPTED', 'TRANSFERRED') or btrim(reason) <> ''),
    constraint assignment_transferred_somewhere check ((state = 'TRANSFERRED') = (to_unit is not null))
) with (fillfactor = 85);
create index assignment_by_unit on assignment (unit, state);
create index assignment_waiting on assignment (issuer, changed_at) where state in ('REPORTED', 'REFUSED');

-- What happened to it, by whom, for which post. Only ever added to.
create table assignment_act (
    id uuid constraint assignment_act_pk primary key,
    assignment uuid not null constraint assignment_act_assignment references assignment,
    act text not null constraint assignment_act_act check (act ~ '^[A-Z_]{2,30}$'),
    words text not null default '' constraint assignment_act_words check (length(words) <= 4000),
    account uuid not null,
    name text not null,
    post uuid,
    post_title text not null,
    -- The unit for which it was done: of the assignment or of who asked for it.
    for_unit uuid not null,
    happened_on date not null,
    at timestamptz not null
);
create index assignment_act_of on assignment_act (assignment, at, id);

-- How many stand where, for each unit above, kept by the triggers below in the transaction of each act. Late and silent are not kept: they
-- follow from today. Counting again must give the same, and `thongsuot check` asks for that.
create table assignment_count (
    mandate uuid not null,
    ancestor uuid not null,
    occurrence date,
    due_on date,
    issued int not null,
    accepted int not null,
    working int not null,
    reported int not null,
    returned int not null,
    refused int not null,
    on_time int not null,
    late int not null,
    beyond int not null,
    exempted int not null,
    transferred int not null,
    constraint assignment_count_once unique nulls not distinct (ancestor, mandate, occurrence, due_on)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
create index assignment_count_mandate on assignment_count (mandate);

-- One statement changes all counters of all rows that an act touched, always in the same order: two acts at once wait for each other and
-- never lock each other out. What changes no count locks nothing.
create function assignment_counted() returns trigger language plpgsql security definer set search_path = public, pg_temp
    as $$
    declare
        wrong int;
    begin
        execute format($q$
            with change as (%s),
            sums as (
                select h.mandate, a.ancestor, h.occurrence, h.due_on,
                    sum(n * (state = 'ISSUED')::int) as issued, sum(n * (state = 'ACCEPTED')::int) as accepted,
                    sum(n * (state = 'IN_PROGRESS')::int) as working, sum(n * (state = 'REPORTED')::int) as reported,
                    sum(n * (state = 'RETURNED')::int) as returned, sum(n * (state = 'REFUSED')::int) as refused,
                    sum(n * coalesce((grade = 'ON_TIME')::int, 0)) as on_time, sum(n * coalesce((grade = 'LATE')::int, 0)) as late,
                    sum(n * coalesce((grade = 'BEYOND')::int, 0)) as beyond, sum(n * (state = 'EXEMPTED')::int) as exempted,
                    sum(n * (state = 'TRANSFERRED')::int) as transferred
                from change h cross join unnest(h.above) as a (ancestor) group by h.mandate, a.ancestor, h.occurrence, h.due_on),
            kept as (
                insert into assignment_count as c (mandate, ancestor, occurrence, due_on, issued, accepted, working, reported, returned,
                    refused, on_time, late, beyond, exempted, transferred)
                select * from sums
                where least(issued, accepted, working, reported, returned, refused, on_time, late, beyond, exempted, transferred) < 0
                    or greatest(issued, accepted, working, reported, returned, refused, on_time, late, beyond, exempted, transferred) > 0
                order by ancestor, mandate, occurrence, due_on
                on conflict (ancestor, mandate, occurrence, due_on) do update set
                    issued = c.issued + excluded.issued, accepted = c.accepted + excluded.accepted, working = c.working + excluded.working,
                    reported = c.reported + excluded.reported, returned = c.returned + excluded.returned,
                    refused = c.refused + excluded.refused, on_time = c.on_time + excluded.on_time, late = c.late + excluded.late,
                    beyond = c.beyond + excluded.beyond, exempted = c.exempted + excluded.exempted,
                    transferred = c.transferred + excluded.transferred
                returning *)
            select count(*) from kept
            where least(issued, accepted, working, reported, returned, refused, on_time, late, beyond, exempted, transferred) < 0
            $q$, case tg_op when 'INSERT' then 'select f.*, 1 as n from fresh f'
                else 'select f.*, 1 as n from fresh f union all select w.*, -1 from was w' end)
        into wrong;
        if wrong > 0 then raise exception 'an assignment leaves a count where it was never counted'; end if;
        return null;
    end $$;
create trigger assignment_counts_new after insert on assignment
    referencing new table as fresh for each statement execute function assignment_counted();
create trigger assignment_counts_change after update on assignment
    referencing old table as was new table as fresh for each statement execute function assignment_counted();

-- Only a unit that was asked may act, and where it counts is not for the program to say.
create function assignment_placed() returns trigger language plpgsql security definer set search_path = public, pg_temp
    as $$
    declare
        m mandate;
    begin
        select * into strict m from mandate where id = new.mandate;
        if m.unit is distinct from new.unit
            and not exists (select from audience_member k where k.audience = m.audience and k.unit = new.unit) then
            raise exception 'unit % was not asked by mandate %', new.unit, new.mandate;
        end if;
        new.issuer := m.issuer;
        new.above := array(
            select r.ancestor from reach r where r.list = m.list and (r.ancestor = '00000000-0000-0000-0000-000000000000'
                or r.ancestor in (select a.ancestor from ancestry a where a.descendant = new.unit and a.valid @> m.day
                    and (m.line is null or a.line = m.line)))
            order by 1);
        return new;
    end $$;
create trigger assignment_placed before insert on assignment for each row execute function assignment_placed();

-- Counts a list once: an audience by its own line and day, one unit in all its lines on the day of issue.
create function programme_reach(of_mandate uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp
    as $$
    declare
        m mandate;
    begin
        select * into strict m from mandate where id = of_mandate;
        if exists (select from reach where list = m.list) then return; end if;
        perform pg_advisory_xact_lock(hashtextextended(m.list::text, 7));
        if exists (select from reach where list = m.list) then return; end if;
        if m.unit is not null then
            insert into reach (list, ancestor, lines, size)
            select m.list, a.ancestor, array_agg(distinct a.line order by a.line), 1
            from ancestry a where a.descendant = m.unit and a.valid @> m.day group by a.ancestor;
        else
            -- A unit with nobody below it is a list of itself: its own row tells as much.
            insert into reach (list, ancestor, lines, size)
            select m.list, a.ancestor, array[m.line], count(*)
            from audience_member k join ancestry a on a.line = m.line and a.descendant = k.unit and a.valid @> m.day
            where k.audience = m.audience group by a.ancestor having bool_or(a.depth > 0);
        end if;
        insert into reach (list, ancestor, lines, size) values (m.list, '00000000-0000-0000-0000-000000000000', '{}', m.size);
    end $$;

-- Who may what: the roles of the same actions in RightsTable; a test compares them.
create function programme_assign_roles() returns text[] language sql immutable as $$ select array['OFFICE', 'HEAD'] $$;
create function programme_decide_roles() returns text[] language sql immutable as $$ select array['OFFICE', 'HEAD'] $$;
create function programme_accept_roles() returns text[] language sql immutable as $$ select array['OFFICE', 'HEAD'] $$;
create function programme_report_roles() returns text[] language sql immutable
    as $$ select array['OFFICE', 'HEAD', 'SPECIALIST', 'REPORTER'] $$;

-- The lists that the one who acts has to do with: those that have one of their units, and those that have one below a unit whose line
-- they look after.
create function programme_lists() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with mine as materialized (
            select distinct g.unit, g.line from role_grant g join account a on a.id = acting_account() and a.closed_at is null
            where g.role = any(documents_roles()) and g.unit is not null and g.revoked_at is null and g.valid @> today_here()
            and (g.account = a.id or (g.post = acting_post() and acts_for(a.person, g.post))))
        select k.audience from mine join audience_member k on k.unit = mine.unit
        union select d.list from mine join mandate d on d.unit = mine.unit
        union select r.list from mine join reach r on r.ancestor = mine.unit where mine.line = any(r.lines)
    $$;
create function programme_obligations() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$ select obligation from mandate where list in (select programme_lists()) $$;
create function programme_issuer(what uuid) returns uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$ select issuer from obligation where id = what $$;

alter table obligation enable row level security;
create policy obligation_seen on obligation for select using (
    issuer in (select dispatch_own_units()) or id in (select programme_obligations()) or (select documents_whole())
    or issuer in (select documents_units()));
create policy obligation_made on obligation for insert with check (
    acting_holds(programme_assign_roles(), issuer) and (acting_program() or issued_by = acting_account()));
create policy obligation_withdrawn on obligation for update using (acting_holds(programme_assign_roles(), issuer));
alter table mandate enable row level security;
create policy mandate_seen on mandate for select using (
    issuer in (select dispatch_own_units()) or list in (select programme_lists()) or (select documents_whole())
    or issuer in (select documents_units()));
create policy mandate_made on mandate for insert with check (
    issuer = programme_issuer(obligation) and acting_holds(programme_assign_roles(), issuer));
alter table mandate_due enable row level security;
create policy mandate_due_seen on mandate_due for select using (mandate in (select id from mandate));
create policy mandate_due_made on mandate_due for insert with check (
    exists (select from mandate m where m.id = mandate_due.mandate and acting_holds(programme_assign_roles(), m.issuer)));
alter table assignment enable row level security;
create policy assignment_seen on assignment for select using (
    unit in (select dispatch_own_units()) or issuer in (select dispatch_own_units()) or (select documents_whole())
    or unit in (select documents_units()) or issuer in (select documents_units()));
create policy assignment_made on assignment for insert with check (
    acting_holds(programme_report_roles(), unit) or acting_holds(programme_decide_roles(), issuer));
create policy assignment_changed on assignment for update using (
    acting_holds(programme_report_roles(), unit) or acting_holds(programme_decide_roles(), issuer));
alter table assignment_act enable row level security;
create policy assignment_act_seen on assignment_act for select using (
    exists (select from assignment a where a.id = assignment_act.assignment));
create policy assignment_act_made on assignment_act for insert with check (
    (acting_program() or account = acting_account()) and exists (select from assignment a where a.id = assignment_act.assignment and (
        acting_holds(programme_report_roles(), a.unit) or acting_holds(programme_decide_roles(), a.issuer))));

-- How the work of a list stands below a unit, one row for each mandate and occurrence. "Owed" waits for the unit, "reported" and "refused"
-- wait for who asked. Nobody is late on the due day itself; what is continuous is silent, never late.
create function programme_sums(mandates uuid[], ats uuid[], today date, soon date)
    returns table (mandate uuid, ancestor uuid, occurrence date, size int, silent int, owed int, late int, soon int, reported int, refused int,
        on_time int, done_late int, beyond int, exempted int, transferred int)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with acted as (
            select c.mandate, c.ancestor, c.occurrence,
                sum(c.issued + c.accepted + c.working + c.reported + c.returned + c.refused + c.on_time + c.late + c.beyond + c.exempted
                    + c.transferred) as acted,
                sum(c.issued + c.accepted + c.working + c.returned) as owed,
                sum(c.issued + c.accepted + c.working + c.returned) filter (where c.due_on < $3) as late,
                sum(c.issued + c.accepted + c.working + c.returned) filter (where c.due_on between $3 and $4) as soon,
                sum(c.reported) as reported, sum(c.refused) as refused, sum(c.on_time) as on_time, sum(c.late) as done_late,
                sum(c.beyond) as beyond, sum(c.exempted) as exempted, sum(c.transferred) as transferred
            from assignment_count c where c.ancestor = any($2) and c.mandate = any($1)
            group by c.mandate, c.ancestor, c.occurrence)
        select m.id, r.ancestor, d.occurrence, r.size, (r.size - coalesce(t.acted, 0))::int,
            (r.size - coalesce(t.acted, 0) + coalesce(t.owed, 0))::int,
            case when d.continuous then 0 else coalesce(t.late, 0)
                + case when d.due_on < $3 then r.size - coalesce(t.acted, 0) else 0 end end::int,
            case when d.continuous then 0 else coalesce(t.soon, 0)
                + case when d.due_on between $3 and $4 then r.size - coalesce(t.acted, 0) else 0 end end::int,
            coalesce(t.reported, 0)::int, coalesce(t.refused, 0)::int, coalesce(t.on_time, 0)::int, coalesce(t.done_late, 0)::int,
            coalesce(t.beyond, 0)::int, coalesce(t.exempted, 0)::int, coalesce(t.transferred, 0)::int
        from mandate m join mandate_due d on d.mandate = m.id and d.opens_on <= $3
        join reach r on r.list = m.list and r.ancestor = any($2)
        left join acted t on t.mandate = m.id and t.ancestor = r.ancestor and t.occurrence is not distinct from d.occurrence
        where m.id = any($1)
    $$;
revoke all on function programme_sums from public;

-- All work below a unit, or below each of several, for who looks after them.
create function programme_below(ats uuid[], today date, soon date)
    returns table (mandate uuid, ancestor uuid, occurrence date, size int, silent int, owed int, late int, soon int, reported int, refused int,
        on_time int, done_late int, beyond int, exempted int, transferred int)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with allowed as materialized (
            select array(select a from unnest($1) a where acting_holds(documents_roles(), a)) as ats),
        work as materialized (
            select array(select distinct m.id from reach r join mandate m on m.list = r.list
                join obligation o on o.id = m.obligation and o.withdrawn_at is null
                where r.ancestor = any((select ats from allowed)::uuid[])) as mandates)
        select s.* from allowed, work, programme_sums(work.mandates, allowed.ats, $2, $3) s
    $$;

-- One obligation, whole and below each of several units, for who asked for it.
create function programme_standing(what uuid, ats uuid[], today date, soon date)
    returns table (mandate uuid, ancestor uuid, occurrence date, size int, silent int, owed int, late int, soon int, reported int, refused int,
        on_time int, done_late int, beyond int, exempted int, transferred int)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select s.* from (select array(select id from mandate where obligation = $1) as mandates
                where acting_holds(documents_roles(), programme_issuer($1))) m,
            programme_sums(m.mandates, $2 || '00000000-0000-0000-0000-000000000000'::uuid, $3, $4) s
    $$;

grant select, insert on obligation, mandate, mandate_due, assignment, assignment_act to ${app};
grant update (withdrawn_at, withdrawn_name, withdraw_reason) on obligation to ${app};
grant update (state, grade, due_on, reason, doer_post, doer_name, reported_on, reported_by, to_unit, version, changed_at) on assignment to ${app};
