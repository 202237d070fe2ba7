-- What three years of work taught (bench: programme-load): how many rows these functions give, what may be found by an index, what is summed first.
alter function programme_lists() rows 100;
alter function programme_obligations() rows 500;

-- As before; the reports of one list are counted by the index of what waits, which is found only where its condition stands.
create or replace function programme_waiting() returns table (mandate uuid, state text, n int, since timestamptz)
    language sql stable security definer set search_path = public, pg_temp rows 30
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
        counted as materialized (
            select s.unit, s.mandate, s.state, s.changed_at, (
                select sum(case s.state when 'REPORTED' then c.reported else c.refused end) from assignment_count c
                where c.ancestor = '00000000-0000-0000-0000-000000000000' and c.mandate = s.mandate) as n
            from step s),
        others as materialized (
            select c.mandate, c.state, c.changed_at, case when c.n > 50 then c.n else (
                select count(*) from assignment a where a.issuer = c.unit and a.mandate = c.mandate and a.state = c.state
                    and a.state in ('REPORTED', 'REFUSED') and (a.state <> 'REPORTED' or a.reported_by <> acting_account())) end as n
            from counted c)
        select o.mandate, o.state, o.n::int, o.changed_at from others o
        where o.n > 0 and exists (select from mandate m join obligation b on b.id = m.obligation and b.withdrawn_at is null where m.id = o.mandate)
    $$;

-- As before; the times of what recurs are joined by a key, not compared each with each.
create or replace function programme_tally(ats uuid[], today date, soon date)
    returns table (mandate uuid, obligation uuid, ancestor uuid, occurrence date, due_on date, size int, silent int, owed int, late int,
        soon int, reported int, refused int, on_time int, done_late int, beyond int, exempted int, transferred int)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with places as materialized (
            select r.ancestor, r.list, r.size, true as kept from reach r where r.ancestor = any($1)
            union all
            select k.unit, k.audience, 1, false from audience_member k
            where k.unit = any($1) and not exists (select from reach r where r.list = k.audience and r.ancestor = k.unit)),
        asked as materialized (
            select p.ancestor, p.kept, m.id as mandate, m.obligation, d.occurrence, d.due_on, d.continuous, p.size
            from places p join mandate m on m.list = p.list
            join obligation o on o.id = m.obligation and o.withdrawn_at is null
            join mandate_due d on d.mandate = m.id and d.opens_on <= $2),
        acted as (
            select c.ancestor, c.mandate, c.occurrence, c.due_on, c.issued + c.accepted + c.working + c.returned as owed, c.reported,
                c.refused, c.on_time, c.late as done_late, c.beyond, c.exempted, c.transferred
            from assignment_count c where c.ancestor = any($1)
            union all
            select a.unit, a.mandate, a.occurrence, a.due_on, (a.state in ('ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED'))::int,
                (a.state = 'REPORTED')::int, (a.state = 'REFUSED')::int, coalesce((a.grade = 'ON_TIME')::int, 0),
                coalesce((a.grade = 'LATE')::int, 0), coalesce((a.grade = 'BEYOND')::int, 0), (a.state = 'EXEMPTED')::int,
                (a.state = 'TRANSFERRED')::int
            from assignment a where a.unit = any(array(select p.ancestor from places p where not p.kept)) and not a.unit = any(a.above)),
        placed as (
            select k.mandate, k.obligation, k.ancestor, k.occurrence, k.continuous, t.due_on, t.owed, t.reported, t.refused, t.on_time,
                t.done_late, t.beyond, t.exempted, t.transferred,
                t.owed + t.reported + t.refused + t.on_time + t.done_late + t.beyond + t.exempted + t.transferred as size
            from asked k join acted t on t.ancestor = k.ancestor and t.mandate = k.mandate and coalesce(t.occurrence, '-infinity') = coalesce(k.occurrence, '-infinity')),
        moved as (select p.ancestor, p.mandate, p.occurrence, sum(p.size)::int as size from placed p group by 1, 2, 3),
        quiet as (
            select k.*, k.size - coalesce(v.size, 0) as silent
            from asked k left join moved v on v.ancestor = k.ancestor and v.mandate = k.mandate and coalesce(v.occurrence, '-infinity') = coalesce(k.occurrence, '-infinity'))
        select q.mandate, q.obligation, q.ancestor, q.occurrence, q.due_on, q.silent, q.silent, q.silent,
            case when not q.continuous and q.due_on < $2 then q.silent else 0 end,
            case when not q.continuous and q.due_on between $2 and $3 then q.silent else 0 end, 0, 0, 0, 0, 0, 0, 0
        from quiet q where q.silent > 0
        union all
        select p.mandate, p.obligation, p.ancestor, p.occurrence, p.due_on, p.size, 0, p.owed,
            case when not p.continuous and p.due_on < $2 then p.owed else 0 end,
            case when not p.continuous and p.due_on between $2 and $3 then p.owed else 0 end,
            p.reported, p.refused, p.on_time, p.done_late, p.beyond, p.exempted, p.transferred
        from placed p where p.size > 0
    $$;

-- The work of each unit directly below a unit in a line, by the month in which it is due: summed here, for a province has a hundred units below
-- it and thousands of times in three years. Nulls leave a filter open.
create function programme_board_months(at uuid, in_line text, today date, soon date, of_document uuid, of_issuer uuid, of_obligation uuid,
        of_role text, from_day date, to_day date)
    returns table (ancestor uuid, month date, size int, silent int, owed int, late int, soon int, reported int, refused int, on_time int,
        done_late int, beyond int, exempted int, transferred int)
    language sql stable security definer set search_path = public, pg_temp set work_mem = '32MB'
    as $$
        with below as materialized (
            select array(select a.descendant from ancestry a where a.line = $2 and a.ancestor = $1 and a.depth = 1 and a.valid @> $3) as ats
            where $2 in (select programme_board_lines($1))),
        places as materialized (
            select r.ancestor, r.list, r.size, true as kept from reach r where r.ancestor = any((select ats from below)::uuid[])
            union all
            select k.unit, k.audience, 1, false from audience_member k
            where k.unit = any((select ats from below)::uuid[])
                and not exists (select from reach r where r.list = k.audience and r.ancestor = k.unit)),
        wanted as materialized (
            select m.id, m.list, coalesce(d.occurrence, '-infinity') as occurrence, d.continuous, date_trunc('month', d.due_on::timestamp)::date as month,
                not d.continuous and coalesce(d.due_on < $3, false) as late, not d.continuous and coalesce(d.due_on between $3 and $4, false) as soon,
                ($9 is null or coalesce(d.due_on >= $9, false)) and ($10 is null or coalesce(d.due_on <= $10, false)) as inside
            from mandate m join obligation o on o.id = m.obligation and o.withdrawn_at is null
            join mandate_due d on d.mandate = m.id and d.opens_on <= $3
            where m.list in (select p.list from places p) and ($5 is null or o.document = $5) and ($6 is null or o.issuer = $6)
                and ($7 is null or o.id = $7) and ($8 is null or m.role = $8)),
        counted as (
            select c.ancestor, c.mandate, coalesce(c.occurrence, '-infinity') as occurrence, c.due_on,
                c.issued + c.accepted + c.working + c.returned as owed, c.reported, c.refused, c.on_time, c.late as done_late, c.beyond,
                c.exempted, c.transferred
            from assignment_count c where c.ancestor = any((select ats from below)::uuid[])
            union all
            select a.unit, a.mandate, coalesce(a.occurrence, '-infinity'), a.due_on,
                (a.state in ('ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED'))::int,
                (a.state = 'REPORTED')::int, (a.state = 'REFUSED')::int, coalesce((a.grade = 'ON_TIME')::int, 0),
                coalesce((a.grade = 'LATE')::int, 0), coalesce((a.grade = 'BEYOND')::int, 0), (a.state = 'EXEMPTED')::int,
                (a.state = 'TRANSFERRED')::int
            from assignment a where a.unit = any(array(select p.ancestor from places p where not p.kept)) and not a.unit = any(a.above)),
        -- Once by the month that was first given, from which those silent follow, and by the month as it stands after extensions.
        acted as materialized (
            select c.ancestor, w.month as first_month, w.late as first_late, w.soon as first_soon, w.inside as first_inside,
                date_trunc('month', c.due_on::timestamp)::date as month, not w.continuous and coalesce(c.due_on < $3, false) as late,
                not w.continuous and coalesce(c.due_on between $3 and $4, false) as soon,
                ($9 is null or coalesce(c.due_on >= $9, false)) and ($10 is null or coalesce(c.due_on <= $10, false)) as inside,
                sum(c.owed) as owed, sum(c.reported) as reported, sum(c.refused) as refused, sum(c.on_time) as on_time,
                sum(c.done_late) as done_late, sum(c.beyond) as beyond, sum(c.exempted) as exempted, sum(c.transferred) as transferred,
                sum(c.owed + c.reported + c.refused + c.on_time + c.done_late + c.beyond + c.exempted + c.transferred) as size
            from counted c join wanted w on w.id = c.mandate and w.occurrence = c.occurrence
            group by 1, 2, 3, 4, 5, 6, 7, 8, 9),
        quiet as (
            select ancestor, month, late, soon, sum(size) as silent
            from (
                select p.ancestor, w.month, w.late, w.soon, p.size * w.times as size
                from places p join (select list, w.month, w.late, w.soon, count(*) as times from wanted w where inside group by 1, 2, 3, 4) w
                    on w.list = p.list
                union all
                select t.ancestor, t.first_month, t.first_late, t.first_soon, -t.size from acted t where t.first_inside) x
            group by 1, 2, 3, 4)
        select x.ancestor, x.month, sum(x.size)::int, sum(x.silent)::int, sum(x.owed)::int, sum(x.late)::int, sum(x.soon)::int,
            sum(x.reported)::int, sum(x.refused)::int, sum(x.on_time)::int, sum(x.done_late)::int, sum(x.beyond)::int, sum(x.exempted)::int,
            sum(x.transferred)::int
        from (
            select q.ancestor, q.month, q.silent as size, q.silent, q.silent as owed, case when q.late then q.silent else 0 end as late,
                case when q.soon then q.silent else 0 end as soon, 0 as reported, 0 as refused, 0 as on_time, 0 as done_late, 0 as beyond,
                0 as exempted, 0 as transferred
            from quiet q
            union all
            select t.ancestor, t.month, t.size, 0, t.owed, case when t.late then t.owed else 0 end, case when t.soon then t.owed else 0 end,
                t.reported, t.refused, t.on_time, t.done_late, t.beyond, t.exempted, t.transferred
            from acted t where t.inside) x
        group by 1, 2 having sum(x.size) > 0
    $$;
