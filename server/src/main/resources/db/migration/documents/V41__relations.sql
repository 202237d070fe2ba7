-- What one document has to do with another. What a reading says is a proposal; only what a person has said decides whether a document is
-- in force.
create table document_relation (
    id uuid constraint document_relation_pk primary key,
    from_document uuid not null constraint document_relation_from references document,
    to_document uuid not null constraint document_relation_to references document,
    kind text not null constraint document_relation_kind check (kind in
        ('IMPLEMENTS', 'BASIS', 'AMENDS', 'SUPPLEMENTS', 'REPLACES', 'REVOKES', 'GUIDES', 'ANNEX_OF', 'COPY_OF')),
    state text not null constraint document_relation_state check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    -- From when on it holds; null: from the day of the document that says so.
    effective_on date,
    -- The first day on which it no longer holds.
    ended_on date,
    fact uuid constraint document_relation_fact references document_fact,
    words text not null default '' constraint document_relation_words check (length(words) <= 4000),
    note text not null default '' constraint document_relation_note check (length(note) <= 1000),
    made_by uuid not null,
    made_name text not null,
    made_at timestamptz not null,
    decided_by uuid,
    decided_name text,
    decided_at timestamptz,
    version int not null default 0,
    constraint document_relation_once unique (from_document, to_document, kind),
    constraint document_relation_two check (from_document <> to_document),
    constraint document_relation_decided check (state = 'PROPOSED' or decided_by is not null),
    constraint document_relation_days check (effective_on is null or ended_on is null or effective_on < ended_on)
);
create index document_relation_to on document_relation (to_document, kind);
create index document_relation_ends on document_relation (to_document) where kind in ('REPLACES', 'REVOKES') and state = 'CONFIRMED';

alter table document_relation enable row level security;
create policy document_relation_seen on document_relation for select using (
    (select documents_whole()) or from_document in (select e.document from register_entry e where e.reach = 'WHOLE'));
create policy document_relation_made on document_relation for insert with check (document_reviewed_by_me(from_document));
create policy document_relation_changed on document_relation for update using (document_reviewed_by_me(from_document));
create policy document_relation_gone on document_relation for delete using (acting_program() and state = 'PROPOSED');
grant select, insert, delete on document_relation to ${app};
grant update (state, effective_on, ended_on, fact, words, note, decided_by, decided_name, decided_at, version)
    on document_relation to ${app};

-- The documents that nobody has to follow any more on a day, because another took their place or took them back.
create function documents_ended(day date) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select r.to_document from document_relation r join document f on f.id = r.from_document
        where r.kind in ('REPLACES', 'REVOKES') and r.state = 'CONFIRMED' and coalesce(r.effective_on, f.issued_on) <= day
            and (r.ended_on is null or r.ended_on > day)
    $$;
revoke execute on function documents_ended(date) from public;
grant execute on function documents_ended(date) to ${app};

-- Where citations do not fit together: found by the program, decided by people. A case is named by what it is about, so that the same
-- disagreement is one case for ever and a new one, another date say, is a new case.
create table court_case (
    id uuid constraint court_case_pk primary key,
    kind text not null constraint court_case_kind check (kind in
        ('TWO_DATES', 'ONE_NUMBER', 'CITED_BEFORE', 'WRONG_ISSUER', 'BASIS_ENDED')),
    about text not null,
    -- Whose text it is, and the citation in it; of two documents with one number, the later one.
    document uuid not null constraint court_case_document references document,
    fact uuid constraint court_case_fact references document_fact,
    -- The other side: the document meant, the one with the same number, the one that took its place.
    other uuid constraint court_case_other references document,
    said text not null default '',
    found text not null default '',
    -- What the program would do: a key of words.
    proposal text not null,
    found_at timestamptz not null,
    -- Null while it stands.
    gone_at timestamptz,
    constraint court_case_once unique (kind, about)
);
create index court_case_document on court_case (document);
create index court_case_other on court_case (other);
create index court_case_open on court_case (found_at desc, id) where gone_at is null;
create table court_decision (
    id uuid constraint court_decision_pk primary key,
    court_case uuid not null constraint court_decision_case references court_case,
    verdict text not null constraint court_decision_verdict check (verdict in ('ACCEPTED', 'BOTH_RIGHT', 'NOTED', 'REOPENED')),
    note text not null default '' constraint court_decision_note check (length(note) <= 2000),
    decided_by uuid not null,
    decided_name text not null,
    decided_at timestamptz not null
);
create index court_decision_case on court_decision (court_case, decided_at desc, id desc);

alter table court_case enable row level security;
create policy court_case_seen on court_case for select using (
    (select documents_whole()) or document in (select e.document from register_entry e where e.reach = 'WHOLE'));
create policy court_case_made on court_case for insert with check (acting_program());
create policy court_case_changed on court_case for update using (acting_program());
alter table court_decision enable row level security;
create policy court_decision_seen on court_decision for select using (exists (select from court_case c where c.id = court_case));
create policy court_decision_made on court_decision for insert with check (
    decided_by = acting_account() and exists (select from court_case c where c.id = court_case and document_reviewed_by_me(c.document)));
grant select, insert on court_case, court_decision to ${app};
grant update (fact, said, found, proposal, gone_at) on court_case to ${app};
