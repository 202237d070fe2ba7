-- What no index can hold: a unit stands in a line only while it exists, under a parent that stands in that line on all those days, and
-- never below itself; posts lie within the life of their unit, and their holders within the life of the post. Checked at commit, so
-- that one change may close and open in any order, and once a statement and event rather than once a row, so that an import of a whole
-- province costs little.

create table structure_check (event uuid not null);

create function structure_touched_by_insert() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$ begin insert into structure_check select distinct opened_by from touched; return null; end $$;
create function structure_touched_by_update() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$ begin insert into structure_check select distinct closed_by from touched where closed_by is not null; return null; end $$;

-- Out of use is for good, and the rest of a row stays as it was written.
create function record_row_closes_once() returns trigger language plpgsql
    as $$
    begin
        if old.closed_by is not null or new.closed_by is null
            or (to_jsonb(new) - 'closed_by') is distinct from (to_jsonb(old) - 'closed_by') then
            raise exception 'row % of % is only ever closed, and once', old.id, tg_table_name
                using errcode = 'integrity_constraint_violation', constraint = 'record_row_closes_once';
        end if;
        return new;
    end $$;

do $$
declare
    t text;
begin
    foreach t in array array['unit_version', 'unit_code', 'placement', 'post_version', 'membership'] loop
        execute format('create trigger %I before update on %I for each row execute function record_row_closes_once()', t || '_closes_once', t);
        continue when t = 'unit_code';
        execute format('create trigger %I after insert on %I referencing new table as touched for each statement
            execute function structure_touched_by_insert()', t || '_inserted', t);
        execute format('create trigger %I after update on %I referencing new table as touched for each statement
            execute function structure_touched_by_update()', t || '_updated', t);
    end loop;
end $$;

create function structure_refuse(rule text, thing uuid) returns void language plpgsql
    as $$ begin raise exception '%: %', rule, thing using errcode = 'integrity_constraint_violation', constraint = rule, detail = thing::text; end $$;

create function structure_verify(e uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp
    as $$
    declare
        touched uuid[];
        posts uuid[];
        wrong uuid;
    begin
        select array_agg(distinct u) into touched from (
            select unit as u from unit_version where opened_by = e or closed_by = e
            union all select unit from placement where opened_by = e or closed_by = e) as t;
        select array_agg(distinct p) into posts from (
            select post as p from post_version where opened_by = e or closed_by = e
            union all select post from membership where opened_by = e or closed_by = e) as t;

        select p.unit into wrong from placement p
            where p.unit = any(touched) and p.closed_by is null
            and not coalesce(p.valid <@ (select range_agg(v.valid) from unit_version v where v.unit = p.unit and v.closed_by is null), false)
            limit 1;
        if found then perform structure_refuse('placement_within_life', wrong); end if;

        select p.unit into wrong from (
                select * from placement where unit = any(touched) and closed_by is null
                union all select * from placement where parent = any(touched) and closed_by is null) as p
            where p.parent is not null
            and not coalesce(p.valid <@ (select range_agg(above.valid) from placement above
                where above.unit = p.parent and above.line = p.line and above.closed_by is null), false)
            limit 1;
        if found then perform structure_refuse('placement_parent_in_line', wrong); end if;

        -- A new cycle has a new row in it, so walking up from new rows finds each. A row walks on only through the days it has in common
        -- with the rows above it. Sixty-four steps are more than any line of the country has.
        with recursive up (start, line, at, valid, depth) as (
            select unit, line, parent, valid, 1 from placement where opened_by = e and closed_by is null and parent is not null
            union all
            select up.start, up.line, p.parent, up.valid * p.valid, up.depth + 1
            from up join placement p on p.unit = up.at and p.line = up.line and p.closed_by is null and p.valid && up.valid
            where p.parent is not null and up.at <> up.start and up.depth < 64)
        select start into wrong from up where at = start or depth = 64 limit 1;
        if found then perform structure_refuse('placement_no_cycle', wrong); end if;

        select p.post into wrong from post_version p
            where (p.post = any(posts) or p.unit = any(touched)) and p.closed_by is null
            and not coalesce(p.valid <@ (select range_agg(v.valid) from unit_version v where v.unit = p.unit and v.closed_by is null), false)
            limit 1;
        if found then perform structure_refuse('post_within_life', wrong); end if;

        select m.post into wrong from membership m
            where m.post = any(posts) and m.closed_by is null
            and not coalesce(m.valid <@ (select range_agg(p.valid) from post_version p where p.post = m.post and p.closed_by is null), false)
            limit 1;
        if found then perform structure_refuse('membership_within_post', wrong); end if;
    end $$;

-- Two changes, each half of a cycle, would each see nothing wrong. So one checks after the other, and each sees what the one before it
-- committed; a snapshot older than that must not check at all.
create function structure_check_at_commit() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
    begin
        if current_setting('transaction_isolation') = 'repeatable read' then
            raise exception 'changes of structure need read committed or serializable' using errcode = 'invalid_transaction_state';
        end if;
        delete from structure_check where event = new.event;
        if not found then return null; end if;
        perform pg_advisory_xact_lock(hashtext('organisation.structure'));
        perform structure_verify(new.event);
        return null;
    end $$;
create constraint trigger structure_check_at_commit after insert on structure_check
    deferrable initially deferred for each row execute function structure_check_at_commit();

revoke all on function structure_verify from public;
