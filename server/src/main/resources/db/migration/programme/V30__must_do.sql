-- What waits for who asked, list by list: of a duty laid on all communes one line says how many have reported, never one line a commune.
create index assignment_waiting_of on assignment (issuer, mandate, state, changed_at) where state in ('REPORTED', 'REFUSED');

-- Steps from mandate to mandate through that index, so its cost follows from how many lists wait and not from how many units have reported.
-- What somebody reported waits for others: whoever reported must not confirm.
create function programme_waiting() returns table (mandate uuid, state text, n int, since timestamptz)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with recursive mine as materialized (
            select distinct u.unit from dispatch_own_units() as u (unit) where acting_holds(programme_decide_roles(), u.unit)),
        step as (
            select mine.unit, f.mandate, f.state, f.changed_at from mine cross join lateral (
                select a.mandate, a.state, a.changed_at from assignment a where a.issuer = mine.unit and a.state in ('REPORTED', 'REFUSED')
                order by a.mandate, a.state, a.changed_at limit 1) f
            union all
            select s.unit, f.mandate, f.state, f.changed_at from step s cross join lateral (
                select a.mandate, a.state, a.changed_at from assignment a where a.issuer = s.unit and a.state in ('REPORTED', 'REFUSED')
                    and (a.mandate, a.state) > (s.mandate, s.state) order by a.mandate, a.state, a.changed_at limit 1) f),
        counted as (
            select s.unit, s.mandate, s.state, s.changed_at, (
                select sum(case s.state when 'REPORTED' then c.reported else c.refused end) from assignment_count c
                where c.ancestor = '00000000-0000-0000-0000-000000000000' and c.mandate = s.mandate) as n
            from step s),
        others as (
            select c.mandate, c.state, c.changed_at, case when c.n > 50 then c.n else (
                select count(*) from assignment a where a.issuer = c.unit and a.mandate = c.mandate and a.state = c.state
                    and (a.state <> 'REPORTED' or a.reported_by <> acting_account())) end as n
            from counted c)
        select o.mandate, o.state, o.n::int, o.changed_at from others o
        where o.n > 0 and exists (select from mandate m join obligation b on b.id = m.obligation and b.withdrawn_at is null where m.id = o.mandate)
    $$;
