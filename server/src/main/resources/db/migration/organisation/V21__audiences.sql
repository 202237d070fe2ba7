-- A list of units that a rule gave on a day. The list is what was sent to; it keeps its rule beside it, so that anybody can ask what the
-- rule would say today. Neither is ever changed: a new day is a new list.
create table audience (
    id uuid constraint audience_pk primary key,
    name text not null constraint audience_name_form check (name = btrim(name) and name <> '' and length(name) <= 300),
    line text not null constraint audience_line check (line in ('PARTY', 'STATE', 'UNION', 'FRONT')),
    ancestor uuid constraint audience_ancestor references unit,
    children_only boolean not null,
    kinds text[] not null,
    levels text[] not null,
    except_units uuid[] not null,
    day date not null,
    size int not null,
    made_by uuid not null,
    made_name text not null,
    made_at timestamptz not null,
    constraint audience_children_of_whom check (not children_only or ancestor is not null)
);

-- Names as they were: a unit renamed later is still addressed by the name of the day.
create table audience_member (
    audience uuid not null constraint audience_member_audience references audience,
    unit uuid not null constraint audience_member_unit references unit,
    name text not null,
    kind text not null,
    level text not null,
    above text not null,
    constraint audience_member_pk primary key (audience, unit)
);
create index audience_member_unit_lists on audience_member (unit);

grant select, insert on audience, audience_member to ${app};
