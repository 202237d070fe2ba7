-- After an import the planner knows nothing yet of the new rows and takes them for few: a walk up the tree then reads all placements at
-- each step. So the walk asks for its rows one step at a time, and the statistics are brought up to date within the import itself.
create or replace function structure_verify(e uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off set plan_cache_mode = force_custom_plan
    as $$
    declare
        touched uuid[];
        posts uuid[];
        wrong uuid;
    begin
        select array_agg(distinct u) into touched from (
            select unit as u from unit_version where opened_by = e
            union all select unit from unit_version where closed_by = e
            union all select unit from placement where opened_by = e
            union all select unit from placement where closed_by = e) as t;
        select array_agg(distinct p) into posts from (
            select post as p from post_version where opened_by = e
            union all select post from post_version where closed_by = e
            union all select post from membership where opened_by = e
            union all select post from membership where closed_by = e) as t;

        select p.unit into wrong from unnest(touched) as t (unit)
            join lateral (select * from placement where unit = t.unit and closed_by is null offset 0) as p on true
            where not coalesce(p.valid <@ (select range_agg(v.valid) from unit_version v where v.unit = p.unit and v.closed_by is null), false)
            limit 1;
        if found then perform structure_refuse('placement_within_life', wrong); end if;

        select p.unit into wrong from unnest(touched) as t (unit)
            join lateral (
                select * from placement where unit = t.unit and closed_by is null
                union all select * from placement where parent = t.unit and closed_by is null offset 0) as p on true
            where p.parent is not null
            and not coalesce(p.valid <@ (select range_agg(above.valid) from placement above
                where above.unit = p.parent and above.line = p.line and above.closed_by is null), false)
            limit 1;
        if found then perform structure_refuse('placement_parent_in_line', wrong); end if;

        with recursive up (start, line, at, valid, depth) as (
            select unit, line, parent, valid, 1 from placement where opened_by = e and closed_by is null and parent is not null
            union all
            select up.start, up.line, p.parent, up.valid * p.valid, up.depth + 1
            from up cross join lateral (
                select p.parent, p.valid from placement p
                where p.unit = up.at and p.line = up.line and p.closed_by is null and p.parent is not null offset 0) as p
            where p.valid && up.valid and up.at <> up.start and up.depth < 64)
        select start into wrong from up where at = start or depth = 64 limit 1;
        if found then perform structure_refuse('placement_no_cycle', wrong); end if;

        select p.post into wrong from (
                select v.* from unnest(posts) as t (post)
                    join lateral (select * from post_version where post = t.post and closed_by is null offset 0) as v on true
                union all
                select v.* from unnest(touched) as t (unit)
                    join lateral (select * from post_version where unit = t.unit and closed_by is null offset 0) as v on true) as p
            where not coalesce(p.valid <@ (select range_agg(v.valid) from unit_version v where v.unit = p.unit and v.closed_by is null), false)
            limit 1;
        if found then perform structure_refuse('post_within_life', wrong); end if;

        select m.post into wrong from unnest(posts) as t (post)
            join lateral (select * from membership where post = t.post and closed_by is null offset 0) as m on true
            where not coalesce(m.valid <@ (select range_agg(p.valid) from post_version p where p.post = m.post and p.closed_by is null), false)
            limit 1;
        if found then perform structure_refuse('membership_within_post', wrong); end if;
    end $$;

create index post_version_post_current on post_version (post) where closed_by is null;

create function structure_analyze() returns void
    language sql security definer set search_path = public, pg_temp
    as $$ analyze unit, unit_version, unit_code, placement, post, post_version, membership, person $$;
revoke all on function structure_analyze from public;
grant execute on function structure_analyze to ${app};
