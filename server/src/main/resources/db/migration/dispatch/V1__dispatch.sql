-- Down the tree: a document is issued to lists of units, each answers with acts of its own. Issuing keeps one row a list, not one a unit:
-- a unit's row appears when it acts, and who has not acted is the list less those rows.

create table issue (
    id uuid constraint issue_pk primary key,
    document uuid not null constraint issue_document references document,
    -- As the document was called when it was issued: what was recalled before it was received is out of sight, its issue is not.
    title text not null constraint issue_title check (title <> ''),
    issuer uuid not null constraint issue_issuer references unit,
    -- The issue that the issuer itself received and sends further down; null where the way begins here.
    parent uuid constraint issue_parent references issue,
    replaces uuid constraint issue_replaces references issue constraint issue_replaced_once unique,
    message text not null default '' constraint issue_message check (length(message) <= 2000),
    issued_on date not null,
    issued_by uuid not null,
    issued_name text not null,
    issued_at timestamptz not null,
    recalled_at timestamptz,
    recalled_name text,
    recall_reason text constraint issue_recall_reason check (btrim(recall_reason) <> '' and length(recall_reason) <= 1000),
    constraint issue_recall_says_why check ((recalled_at is null) = (recall_reason is null))
);
create index issue_document on issue (document);
create index issue_issuer on issue (issuer, id desc);
create index issue_parent on issue (parent);

create table issue_list (
    id uuid constraint issue_list_pk primary key,
    issue uuid not null constraint issue_list_issue references issue,
    -- A unit that stands in several lists of one issue belongs to the first.
    ordinal int not null,
    audience uuid constraint issue_list_audience references audience,
    unit uuid constraint issue_list_unit references unit,
    unit_name text not null default '',
    note text not null constraint issue_list_note check (note in ('EXECUTE', 'REPORT', 'COORDINATE', 'KNOW')),
    receive_by date,
    plan_by date,
    -- The words of the document that ask for it: a reminder has to say why.
    words text not null default '' constraint issue_list_words check (length(words) <= 2000),
    -- Why it came later than the rest; empty for those of the beginning.
    reason text not null default '' constraint issue_list_reason check (length(reason) <= 1000),
    added_on date not null,
    added_by uuid not null,
    added_name text not null,
    constraint issue_list_order unique (issue, ordinal),
    constraint issue_list_one_or_many check ((audience is null) <> (unit is null))
);
create index issue_list_audience on issue_list (audience);
create index issue_list_unit on issue_list (unit);

-- A recipient that has acted, as it stands now; its acts stand in receipt_act.
create table recipient (
    issue uuid not null constraint recipient_issue references issue,
    unit uuid not null constraint recipient_unit references unit,
    list uuid not null constraint recipient_list references issue_list,
    branch uuid not null,
    level text not null,
    state text not null constraint recipient_state check (state in ('RECEIVED', 'REFUSED')),
    planned boolean not null default false,
    acted_at timestamptz not null,
    constraint recipient_pk primary key (issue, unit),
    constraint recipient_plans_what_it_has check (not planned or state = 'RECEIVED')
);
create index recipient_by_unit on recipient (unit);

create table receipt_act (
    id uuid constraint receipt_act_pk primary key,
    issue uuid not null constraint receipt_act_issue references issue,
    unit uuid not null constraint receipt_act_unit references unit,
    act text not null constraint receipt_act_act check (act in ('RECEIVED', 'REFUSED', 'PLANNED')),
    reason text not null default '' constraint receipt_act_reason check (length(reason) <= 1000),
    medium text not null constraint receipt_act_medium check (medium in ('SYSTEM', 'PHONE', 'PAPER', 'AXIS', 'PACKET')),
    -- Who told it, where another entered it: "đ/c Lò Thị Mai, văn thư".
    told_by text not null default '' constraint receipt_act_told_by check (length(told_by) <= 200),
    happened_on date not null,
    account uuid not null,
    name text not null,
    post uuid,
    post_title text not null,
    at timestamptz not null,
    constraint receipt_act_refusal_says_why check (act <> 'REFUSED' or btrim(reason) <> ''),
    constraint receipt_act_by_hand_says_who check (medium not in ('PHONE', 'PAPER') or btrim(told_by) <> '')
);
create index receipt_act_of on receipt_act (issue, unit, at);

-- How a list stands, by the branch of the tree below the issuer and by level. Kept by the trigger below in the transaction of each act;
-- counting again must give the same, and `thongsuot check` asks for that. A branch that is the issuer itself holds who stands elsewhere.
create table issue_count (
    issue uuid not null constraint issue_count_issue references issue,
    list uuid not null constraint issue_count_list references issue_list,
    branch uuid not null,
    level text not null,
    size int not null,
    received int not null default 0,
    refused int not null default 0,
    planned int not null default 0,
    constraint issue_count_pk primary key (list, branch, level),
    constraint issue_count_adds_up check (received >= 0 and refused >= 0 and planned >= 0 and received + refused <= size and planned <= received)
);
create index issue_count_issue on issue_count (issue);

create function recipient_counted() returns trigger language plpgsql security definer set search_path = public, pg_temp
    as $$
    begin
        update issue_count c
        set received = received + (new.state = 'RECEIVED')::int - coalesce((old.state = 'RECEIVED')::int, 0),
            refused = refused + (new.state = 'REFUSED')::int - coalesce((old.state = 'REFUSED')::int, 0),
            planned = planned + new.planned::int - coalesce(old.planned::int, 0)
        where c.list = new.list and c.branch = new.branch and c.level = new.level;
        if not found then raise exception 'issue % counts no branch % at level %', new.issue, new.branch, new.level; end if;
        return null;
    end $$;
create trigger recipient_counts after insert or update on recipient for each row execute function recipient_counted();

-- One row is one reminder, to all who had not received on that day or to one of them.
create table issue_reminder (
    id uuid constraint issue_reminder_pk primary key,
    issue uuid not null constraint issue_reminder_issue references issue,
    unit uuid constraint issue_reminder_unit references unit,
    step text not null constraint issue_reminder_step check (step in ('REMIND', 'HEAD', 'PHONE')),
    message text not null default '' constraint issue_reminder_message check (length(message) <= 1000),
    open int not null,
    reminded_by uuid not null,
    reminded_name text not null,
    reminded_at timestamptz not null
);
create index issue_reminder_issue on issue_reminder (issue, reminded_at);

-- Which branch below the issuer a unit stands in, on the day of the issue.
create function dispatch_branch(issuing uuid, what uuid, of_line text, day date) returns uuid language sql stable
    as $$
        select coalesce((
            select a.ancestor from ancestry a
            join placement p on p.unit = a.ancestor and p.line = a.line and p.parent = issuing and p.closed_by is null and p.valid @> day
            where a.descendant = what and a.valid @> day and (of_line is null or a.line = of_line) order by a.line limit 1), issuing)
    $$;

-- Who may what: the roles of dispatch.issue, dispatch.enter and dispatch.receive in RightsTable; a test compares them.
create function dispatch_issue_roles() returns text[] language sql immutable as $$ select array['OFFICE', 'HEAD'] $$;
create function dispatch_enter_roles() returns text[] language sql immutable as $$ select array['OFFICE', 'HEAD', 'SPECIALIST'] $$;
create function dispatch_receive_roles() returns text[] language sql immutable as $$ select array['OFFICE', 'SPECIALIST'] $$;

-- The units that the one who acts works for. Not those below them: a document on its way to a unit below is nobody's but that unit's.
create function dispatch_own_units() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select g.unit from role_grant g join account a on a.id = acting_account() and a.closed_at is null
        where g.role = any(documents_roles()) and g.unit is not null and g.revoked_at is null and g.valid @> today_here()
        and (g.account = a.id or (g.post = acting_post() and acts_for(a.person, g.post)))
    $$;
create function dispatch_issues() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with mine as materialized (select dispatch_own_units() as unit)
        select l.issue from mine join issue_list l on l.unit = mine.unit
        union
        select l.issue from mine join audience_member m on m.unit = mine.unit join issue_list l on l.audience = m.audience
    $$;
-- Documents on their way to those units. One that was recalled before it was received is out of sight again.
create function dispatch_documents() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$ select i.document from issue i where i.recalled_at is null and i.id in (select dispatch_issues()) $$;
create function dispatch_issued() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$ select i.id from issue i where i.issuer in (select documents_units()) $$;
create function dispatch_issuer(what uuid) returns uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$ select issuer from issue where id = what $$;

alter table issue enable row level security;
create policy issue_seen on issue for select using (
    (select documents_whole()) or issuer in (select documents_units()) or id in (select dispatch_issues()));
create policy issue_made on issue for insert with check (acting_holds(dispatch_issue_roles(), issuer));
create policy issue_changed on issue for update using (acting_holds(dispatch_issue_roles(), issuer));
alter table issue_list enable row level security;
create policy issue_list_seen on issue_list for select using (
    (select documents_whole()) or issue in (select dispatch_issued()) or issue in (select dispatch_issues()));
create policy issue_list_made on issue_list for insert with check (acting_holds(dispatch_issue_roles(), dispatch_issuer(issue)));
alter table issue_count enable row level security;
create policy issue_count_seen on issue_count for select using ((select documents_whole()) or issue in (select dispatch_issued()));
create policy issue_count_made on issue_count for insert with check (acting_holds(dispatch_issue_roles(), dispatch_issuer(issue)));
alter table recipient enable row level security;
create policy recipient_seen on recipient for select using (
    (select documents_whole()) or issue in (select dispatch_issued()) or unit in (select documents_units()));
create policy recipient_made on recipient for insert with check (
    acting_holds(dispatch_receive_roles(), unit) or acting_holds(dispatch_enter_roles(), dispatch_issuer(issue)));
create policy recipient_changed on recipient for update using (
    acting_holds(dispatch_enter_roles(), unit) or acting_holds(dispatch_enter_roles(), dispatch_issuer(issue)));
alter table receipt_act enable row level security;
create policy receipt_act_seen on receipt_act for select using (
    (select documents_whole()) or issue in (select dispatch_issued()) or unit in (select documents_units()));
create policy receipt_act_made on receipt_act for insert with check (
    account = acting_account() and (acting_holds(dispatch_enter_roles(), unit) or acting_holds(dispatch_enter_roles(), dispatch_issuer(issue))));
alter table issue_reminder enable row level security;
create policy issue_reminder_seen on issue_reminder for select using (
    (select documents_whole()) or issue in (select dispatch_issued())
    or (issue in (select dispatch_issues()) and (unit is null or unit in (select dispatch_own_units()))));
create policy issue_reminder_made on issue_reminder for insert with check (acting_holds(dispatch_enter_roles(), dispatch_issuer(issue)));

-- Whoever a document is issued to may read it before anybody has received it.
create policy document_issued on document for select using (id in (select dispatch_documents()));
create policy document_file_issued on document_file for select using (document in (select dispatch_documents()));
create policy document_reading_issued on document_reading for select using (document in (select dispatch_documents()));
create policy clause_issued on clause for select using (document in (select dispatch_documents()));
create policy document_fact_issued on document_fact for select using (document in (select dispatch_documents()));
create policy document_review_issued on document_review for select using (document in (select dispatch_documents()));

grant select, insert on issue, issue_list, issue_count, recipient, receipt_act, issue_reminder to ${app};
grant update (recalled_at, recalled_name, recall_reason) on issue to ${app};
grant update (state, planned, acted_at) on recipient to ${app};
