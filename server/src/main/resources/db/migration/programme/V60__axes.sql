-- "Nhóm nhiệm vụ", the axes along which a unit lays out what it asks: a dated list of its own. What has ended stays with the duties that were
-- given along it.
create table axis (
    id uuid constraint axis_pk primary key,
    issuer uuid not null constraint axis_issuer references unit,
    name text not null constraint axis_name check (btrim(name) <> '' and length(name) <= 200),
    valid daterange not null constraint axis_valid check (not isempty(valid) and not lower_inf(valid)),
    made_by uuid not null,
    made_name text not null,
    made_at timestamptz not null,
    constraint axis_of_issuer unique (id, issuer),
    -- Two of one name at one time would be one axis counted twice.
    constraint axis_once exclude using gist (issuer with =, plain(name) with =, valid with &&)
);

alter table obligation add column axis uuid,
    add constraint obligation_axis foreign key (axis, issuer) references axis (id, issuer);
create index obligation_axis on obligation (axis) where axis is not null;

-- The name of a group is no secret to whom it is asked along it.
alter table axis enable row level security;
create policy axis_seen on axis for select using (
    issuer in (select dispatch_own_units()) or (select documents_whole()) or issuer in (select documents_units())
    or exists (select from obligation o where o.axis = axis.id));
create policy axis_made on axis for insert with check (acting_holds(programme_assign_roles(), issuer) and made_by = acting_account());
create policy axis_ended on axis for update using (acting_holds(programme_assign_roles(), issuer));
grant select, insert on axis to ${app};
grant update (valid) on axis to ${app};
grant update (axis) on obligation to ${app};
