-- A unit's own plan for a document that it received: one it already has, or one drafted here from what the document demands.
create table own_plan (
    id uuid constraint own_plan_pk primary key,
    issue uuid not null constraint own_plan_issue references issue,
    unit uuid not null constraint own_plan_unit references unit,
    state text not null constraint own_plan_state check (state in ('DRAFT', 'SENT', 'WITHDRAWN')),
    -- The document that is the plan; null while it is a draft here.
    document uuid constraint own_plan_document references document,
    title text not null default '' constraint own_plan_title check (length(title) <= 500),
    version int not null default 0,
    made_by uuid not null,
    made_name text not null,
    made_at timestamptz not null,
    sent_at timestamptz,
    constraint own_plan_sent_is_a_document check (state <> 'SENT' or document is not null),
    constraint own_plan_recipient foreign key (issue, unit) references recipient (issue, unit)
);
create unique index own_plan_current on own_plan (issue, unit) where state <> 'WITHDRAWN';
create index own_plan_document on own_plan (document);
create index own_plan_unit on own_plan (unit);

-- A line of a draft. What the document demands stays beside what the unit makes of it.
create table plan_line (
    plan uuid not null constraint plan_line_plan references own_plan,
    ordinal int not null,
    path text not null default '',
    demand text not null,
    kept boolean not null default true,
    action text not null constraint plan_line_action check (length(action) <= 4000),
    owner text not null default '' constraint plan_line_owner check (length(owner) <= 300),
    due_on date,
    target text not null default '' constraint plan_line_target check (length(target) <= 500),
    constraint plan_line_pk primary key (plan, ordinal)
);

-- How a plan answers the document, as found by likeness of words, once a plan. Claimed by the server that works on it; a claim ends by
-- itself, so that a server that dies leaves nothing behind.
create table coverage (
    plan uuid constraint coverage_pk primary key constraint coverage_plan references own_plan,
    issue uuid not null constraint coverage_issue references issue,
    state text not null constraint coverage_state check (state in ('WAITING', 'WORKING', 'DONE', 'FAILED')),
    detail text not null default '',
    attempts int not null default 0,
    claimed_until timestamptz,
    asked_at timestamptz not null,
    done_at timestamptz,
    demands int not null default 0,
    -- Parts and wholes, so that plans can be summed.
    exact_part int not null default 0, exact_whole int not null default 0,
    near_part int not null default 0, near_whole int not null default 0,
    owner_part int not null default 0, owner_whole int not null default 0,
    date_part int not null default 0, date_whole int not null default 0,
    figure_part int not null default 0, figure_whole int not null default 0
);
create index coverage_waiting on coverage (asked_at) where state in ('WAITING', 'WORKING');
create index coverage_issue on coverage (issue);

-- One row a demand of the document, with the words of both sides; and one a clause of the plan that answers none (status ADDED).
create table coverage_line (
    plan uuid not null constraint coverage_line_plan references own_plan,
    ordinal int not null,
    status text not null constraint coverage_line_status check
        (status in ('COVERED', 'DIFFERENT_OWNER', 'LATER_DATE', 'WEAKER_TARGET', 'MISSING', 'OTHERS', 'ADDED')),
    path text not null default '',
    demand text not null default '',
    -- The clauses of the plan that answer it: path and words of each.
    answers jsonb not null default '[]',
    constraint coverage_line_pk primary key (plan, ordinal)
);

-- What a person said of a line. The newest counts; none is overwritten, and what was found stays beside it.
create table coverage_correction (
    id uuid constraint coverage_correction_pk primary key,
    plan uuid not null constraint coverage_correction_plan references own_plan,
    ordinal int not null,
    status text not null constraint coverage_correction_status check
        (status in ('COVERED', 'DIFFERENT_OWNER', 'LATER_DATE', 'WEAKER_TARGET', 'MISSING', 'OTHERS')),
    reason text not null constraint coverage_correction_reason check (length(reason) <= 1000),
    said_by uuid not null,
    said_name text not null,
    said_at timestamptz not null
);
create index coverage_correction_line on coverage_correction (plan, ordinal, said_at);

-- The roles of dispatch.plan in RightsTable; a test compares them.
create function dispatch_plan_roles() returns text[] language sql immutable as $$ select array['OFFICE', 'HEAD', 'SPECIALIST'] $$;
create function dispatch_plan_seen(what uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select exists (select from own_plan p join issue i on i.id = p.issue where p.id = what and (documents_whole()
            or acting_holds(documents_roles(), p.unit) or (p.state = 'SENT' and acting_holds(documents_roles(), i.issuer))))
    $$;
create function dispatch_plan_unit(what uuid) returns uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$ select unit from own_plan where id = what $$;
create function dispatch_plan_issuer(what uuid) returns uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$ select i.issuer from own_plan p join issue i on i.id = p.issue where p.id = what $$;
-- Plans sent as answers to what one's unit issued: the issuer reads them.
create function dispatch_answers() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$ select p.document from own_plan p where p.state = 'SENT' and p.issue in (select dispatch_issued()) $$;

-- A draft is its unit's alone until it is sent.
alter table own_plan enable row level security;
create policy own_plan_seen on own_plan for select using (
    (select documents_whole()) or unit in (select documents_units())
    or (state = 'SENT' and issue in (select dispatch_issued())));
create policy own_plan_made on own_plan for insert with check (
    acting_holds(dispatch_plan_roles(), unit) or (state = 'SENT' and acting_holds(dispatch_enter_roles(), dispatch_issuer(issue))));
create policy own_plan_changed on own_plan for update using (acting_holds(dispatch_plan_roles(), unit));
alter table plan_line enable row level security;
create policy plan_line_seen on plan_line for select using (exists (select from own_plan p where p.id = plan));
create policy plan_line_made on plan_line for insert with check (acting_holds(dispatch_plan_roles(), dispatch_plan_unit(plan)));
create policy plan_line_changed on plan_line for update using (acting_holds(dispatch_plan_roles(), dispatch_plan_unit(plan)));
alter table coverage enable row level security;
create policy coverage_seen on coverage for select using (acting_program() or plan in (select id from own_plan));
create policy coverage_made on coverage for insert with check (
    acting_program() or acting_holds(dispatch_plan_roles(), dispatch_plan_unit(plan)) or acting_holds(dispatch_enter_roles(), dispatch_issuer(issue)));
create policy coverage_changed on coverage for update using (acting_program() or acting_holds(dispatch_plan_roles(), dispatch_plan_unit(plan)));
alter table coverage_line enable row level security;
create policy coverage_line_seen on coverage_line for select using (acting_program() or plan in (select id from own_plan));
create policy coverage_line_made on coverage_line for insert with check (acting_program());
create policy coverage_line_gone on coverage_line for delete using (acting_program());
alter table coverage_correction enable row level security;
create policy coverage_correction_seen on coverage_correction for select using (plan in (select id from own_plan));
create policy coverage_correction_made on coverage_correction for insert with check (said_by = acting_account() and (
    acting_holds(dispatch_plan_roles(), dispatch_plan_unit(plan)) or acting_holds(dispatch_plan_roles(), dispatch_plan_issuer(plan))));

-- The issuer reads the plans that answer it.
create policy document_answering on document for select using (id in (select dispatch_answers()));
create policy document_file_answering on document_file for select using (document in (select dispatch_answers()));
create policy document_reading_answering on document_reading for select using (document in (select dispatch_answers()));
create policy clause_answering on clause for select using (document in (select dispatch_answers()));
create policy document_fact_answering on document_fact for select using (document in (select dispatch_answers()));

grant select, insert on own_plan, plan_line, coverage, coverage_line, coverage_correction to ${app};
grant update (state, document, title, version, sent_at) on own_plan to ${app};
grant update (kept, action, owner, due_on, target) on plan_line to ${app};
grant update (state, detail, attempts, claimed_until, asked_at, done_at, demands, exact_part, exact_whole, near_part, near_whole, owner_part,
    owner_whole, date_part, date_whole, figure_part, figure_whole) on coverage to ${app};
grant delete on coverage_line to ${app};
