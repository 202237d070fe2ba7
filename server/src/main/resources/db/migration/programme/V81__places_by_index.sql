-- As before, step by step by an index: whatever the planner knows of tables that were just filled, a row asks for the few placements of the units
-- above it, and for the few of the list's counts that are theirs.
create or replace function assignment_placed() returns trigger language plpgsql security definer set search_path = public, pg_temp
    as $$
    declare
        m mandate;
        known timestamptz;
    begin
        select * into strict m from mandate where id = new.mandate;
        if m.unit is distinct from new.unit
            and not exists (select from audience_member k where k.audience = m.audience and k.unit = new.unit) then
            raise exception 'unit % was not asked by mandate %', new.unit, new.mandate;
        end if;
        select to_timestamp((('x0000' || left(replace(d.id::text, '-', ''), 12))::bit(64)::bigint + 1) / 1000.0) into strict known
        from mandate d where d.list = m.list order by d.id limit 1;
        new.issuer := m.issuer;
        new.above := array(
            with recursive up as (
                select new.unit as unit, null::text as line, 0 as step
                union all
                select p.parent, p.line, up.step + 1 from up cross join lateral (
                    select p.parent, p.line from placement p join change_event o on o.id = p.opened_by
                    left join change_event c on c.id = p.closed_by
                    where p.unit = up.unit and p.parent is not null and (up.line is null or p.line = up.line) and p.valid @> m.day
                        and (m.line is null or p.line = m.line) and up.step < 40 and o.decided_at <= known
                        and (c.id is null or c.decided_at > known) offset 0) p)
            select distinct f.ancestor
            from (select unit from up union all select '00000000-0000-0000-0000-000000000000') u cross join lateral (
                select r.ancestor from reach r where r.ancestor = u.unit and r.list = m.list offset 0) f
            order by 1);
        return new;
    end $$;
