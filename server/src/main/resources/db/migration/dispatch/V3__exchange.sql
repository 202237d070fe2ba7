-- Installations that never connect: packets carried by hand, each signed by the installation that made it.

-- Whose packets are taken here. The key is compared with the sender by phone or in person before it is trusted.
create table exchange_peer (
    id uuid constraint exchange_peer_pk primary key,
    name text not null constraint exchange_peer_name check (btrim(name) <> '' and length(name) <= 200),
    public_key bytea not null constraint exchange_peer_key unique constraint exchange_peer_ed25519 check (length(public_key) = 44),
    trusted_by uuid not null,
    trusted_name text not null,
    trusted_at timestamptz not null,
    revoked_at timestamptz
);

-- A packet is taken once, whatever comes of it; the row says what.
create table packet_taken (
    id uuid constraint packet_taken_pk primary key,
    digest bytea not null constraint packet_taken_sha256 check (length(digest) = 32),
    peer uuid not null constraint packet_taken_peer references exchange_peer,
    kind text not null constraint packet_taken_kind check (kind in ('DIRECTIVE', 'RECALL', 'RECEIPT', 'PLAN')),
    issue uuid not null,
    unit uuid not null constraint packet_taken_unit references unit,
    title text not null,
    outcome text not null,
    taken_by uuid not null,
    taken_name text not null,
    taken_at timestamptz not null
);
create index packet_taken_at on packet_taken (taken_at desc);

-- What another installation issued to a unit here. A recall may come before what it recalls, so everything but the two keys may be missing.
create table remote_issue (
    issue uuid not null,
    unit uuid not null constraint remote_issue_unit references unit,
    peer uuid not null constraint remote_issue_peer references exchange_peer,
    title text not null,
    from_name text not null,
    document uuid constraint remote_issue_document references document,
    note text,
    receive_by date,
    plan_by date,
    words text not null default '',
    recall_reason text,
    answered text constraint remote_issue_answered check (answered in ('RECEIVED', 'REFUSED', 'PLANNED')),
    constraint remote_issue_pk primary key (issue, unit)
);
create index remote_issue_unit on remote_issue (unit);

-- The roles of dispatch.exchange in RightsTable; a test compares them.
create function dispatch_exchange_roles() returns text[] language sql immutable as $$ select array['OFFICE'] $$;

alter table packet_taken enable row level security;
create policy packet_taken_seen on packet_taken for select using ((select documents_whole()) or unit in (select documents_units()));
-- Whether a packet was taken is asked for packets to anybody's unit: its id is unknown to who does not have it.
create function dispatch_packet_digest(what uuid) returns bytea
    language sql stable security definer set search_path = public, pg_temp
    as $$ select digest from packet_taken where id = what $$;
create policy packet_taken_made on packet_taken for insert with check (
    taken_by = acting_account() and acting_holds(dispatch_exchange_roles(), unit));
alter table remote_issue enable row level security;
create policy remote_issue_seen on remote_issue for select using ((select documents_whole()) or unit in (select documents_units()));
create policy remote_issue_made on remote_issue for insert with check (acting_holds(dispatch_exchange_roles(), unit));
create policy remote_issue_changed on remote_issue for update using (acting_holds(dispatch_exchange_roles(), unit));

grant select, insert on exchange_peer, packet_taken, remote_issue to ${app};
grant update (revoked_at) on exchange_peer to ${app};
grant update (title, from_name, document, note, receive_by, plan_by, words, recall_reason, answered) on remote_issue to ${app};

-- Messages of QCVN 102:2016 that went out, so that an answer finds the issue that it is about; and those that came in, each once.
create table edxml_sent (
    document_id text constraint edxml_sent_pk primary key constraint edxml_sent_id check (length(document_id) <= 300),
    issue uuid not null constraint edxml_sent_issue references issue,
    sent_at timestamptz not null
);
create table edxml_taken (
    digest bytea constraint edxml_taken_pk primary key constraint edxml_taken_sha256 check (length(digest) = 32),
    document_id text not null constraint edxml_taken_id check (length(document_id) <= 300),
    what text not null constraint edxml_taken_what check (what in ('NEW', 'RECALL', 'UPDATE', 'REPLACE', 'STATUS')),
    from_name text not null,
    subject text not null,
    reason text not null default '',
    unit uuid not null constraint edxml_taken_unit references unit,
    document uuid constraint edxml_taken_document references document,
    outcome text not null,
    taken_by uuid not null,
    taken_name text not null,
    taken_at timestamptz not null
);
create index edxml_taken_at on edxml_taken (taken_at desc);
alter table edxml_sent enable row level security;
create policy edxml_sent_seen on edxml_sent for select using (issue in (select id from issue));
create policy edxml_sent_made on edxml_sent for insert with check (acting_holds(dispatch_exchange_roles(), dispatch_issuer(issue)));
alter table edxml_taken enable row level security;
create policy edxml_taken_seen on edxml_taken for select using ((select documents_whole()) or unit in (select documents_units()));
create policy edxml_taken_made on edxml_taken for insert with check (
    taken_by = acting_account() and acting_holds(dispatch_exchange_roles(), unit));
grant select, insert on edxml_sent, edxml_taken to ${app};
