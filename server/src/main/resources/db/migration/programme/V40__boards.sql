-- What the boards of a head count. One row for those of a list that have not acted, one more for each due day of those that have: so that
-- work can be laid out by month as it stands after extensions. Where a unit has nobody of the list below it, its own work is counted.
create function programme_tally(ats uuid[], today date, soon date)
    returns table (mandate uuid, obligation uuid, ancestor uuid, occurrence date, due_on date, size int, silent int, owed int, late int,
        soon int, reported int, refused int, on_time int, done_late int, beyond int, exempted int, transferred int)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with places as (
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
            from assignment a where a.unit = any($1) and not a.unit = any(a.above)),
        placed as (
            select k.mandate, k.obligation, k.ancestor, k.occurrence, k.continuous, t.due_on, t.owed, t.reported, t.refused, t.on_time,
                t.done_late, t.beyond, t.exempted, t.transferred,
                t.owed + t.reported + t.refused + t.on_time + t.done_late + t.beyond + t.exempted + t.transferred as size
            from asked k join acted t on t.ancestor = k.ancestor and t.mandate = k.mandate and t.occurrence is not distinct from k.occurrence),
        moved as (select p.ancestor, p.mandate, p.occurrence, sum(p.size)::int as size from placed p group by 1, 2, 3),
        quiet as (
            select k.*, k.size - coalesce(v.size, 0) as silent
            from asked k left join moved v on v.ancestor = k.ancestor and v.mandate = k.mandate and v.occurrence is not distinct from k.occurrence)
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
revoke all on function programme_tally from public;

-- The lines in which the one who acts looks below a unit.
create function programme_board_lines(at uuid) returns setof text
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select distinct l.line
        from (values ('PARTY'), ('STATE'), ('UNION'), ('FRONT')) as l (line)
        where acting_program() or exists (
            select from role_grant g join account a on a.id = acting_account() and a.closed_at is null
            where g.role = any(documents_roles()) and g.revoked_at is null and g.valid @> today_here()
            and (g.account = a.id or (g.post = acting_post() and acts_for(a.person, g.post)))
            and (g.unit is null or (g.line = l.line and exists (
                select from ancestry c where c.line = g.line and c.descendant = $1 and c.ancestor = g.unit and c.valid @> today_here()))))
    $$;

-- All work of a unit and below it, for who looks after the unit.
create function programme_board(at uuid, today date, soon date)
    returns table (mandate uuid, obligation uuid, ancestor uuid, occurrence date, due_on date, size int, silent int, owed int, late int,
        soon int, reported int, refused int, on_time int, done_late int, beyond int, exempted int, transferred int)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select t.* from (select array[$1] as ats where acting_holds(documents_roles(), $1)) s, programme_tally(s.ats, $2, $3) t
    $$;

-- The same for each unit directly below it in a line.
create function programme_board_below(at uuid, in_line text, today date, soon date)
    returns table (mandate uuid, obligation uuid, ancestor uuid, occurrence date, due_on date, size int, silent int, owed int, late int,
        soon int, reported int, refused int, on_time int, done_late int, beyond int, exempted int, transferred int)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select t.* from (
            select array(select a.descendant from ancestry a where a.line = $2 and a.ancestor = $1 and a.depth = 1 and a.valid @> $3) as ats
            where $2 in (select programme_board_lines($1))) s, programme_tally(s.ats, $3, $4) t
    $$;

-- The units below a unit that one mandate asked, and how each stands. "Below" as the list was counted: in its line, on its day.
create function programme_board_units(at uuid, of_mandate uuid, of_occurrence date, show text, today date, soon date, most int)
    returns table (unit uuid, name text, state text, grade text, due_on date, said text)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with m as materialized (select * from mandate where id = $2 and acting_holds(documents_roles(), $1)),
        f as (
            select k.unit, k.name from m join audience_member k on k.audience = m.audience
            where (k.unit = $1 or m.line in (select programme_board_lines($1))) and exists (
                select from ancestry x where x.line = m.line and x.descendant = k.unit and x.ancestor = $1 and x.valid @> m.day)
            union all
            select m.unit, m.unit_name from m
            where m.unit is not null and (m.unit = $1 or exists (
                select from ancestry x where x.line in (select programme_board_lines($1)) and x.descendant = m.unit and x.ancestor = $1
                    and x.valid @> m.day)))
        select f.unit, f.name, a.state, a.grade, case when a.id is null then d.due_on else a.due_on end, coalesce(
                (select t.words from assignment_act t where t.assignment = a.id and t.words <> '' order by t.at desc, t.id desc limit 1),
                a.reason, '')
        from f join mandate_due d on d.mandate = $2 and d.occurrence is not distinct from $3 and d.opens_on <= $5
        left join assignment a on a.mandate = $2 and a.unit = f.unit and a.occurrence is not distinct from $3,
        lateral (select coalesce(a.state, 'ISSUED') in ('ISSUED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED') as owed,
            case when a.id is null then d.due_on else a.due_on end as due) s
        where case $4
            when 'LATE' then s.owed and not d.continuous and s.due < $5
            when 'SOON' then s.owed and not d.continuous and s.due between $5 and $6
            when 'SILENT' then a.id is null
            when 'OWED' then s.owed
            when 'REPORTED' then a.state = 'REPORTED'
            when 'REFUSED' then a.state = 'REFUSED'
            when 'DONE' then a.state = 'CONFIRMED'
            else a.state is null or a.state not in ('EXEMPTED', 'TRANSFERRED') end
        limit $7
    $$;
