-- Which rights a change of structure touches, for its preview: who decides must see them all, also those that they may not look up
-- otherwise. Rights given at a unit that ends, and rights from above that reach a unit by its place in a line.
create function rights_touched(ended uuid[], line_of text[], before uuid[], after uuid[], day date)
    returns table (what text, role text, holder text, unit_name text)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with given as (
            select g.*, coalesce(u.name, '') as unit_name,
                case when g.post is null then coalesce(p.name, '') else coalesce(v.title, '') end as holder
            from role_grant g
            left join account a on a.id = g.account left join person p on p.id = a.person
            left join post_version v on v.post = g.post and v.closed_by is null and v.valid @> (day - 1)
            left join unit_version u on u.unit = g.unit and u.closed_by is null and u.valid @> (day - 1)
            where g.revoked_at is null and (upper_inf(g.valid) or upper(g.valid) > day) and a.closed_at is null),
        moved as (select * from unnest(line_of, before, after) as m (line, before, after)),
        above as (
            select m.line, c.ancestor, coalesce(bool_or(c.descendant = m.before), false) as was,
                coalesce(bool_or(c.descendant = m.after), false) as will
            from moved m join ancestry c on c.line = m.line and c.descendant in (m.before, m.after) and c.valid @> day
            group by m.line, m.before, m.after, c.ancestor)
        select 'ended', given.role, given.holder, given.unit_name from given where given.unit = any(ended)
        union
        select case when above.was then 'lost' else 'gained' end, given.role, given.holder, given.unit_name
        from given join above on above.line = given.line and above.ancestor = given.unit where above.was <> above.will
        order by 1, 4, 2, 3
    $$;
revoke all on function rights_touched from public;
grant execute on function rights_touched to ${app};
