-- A unit ended and had work open: which, and who may take it over. Only a proposal. The work stays where it is until whoever asked for it
-- decides, one by one or together; what is still open of these is asked of the works themselves.
create table carry (
    change uuid not null constraint carry_change references change_event,
    mandate uuid not null constraint carry_mandate references mandate,
    unit uuid not null constraint carry_unit references unit,
    occurrence date,
    issuer uuid not null,
    -- Null where no unit or more than one came after it.
    proposed uuid constraint carry_proposed references unit,
    constraint carry_once unique nulls not distinct (change, mandate, unit, occurrence)
);
create index carry_issuer on carry (issuer);

-- All open work of units, by the one who decides on the structure, who need not see it.
create function programme_open(of_units uuid[])
    returns table (mandate uuid, unit uuid, occurrence date, issuer uuid)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with f as (
            select m.id as mandate, m.issuer, m.obligation, m.unit from mandate m where m.unit = any($1)
            union all
            select m.id, m.issuer, m.obligation, k.unit from audience_member k join mandate m on m.audience = k.audience where k.unit = any($1))
        select f.mandate, f.unit, d.occurrence, f.issuer
        from f join obligation o on o.id = f.obligation and o.withdrawn_at is null join mandate_due d on d.mandate = f.mandate
        left join assignment a on a.mandate = f.mandate and a.unit = f.unit and a.occurrence is not distinct from d.occurrence
        where coalesce(a.state, 'ISSUED') not in ('CONFIRMED', 'EXEMPTED', 'TRANSFERRED')
    $$;
revoke all on function programme_open from public;
create function programme_open_count(of_units uuid[]) returns table (unit uuid, n int)
    language sql stable security definer set search_path = public, pg_temp
    as $$ select unit, count(*)::int from programme_open($1) group by unit $$;
-- Notes it for a unit that a change has ended; a change that has not been approved notes nothing.
create function programme_carry(of_change uuid, of_unit uuid, heir uuid) returns int
    language sql security definer set search_path = public, pg_temp
    as $$
        with noted as (
            insert into carry (change, mandate, unit, occurrence, issuer, proposed)
            select $1, p.mandate, p.unit, p.occurrence, p.issuer, $3 from programme_open(array[$2]) p
            where exists (select from change_event e where e.id = $1 and e.state = 'APPROVED')
            on conflict do nothing returning 1)
        select count(*)::int from noted
    $$;
-- What rests on a change: work that was carried over because of it.
create function programme_carried(of_change uuid) returns int
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select count(*)::int from carry c join assignment a on a.mandate = c.mandate and a.unit = c.unit
            and a.occurrence is not distinct from c.occurrence
        where c.change = $1 and a.state = 'TRANSFERRED'
    $$;

alter table carry enable row level security;
create policy carry_seen on carry for select using (
    issuer in (select dispatch_own_units()) or (select documents_whole()) or issuer in (select documents_units()));
grant select on carry to ${app};

-- All work below a unit. In a list that holds nobody below it, a unit is counted by nobody's counters: its own row says how it stands.
create or replace function programme_below(ats uuid[], today date, soon date)
    returns table (mandate uuid, ancestor uuid, occurrence date, size int, silent int, owed int, late int, soon int, reported int, refused int,
        on_time int, done_late int, beyond int, exempted int, transferred int)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with allowed as materialized (
            select array(select a from unnest($1) a where acting_holds(documents_roles(), a)) as ats),
        work as materialized (
            select array(select distinct m.id from reach r join mandate m on m.list = r.list
                join obligation o on o.id = m.obligation and o.withdrawn_at is null
                where r.ancestor = any((select ats from allowed)::uuid[])) as mandates),
        own as materialized (
            select m.id, k.unit, d.occurrence, d.continuous, a.id as acted, coalesce(a.state, 'ISSUED') as state, a.grade,
                case when a.id is null then d.due_on else a.due_on end as due_on,
                coalesce(a.state, 'ISSUED') in ('ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') as owed
            from audience_member k join mandate m on m.audience = k.audience
            join obligation o on o.id = m.obligation and o.withdrawn_at is null
            join mandate_due d on d.mandate = m.id and d.opens_on <= $2
            left join assignment a on a.mandate = m.id and a.unit = k.unit and a.occurrence is not distinct from d.occurrence
            where k.unit = any((select ats from allowed)::uuid[])
                and not exists (select from reach r where r.list = k.audience and r.ancestor = k.unit))
        select s.* from allowed, work, programme_sums(work.mandates, allowed.ats, $2, $3) s
        union all
        select id, unit, own.occurrence, 1, (acted is null)::int, owed::int, (owed and not continuous and coalesce(due_on < $2, false))::int,
            (owed and not continuous and coalesce(due_on between $2 and $3, false))::int, (state = 'REPORTED')::int, (state = 'REFUSED')::int,
            coalesce(grade = 'ON_TIME', false)::int, coalesce(grade = 'LATE', false)::int, coalesce(grade = 'BEYOND', false)::int,
            (state = 'EXEMPTED')::int, (state = 'TRANSFERRED')::int
        from own
    $$;

-- Where a work counts is asked of the tree as it was known when its list was counted first (the id of the list's first mandate begins with the
-- milliseconds of that moment): a change that is recorded later, also one that holds from an earlier day on, moves nobody from one counter
-- to another.
create or replace function assignment_placed() returns trigger language plpgsql security definer set search_path = public, pg_temp
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
            with recursive made as (
                select to_timestamp((('x0000' || left(replace(d.id::text, '-', ''), 12))::bit(64)::bigint + 1) / 1000.0) as known
                from mandate d where d.list = m.list order by d.id limit 1),
            up as (
                select new.unit as unit, null::text as line, 0 as step
                union all
                select p.parent, p.line, up.step + 1 from made, up join placement p on p.unit = up.unit and p.parent is not null
                    and (up.line is null or p.line = up.line)
                join change_event o on o.id = p.opened_by left join change_event c on c.id = p.closed_by
                where p.valid @> m.day and (m.line is null or p.line = m.line) and up.step < 40
                and o.decided_at <= made.known and (c.id is null or c.decided_at > made.known))
            select r.ancestor from reach r where r.list = m.list and (r.ancestor = '00000000-0000-0000-0000-000000000000'
                or r.ancestor in (select unit from up))
            order by 1);
        return new;
    end $$;
