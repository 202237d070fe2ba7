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
