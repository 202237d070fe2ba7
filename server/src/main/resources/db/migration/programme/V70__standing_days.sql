-- How the work below a unit stood when a day began, for charts over time. A row only where it differs from the row before; which days were
-- counted at all says standing_taken, so that a day on which the program was down is a gap and not a guess.
create table standing_taken (
    day date constraint standing_taken_pk primary key,
    -- COUNTED: from the counters, early on that day. ACTS: later, from the history of the acts.
    how text not null constraint standing_taken_how check (how in ('COUNTED', 'ACTS')),
    taken_at timestamptz not null
);
create table standing_day (
    ancestor uuid not null,
    day date not null constraint standing_day_taken references standing_taken,
    -- Each work is in one of these. What is late is not among the first three; who is exempted and what another took over is in none.
    silent int not null,
    accepted int not null,
    working int not null,
    late int not null,
    refused int not null,
    reported int not null,
    done_late int not null,
    done int not null,
    constraint standing_day_pk primary key (ancestor, day),
    constraint standing_day_counts check (least(silent, accepted, working, late, refused, reported, done_late, done) >= 0)
);

-- Units below which work was asked of others: how they stand is kept. The few acts of any other are counted when somebody asks.
create function programme_heads() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select distinct r.ancestor from reach r join mandate m on m.list = r.list
        where r.ancestor <> '00000000-0000-0000-0000-000000000000' and m.unit is distinct from r.ancestor
    $$;
revoke all on function programme_heads from public;
create function programme_is_head(at uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select exists (select from reach r join mandate m on m.list = r.list where r.ancestor = $1 and m.unit is distinct from $1)
    $$;
revoke all on function programme_is_head from public;

-- Now, from the counters: as programme_tally counts, by state.
create function programme_stages(ats uuid[], today date)
    returns table (ancestor uuid, silent int, accepted int, working int, late int, refused int, reported int, done_late int, done int)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with places as materialized (
            select r.ancestor, r.list, r.size, true as kept from reach r where r.ancestor = any($1)
            union all
            select k.unit, k.audience, 1, false from audience_member k
            where k.unit = any($1) and not exists (select from reach r where r.list = k.audience and r.ancestor = k.unit)),
        asked as materialized (
            select p.ancestor, m.id as mandate, d.occurrence, d.due_on, d.continuous, p.size
            from places p join mandate m on m.list = p.list
            join obligation o on o.id = m.obligation and o.withdrawn_at is null
            join mandate_due d on d.mandate = m.id and d.opens_on <= $2),
        acted as (
            select c.ancestor, c.mandate, c.occurrence, c.due_on, c.issued, c.accepted, c.working + c.returned as working, c.refused,
                c.reported, c.late as done_late, c.on_time + c.beyond as done, c.exempted + c.transferred as gone
            from assignment_count c where c.ancestor = any($1)
            union all
            select a.unit, a.mandate, a.occurrence, a.due_on, (a.state = 'ISSUED')::int, (a.state = 'ACCEPTED')::int,
                (a.state in ('IN_PROGRESS', 'RETURNED'))::int, (a.state = 'REFUSED')::int, (a.state = 'REPORTED')::int,
                coalesce((a.grade = 'LATE')::int, 0), coalesce((a.grade <> 'LATE')::int, 0), (a.state in ('EXEMPTED', 'TRANSFERRED'))::int
            from assignment a where a.unit = any(array(select p.ancestor from places p where not p.kept)) and not a.unit = any(a.above)),
        placed as (
            select k.ancestor, k.mandate, k.occurrence, (not k.continuous and t.due_on < $2) is true as past, t.issued, t.accepted, t.working,
                t.refused, t.reported, t.done_late, t.done,
                t.issued + t.accepted + t.working + t.refused + t.reported + t.done_late + t.done + t.gone as size
            from asked k join acted t on t.ancestor = k.ancestor and t.mandate = k.mandate and coalesce(t.occurrence, '-infinity') = coalesce(k.occurrence, '-infinity')),
        moved as (select p.ancestor, p.mandate, p.occurrence, sum(p.size)::int as size from placed p group by 1, 2, 3),
        pieces as (
            select k.ancestor, (not k.continuous and k.due_on < $2) is true as past, k.size - coalesce(v.size, 0) as issued, 0 as accepted,
                0 as working, 0 as refused, 0 as reported, 0 as done_late, 0 as done
            from asked k left join moved v on v.ancestor = k.ancestor and v.mandate = k.mandate and coalesce(v.occurrence, '-infinity') = coalesce(k.occurrence, '-infinity')
            union all
            select p.ancestor, p.past, p.issued, p.accepted, p.working, p.refused, p.reported, p.done_late, p.done from placed p)
        select p.ancestor, coalesce(sum(p.issued) filter (where not p.past), 0)::int, coalesce(sum(p.accepted) filter (where not p.past), 0)::int,
            coalesce(sum(p.working) filter (where not p.past), 0)::int,
            coalesce(sum(p.issued + p.accepted + p.working) filter (where p.past), 0)::int, sum(p.refused)::int, sum(p.reported)::int,
            sum(p.done_late)::int, sum(p.done)::int
        from pieces p group by p.ancestor
    $$;
revoke all on function programme_stages from public;

-- When a day began, from what was given by then and the acts until then: all heads, or one unit with nobody below it. A work stands where
-- its last act that moves it has left it; its day is that of the last extension granted by then.
create function programme_replayed(alone uuid, days date[])
    returns table (day date, ancestor uuid, silent int, accepted int, working int, late int, refused int, reported int, done_late int, done int)
    language plpgsql stable security definer set search_path = public, pg_temp
    as $f$
    begin
        return query execute format($q$
            with ats as materialized (%s),
            dy as (select d as day, d::timestamp at time zone 'Asia/Ho_Chi_Minh' as begins from unnest($2) d),
            places as (
                select r.ancestor, r.list, r.size from reach r join ats on ats.unit = r.ancestor
                union all
                select k.unit, k.audience, 1 from audience_member k join ats on ats.unit = k.unit
                where not exists (select from reach r where r.list = k.audience and r.ancestor = k.unit)),
            asked as materialized (
                select dy.day, p.ancestor, m.id as mandate, d.occurrence, d.due_on, d.continuous, p.size
                from dy cross join places p join mandate m on m.list = p.list and (m.carried_from is null or m.day < dy.day)
                join obligation o on o.id = m.obligation and o.issued_at < dy.begins and (o.withdrawn_at is null or o.withdrawn_at >= dy.begins)
                join mandate_due d on d.mandate = m.id and d.opens_on <= dy.day),
            acted as materialized (
                select dy.day, a.id, a.mandate, a.unit, a.occurrence, a.above, a.grade, h.act, coalesce(e.given, d.due_on) as due_on
                from dy cross join assignment a
                join mandate_due d on d.mandate = a.mandate and d.occurrence is not distinct from a.occurrence
                cross join lateral (
                    select count(*) as n, (array_agg(t.act order by t.at desc, t.id desc) filter (where t.act in ('ACCEPTED', 'REFUSED', 'GIVEN',
                        'NOTED', 'EVIDENCED', 'EVIDENCE_WITHDRAWN', 'REPORTED', 'CONFIRMED', 'RETURNED', 'INSISTED', 'EXEMPTED', 'TRANSFERRED')))[1] as act
                    from assignment_act t where t.assignment = a.id and t.at < dy.begins) h
                left join lateral (
                    select x.given from extension x where x.mandate = a.mandate and x.unit = a.unit and x.occurrence is not distinct from a.occurrence
                        and x.given is not null and x.decided_at < dy.begins order by x.decided_at desc limit 1) e on true
                where h.n > 0 and %s),
            placed as (
                select t.day, u.unit as ancestor, t.mandate, t.occurrence, t.due_on, t.grade, case
                    when t.act is null or t.act = 'INSISTED' then 'ISSUED'
                    when t.act in ('GIVEN', 'NOTED', 'EVIDENCED', 'EVIDENCE_WITHDRAWN', 'RETURNED') then 'WORKING' else t.act end as stage
                from acted t cross join lateral (select unnest(t.above) as unit union select t.unit) u join ats on ats.unit = u.unit),
            counted as (
                select k.day, k.ancestor, (not k.continuous and p.due_on < k.day) is true as past, p.stage, p.grade, 1 as n
                from asked k join placed p on p.day = k.day and p.ancestor = k.ancestor and p.mandate = k.mandate
                    and p.occurrence is not distinct from k.occurrence
                union all
                select k.day, k.ancestor, (not k.continuous and k.due_on < k.day) is true, 'ISSUED', null, k.size - (
                    select count(*)::int from placed p where p.day = k.day and p.ancestor = k.ancestor and p.mandate = k.mandate
                        and p.occurrence is not distinct from k.occurrence)
                from asked k)
            select c.day, c.ancestor, coalesce(sum(n) filter (where not past and stage = 'ISSUED'), 0)::int,
                coalesce(sum(n) filter (where not past and stage = 'ACCEPTED'), 0)::int,
                coalesce(sum(n) filter (where not past and stage = 'WORKING'), 0)::int,
                coalesce(sum(n) filter (where past and stage in ('ISSUED', 'ACCEPTED', 'WORKING')), 0)::int,
                coalesce(sum(n) filter (where stage = 'REFUSED'), 0)::int, coalesce(sum(n) filter (where stage = 'REPORTED'), 0)::int,
                coalesce(sum(n) filter (where stage = 'CONFIRMED' and grade = 'LATE'), 0)::int,
                coalesce(sum(n) filter (where stage = 'CONFIRMED' and grade <> 'LATE'), 0)::int
            from counted c group by c.day, c.ancestor
            $q$, case when $1 is null then 'select h as unit from programme_heads() h' else 'select $1::uuid as unit' end,
            case when $1 is null then 'true' else 'a.unit = $1' end) using $1, $2;
    end $f$;
revoke all on function programme_replayed from public;

-- Writes down a day, by the program alone and only once.
create function programme_take_day(of_day date, from_acts boolean, at timestamptz) returns int
    language plpgsql security definer set search_path = public, pg_temp
    as $$
    declare
        made int;
        heads uuid[] := array(select programme_heads());
    begin
        if not acting_program() then raise exception 'days are written down by the program'; end if;
        insert into standing_taken (day, how, taken_at) values ($1, case when $2 then 'ACTS' else 'COUNTED' end, $3) on conflict do nothing;
        if not found then return -1; end if;
        insert into standing_day (ancestor, day, silent, accepted, working, late, refused, reported, done_late, done)
        select s.ancestor, $1, s.silent, s.accepted, s.working, s.late, s.refused, s.reported, s.done_late, s.done
        from (
            select h.unit as ancestor, coalesce(n.silent, 0) as silent, coalesce(n.accepted, 0) as accepted, coalesce(n.working, 0) as working,
                coalesce(n.late, 0) as late, coalesce(n.refused, 0) as refused, coalesce(n.reported, 0) as reported,
                coalesce(n.done_late, 0) as done_late, coalesce(n.done, 0) as done
            from unnest(heads) as h (unit) left join programme_stages(heads, $1) n on n.ancestor = h.unit where not $2
            union all
            select r.ancestor, r.silent, r.accepted, r.working, r.late, r.refused, r.reported, r.done_late, r.done
            from programme_replayed(null, array[$1]) r where $2) s
        left join lateral (select * from standing_day d where d.ancestor = s.ancestor and d.day < $1 order by d.day desc limit 1) b on true
        where (b.silent, b.accepted, b.working, b.late, b.refused, b.reported, b.done_late, b.done)
            is distinct from (s.silent, s.accepted, s.working, s.late, s.refused, s.reported, s.done_late, s.done);
        get diagnostics made = row_count;
        return made;
    end $$;

-- How the work below a unit stood on each of these days, for who looks after the unit. For each week the first day that was counted where
-- weeks are asked for. The day of today is counted now. What nobody counted is left out.
create function programme_flow(at uuid, first_day date, today date, weekly boolean)
    returns table (day date, silent int, accepted int, working int, late int, refused int, reported int, done_late int, done int)
    language plpgsql stable security definer set search_path = public, pg_temp
    as $$
    declare
        days date[];
        begun date;
    begin
        if not acting_holds(documents_roles(), $1) then return; end if;
        if programme_is_head($1) then
            return query
                with t as (
                    select distinct on (case when $4 then date_trunc('week', s.day)::date else s.day end) s.day from standing_taken s
                    where s.day >= $2 and s.day < $3 order by case when $4 then date_trunc('week', s.day)::date else s.day end, s.day)
                select t.day, b.silent, b.accepted, b.working, b.late, b.refused, b.reported, b.done_late, b.done
                from t cross join lateral (select * from standing_day d where d.ancestor = $1 and d.day <= t.day order by d.day desc limit 1) b;
        else
            select min((o.issued_at at time zone 'Asia/Ho_Chi_Minh')::date) into begun
            from (select m.obligation from mandate m where m.unit = $1
                union select m.obligation from audience_member k join mandate m on m.audience = k.audience where k.unit = $1) w
            join obligation o on o.id = w.obligation;
            days := array(select d::date from generate_series(
                greatest($2, begun)::timestamp, ($3 - 1)::timestamp, interval '1 day') d where not $4 or extract(isodow from d) = 1);
            return query
                select r.day, r.silent, r.accepted, r.working, r.late, r.refused, r.reported, r.done_late, r.done
                from programme_replayed($1, days) r order by 1;
        end if;
        return query
            select $3, s.silent, s.accepted, s.working, s.late, s.refused, s.reported, s.done_late, s.done from programme_stages(array[$1], $3) s;
    end $$;

-- What the program asks before it writes a day down.
create function programme_days_to_take(today date, weeks int) returns table (day date, from_acts boolean)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select d::date, true
        from (select min((issued_at at time zone 'Asia/Ho_Chi_Minh')::date) as begun from obligation) o,
            generate_series((date_trunc('week', greatest(o.begun, $1 - 7 * $2)) + interval '7 days'), ($1 - 1)::timestamp, interval '7 days') d
        where acting_program() and not exists (select from standing_taken)
        union all
        select $1, false where acting_program() and not exists (select from standing_taken t where t.day = $1)
        order by 1
    $$;
revoke all on function programme_take_day, programme_days_to_take, programme_flow from public;
grant execute on function programme_take_day, programme_days_to_take, programme_flow to ${app};
