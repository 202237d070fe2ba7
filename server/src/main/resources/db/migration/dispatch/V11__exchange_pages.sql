-- A file that somebody looks at before it is taken. It waits for its own account, and a day at most.
create table exchange_upload (
    id uuid constraint exchange_upload_pk primary key,
    account uuid not null,
    name text not null constraint exchange_upload_name check (length(name) <= 200),
    content bytea not null,
    at timestamptz not null
);
create index exchange_upload_at on exchange_upload (at);
alter table exchange_upload enable row level security;
create policy exchange_upload_own on exchange_upload using (account = acting_account()) with check (account = acting_account());
-- Whoever uploads next clears away what was left lying, whosever it is.
create function exchange_upload_cleared() returns void
    language sql security definer set search_path = public, pg_temp
    as $$ delete from exchange_upload where at < now() - interval '1 day' $$;
grant select, insert, delete on exchange_upload to ${app};

alter table remote_issue
    add column arrived_at timestamptz not null default now(),
    -- The issue there that this one stands for.
    add column replaces uuid;
grant update (replaces) on remote_issue to ${app};

-- What a unit here answered to an issue of another installation. The packet stays as it was made: handed over twice it is the same.
create table remote_answer (
    id uuid constraint remote_answer_pk primary key,
    issue uuid not null,
    unit uuid not null,
    act text not null constraint remote_answer_act check (act in ('RECEIVED', 'REFUSED', 'PLANNED')),
    reason text not null default '' constraint remote_answer_reason check (length(reason) <= 1000),
    document uuid constraint remote_answer_document references document,
    packet bytea not null,
    answered_by uuid not null,
    answered_name text not null,
    answered_at timestamptz not null,
    constraint remote_answer_issue foreign key (issue, unit) references remote_issue (issue, unit),
    constraint remote_answer_refusal_says_why check (act <> 'REFUSED' or btrim(reason) <> ''),
    constraint remote_answer_plan_is_a_document check ((act = 'PLANNED') = (document is not null))
);
create index remote_answer_of on remote_answer (issue, unit, answered_at);
alter table remote_answer enable row level security;
create policy remote_answer_seen on remote_answer for select using ((select documents_whole()) or unit in (select documents_units()));
create policy remote_answer_made on remote_answer for insert with check (
    answered_by = acting_account() and acting_holds(dispatch_exchange_roles(), unit));
grant select, insert on remote_answer to ${app};

-- A document that came by a message of QCVN 102:2016, and what later messages said of it. A recall may come before what it recalls.
create table edxml_document (
    id uuid constraint edxml_document_pk primary key,
    document_id text not null constraint edxml_document_id check (length(document_id) <= 300),
    unit uuid not null constraint edxml_document_unit references unit,
    from_name text not null,
    subject text not null default '',
    document uuid constraint edxml_document_document references document,
    due_on date,
    arrived_at timestamptz not null,
    updated_at timestamptz,
    update_reason text not null default '',
    recalled_at timestamptz,
    recall_reason text not null default '',
    -- Code 13 asks for it back; 15 agrees, 16 refuses.
    take_back text constraint edxml_document_take_back check (take_back in ('ASKED', 'AGREED', 'REFUSED')),
    -- The document_id of the one that stands for it.
    replaced_by text not null default '',
    answered text constraint edxml_document_answered check
        (answered in ('ARRIVED', 'REFUSED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'DONE', 'TAKE_BACK_AGREED', 'TAKE_BACK_REFUSED')),
    constraint edxml_document_once unique (document_id, unit)
);
create index edxml_document_by_document on edxml_document (document);
alter table edxml_document enable row level security;
create policy edxml_document_seen on edxml_document for select using ((select documents_whole()) or unit in (select documents_units()));
create policy edxml_document_made on edxml_document for insert with check (acting_holds(dispatch_exchange_roles(), unit));
create policy edxml_document_changed on edxml_document for update using (acting_holds(dispatch_exchange_roles(), unit));
grant select, insert on edxml_document to ${app};
grant update (from_name, subject, document, due_on, updated_at, update_reason, recalled_at, recall_reason, take_back, replaced_by, answered)
    on edxml_document to ${app};

-- What other systems said of a recipient, in the nine words of the standard; the latest counts.
create table recipient_status (
    issue uuid not null constraint recipient_status_issue references issue,
    unit uuid not null constraint recipient_status_unit references unit,
    status text not null constraint recipient_status_status check (status in
        ('ARRIVED', 'REFUSED', 'ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'DONE', 'TAKE_BACK', 'TAKE_BACK_AGREED', 'TAKE_BACK_REFUSED')),
    description text not null default '' constraint recipient_status_description check (length(description) <= 1000),
    staff text not null default '' constraint recipient_status_staff check (length(staff) <= 200),
    said_at timestamp not null,
    constraint recipient_status_pk primary key (issue, unit, said_at, status)
);
alter table recipient_status enable row level security;
create policy recipient_status_seen on recipient_status for select using (
    (select documents_whole()) or issue in (select dispatch_issued()) or unit in (select documents_units()));
create policy recipient_status_made on recipient_status for insert with check (
    acting_holds(dispatch_exchange_roles(), dispatch_issuer(issue)));
grant select, insert on recipient_status to ${app};
