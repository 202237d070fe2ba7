-- What was issued to a unit that is there no longer is its heirs' to answer. The recipient stays who it was, so that lists and counters stay
-- what they were; an heir sees it, and acts for it.

-- The units of today that came after one that is there no longer, however many steps between; none for one that still is there.
create function dispatch_heirs(what uuid) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with recursive ahead as (
            select s.successor as unit from succession s where s.predecessor = what
                and not exists (select from unit_version v where v.unit = what and v.closed_by is null and v.valid @> today_here())
            union
            select s.successor from ahead a join succession s on s.predecessor = a.unit
            where not exists (select from unit_version v where v.unit = a.unit and v.closed_by is null and v.valid @> today_here()))
        select a.unit from ahead a
        where exists (select from unit_version v where v.unit = a.unit and v.closed_by is null and v.valid @> today_here())
    $$;

create function dispatch_holds(roles text[], what uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select acting_holds(roles, what) or exists (select from dispatch_heirs(what) h where acting_holds(roles, h))
    $$;

-- The units that the one who acts works for, and those before them that are there no longer.
create or replace function dispatch_own_units() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with recursive mine as (
            select g.unit from role_grant g join account a on a.id = acting_account() and a.closed_at is null
            where g.role = any(documents_roles()) and g.unit is not null and g.revoked_at is null and g.valid @> today_here()
            and (g.account = a.id or (g.post = acting_post() and acts_for(a.person, g.post)))
            union
            select s.predecessor from mine join succession s on s.successor = mine.unit
            where not exists (select from unit_version v where v.unit = s.predecessor and v.closed_by is null and v.valid @> today_here()))
        select unit from mine
    $$;

alter policy recipient_seen on recipient using (
    (select documents_whole()) or issue in (select dispatch_issued()) or unit in (select documents_units())
    or unit in (select dispatch_own_units()));
alter policy recipient_made on recipient with check (
    dispatch_holds(dispatch_receive_roles(), unit) or acting_holds(dispatch_enter_roles(), dispatch_issuer(issue)));
alter policy recipient_changed on recipient using (
    dispatch_holds(dispatch_enter_roles(), unit) or acting_holds(dispatch_enter_roles(), dispatch_issuer(issue)));
alter policy receipt_act_seen on receipt_act using (
    (select documents_whole()) or issue in (select dispatch_issued()) or unit in (select documents_units())
    or unit in (select dispatch_own_units()));
alter policy receipt_act_made on receipt_act with check (
    account = acting_account() and (dispatch_holds(dispatch_enter_roles(), unit) or acting_holds(dispatch_enter_roles(), dispatch_issuer(issue))));
alter policy own_plan_seen on own_plan using (
    (select documents_whole()) or unit in (select documents_units()) or unit in (select dispatch_own_units())
    or (state = 'SENT' and issue in (select dispatch_issued())));
alter policy own_plan_made on own_plan with check (
    dispatch_holds(dispatch_plan_roles(), unit) or (state = 'SENT' and acting_holds(dispatch_enter_roles(), dispatch_issuer(issue))));
alter policy own_plan_changed on own_plan using (dispatch_holds(dispatch_plan_roles(), unit));
alter policy plan_line_made on plan_line with check (dispatch_holds(dispatch_plan_roles(), dispatch_plan_unit(plan)));
alter policy plan_line_changed on plan_line using (dispatch_holds(dispatch_plan_roles(), dispatch_plan_unit(plan)));
alter policy coverage_made on coverage with check (
    acting_program() or dispatch_holds(dispatch_plan_roles(), dispatch_plan_unit(plan)) or acting_holds(dispatch_enter_roles(), dispatch_issuer(issue)));
alter policy coverage_changed on coverage using (acting_program() or dispatch_holds(dispatch_plan_roles(), dispatch_plan_unit(plan)));
alter policy coverage_correction_made on coverage_correction with check (said_by = acting_account() and (
    dispatch_holds(dispatch_plan_roles(), dispatch_plan_unit(plan)) or acting_holds(dispatch_plan_roles(), dispatch_plan_issuer(plan))));

-- Under which counter of its list a recipient stands. The tree is asked as it was known when the list was made (its id begins with the
-- milliseconds of that moment): a change that is recorded later, also one that holds from an earlier day on, moves nobody from one counter to
-- another. Where the tree of then says nothing, a counter of the same level that has room takes it, so that the sums stay right.
create function dispatch_counted(of_list uuid, what uuid, of_line text, of_level text) returns uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with recursive made as (
            select i.issuer, i.issued_on,
                to_timestamp(('x0000' || left(replace(l.id::text, '-', ''), 12))::bit(64)::bigint / 1000.0) as known
            from issue_list l join issue i on i.id = l.issue where l.id = of_list),
        up as (
            select p.unit, p.parent, p.line, 1 as step from made, placement p
            join change_event o on o.id = p.opened_by left join change_event c on c.id = p.closed_by
            where p.unit = what and (of_line is null or p.line = of_line) and p.valid @> made.issued_on
            and o.decided_at <= made.known and (c.id is null or c.decided_at > made.known)
            union all
            select p.unit, p.parent, p.line, up.step + 1 from made, up join placement p on p.unit = up.parent and p.line = up.line
            join change_event o on o.id = p.opened_by left join change_event c on c.id = p.closed_by
            where up.parent <> made.issuer and p.valid @> made.issued_on and up.step < 40
            and o.decided_at <= made.known and (c.id is null or c.decided_at > made.known)),
        head as (
            select coalesce((select up.unit from up where up.parent = made.issuer order by up.line limit 1), made.issuer) as unit from made)
        select c.branch from issue_count c, head where c.list = of_list and c.level = of_level
        order by (c.branch = head.unit) desc, (c.received + c.refused < c.size) desc, c.branch limit 1
    $$;

-- The level that a single unit was counted at.
create function dispatch_counted_level(of_list uuid) returns text
    language sql stable security definer set search_path = public, pg_temp
    as $$ select level from issue_count where list = of_list order by branch limit 1 $$;
