-- Documents: one row is one document in the installation, however many units have it in their registers. Who may see one follows
-- from the registers it stands in; the rules of rows below say so a second time, for a query that forgets.

-- Party numbers begin again with each term of a committee, state numbers with each year. Terms are rows, because a congress closes when
-- it closes. A null issuer means every committee that has no row of its own.
create table party_term (
    id uuid constraint party_term_pk primary key,
    issuer uuid constraint party_term_issuer references unit,
    label text not null constraint party_term_label check (label ~ '^\d{4}-\d{4}$'),
    valid daterange not null constraint party_term_days check (not isempty(valid) and not lower_inf(valid)),
    basis text not null constraint party_term_basis check (length(basis) <= 300),
    constraint party_term_one_a_day exclude using gist (coalesce(issuer, '00000000-0000-0000-0000-000000000000') with =, valid with &&)
);
create unique index party_term_label on party_term (coalesce(issuer, '00000000-0000-0000-0000-000000000000'), label);

create table document (
    id uuid constraint document_pk primary key,
    -- REGISTERED: somebody has it. CITED: known only because another cites it. CLASSIFIED: followed elsewhere, number and date only.
    origin text not null constraint document_origin check (origin in ('REGISTERED', 'CITED', 'CLASSIFIED')),
    kind text not null constraint document_kind check (kind ~ '^[A-Z_]{2,40}$'),
    -- Number and symbol without blanks: 49-KH/TU. Null while nobody knows it.
    code text constraint document_code check (code ~ '^[^[:space:]]{2,60}$'),
    number int,
    symbol text,
    -- What the numbers of the issuer begin again with: the term of a Party body, the year of a state body. Null while nobody can tell.
    series text constraint document_series check (length(series) between 1 and 20),
    issuer_unit uuid constraint document_issuer_unit references unit,
    issuer_name text not null default '' constraint document_issuer_name check (length(issuer_name) <= 300),
    -- In whose name the issuer speaks: Ban Thường vụ, Ban Chấp hành.
    issuing_body text not null default '' constraint document_issuing_body check (length(issuing_body) <= 300),
    issued_on date,
    place text not null default '' constraint document_place check (length(place) <= 100),
    subject text not null default '' constraint document_subject check (length(subject) <= 2000),
    signer text not null default '' constraint document_signer check (length(signer) <= 300),
    secrecy text not null default '' constraint document_secrecy check (secrecy in ('', 'MAT', 'TOI_MAT', 'TUYET_MAT')),
    -- The unit that registered it first and answers for what is said of it; null for one that is only cited.
    home uuid constraint document_home references unit,
    registered_at timestamptz not null,
    registered_by uuid not null,
    registered_name text not null,
    version int not null default 0,
    constraint document_home_unless_cited check ((home is null) = (origin = 'CITED')),
    constraint document_classified_says_nothing check (origin <> 'CLASSIFIED' or (subject = '' and signer = ''))
);
-- One document, one row, wherever issuer, kind, code and series are known. Where the term is not known, the date stands in for it.
create unique index document_identity on document
    (coalesce(issuer_unit::text, plain(issuer_name)), kind, upper(code), series)
    where code is not null and series is not null and (issuer_unit is not null or issuer_name <> '');
create unique index document_identity_by_date on document
    (coalesce(issuer_unit::text, plain(issuer_name)), kind, upper(code), issued_on)
    where code is not null and series is null and issued_on is not null and (issuer_unit is not null or issuer_name <> '');
create index document_code on document (upper(code));
create index document_home on document (home);
create index document_issuer_unit on document (issuer_unit, issued_on desc);
create index document_search on document using gin (plain(coalesce(code, '') || ' ' || subject || ' ' || issuer_name) gin_trgm_ops);

-- A unit's own line about a document. The same document stands in the registers of all who sent or got it.
create table register_entry (
    id uuid constraint register_entry_pk primary key,
    document uuid not null constraint register_entry_document references document,
    holder uuid not null constraint register_entry_holder references unit,
    direction text not null constraint register_entry_direction check (direction in ('INCOMING', 'OUTGOING')),
    -- Số đến, số đi: the holder's own running number of that year; null where the holder keeps none.
    number int constraint register_entry_number check (number > 0),
    entered_on date not null,
    received_on date,
    -- WHOLE: whoever sees the register sees all of the document. OWN: only what this unit put in itself, because it typed the number of a
    -- document that others hold and nobody sent it.
    reach text not null default 'WHOLE' constraint register_entry_reach check (reach in ('WHOLE', 'OWN')),
    note text not null default '' constraint register_entry_note check (length(note) <= 2000),
    entered_by uuid not null,
    entered_name text not null,
    entered_at timestamptz not null,
    constraint register_entry_once unique (document, holder, direction)
);
create unique index register_entry_holder_number on register_entry (holder, direction, (extract(year from entered_on)), number);
create index register_entry_holder on register_entry (holder, entered_on desc, id);

-- What a file holds, once however often it is uploaded, in parts of one megabyte: in the database, so that it is saved in the same
-- transaction and copied by the same backup, and several servers need no disk in common.
create table stored_file (
    hash bytea constraint stored_file_pk primary key constraint stored_file_sha256 check (length(hash) = 32),
    size bigint not null constraint stored_file_size check (size between 1 and 52428800),
    stored_at timestamptz not null
);
create table stored_file_part (
    hash bytea not null constraint stored_file_part_file references stored_file,
    ordinal int not null,
    content bytea not null constraint stored_file_part_size check (length(content) between 1 and 1048576),
    constraint stored_file_part_pk primary key (hash, ordinal)
);
alter table stored_file_part alter column content set storage external;

create table document_file (
    id uuid constraint document_file_pk primary key,
    document uuid not null constraint document_file_document references document,
    hash bytea not null constraint document_file_content references stored_file,
    role text not null constraint document_file_role check (role in ('MAIN', 'ANNEX', 'SCAN')),
    -- As it was called when it came; shown, never used as a path.
    name text not null constraint document_file_name check (length(name) between 1 and 255),
    kind text not null,
    holder uuid constraint document_file_holder references unit,
    added_by uuid not null,
    added_name text not null,
    added_at timestamptz not null,
    removed_at timestamptz,
    removed_by uuid
);
create unique index document_file_once on document_file (document, hash) where removed_at is null;
create index document_file_hash on document_file (hash);

-- An upload and what became of it. Parts come in any time, from a browser that was reloaded or to a server that was restarted.
create table intake (
    id uuid constraint intake_pk primary key,
    account uuid not null,
    account_name text not null,
    post uuid,
    post_title text not null,
    behalf_of uuid,
    holder uuid not null constraint intake_holder references unit,
    document uuid constraint intake_document references document,
    role text not null constraint intake_role check (role in ('MAIN', 'ANNEX', 'SCAN')),
    direction text not null constraint intake_direction check (direction in ('INCOMING', 'OUTGOING')),
    name text not null constraint intake_name check (length(name) between 1 and 255),
    size bigint not null constraint intake_size check (size between 1 and 52428800),
    -- What the browser knows the file by, so that one chosen again goes on where it stopped.
    stamp text not null default '' constraint intake_stamp check (length(stamp) <= 100),
    received bigint not null default 0,
    state text not null constraint intake_state check (state in ('RECEIVING', 'WAITING', 'READING', 'DONE', 'REFUSED', 'FAILED')),
    -- What happened, for the person who uploaded: a key of words and what they need.
    outcome text,
    detail text not null default '',
    attempts int not null default 0,
    -- A server that dies while it reads leaves a claim that ends by itself.
    claimed_until timestamptz,
    page int,
    pages int,
    made_at timestamptz not null,
    done_at timestamptz
);
create index intake_waiting on intake (made_at) where state in ('WAITING', 'READING');
create index intake_account on intake (account, made_at desc);
create table intake_part (
    intake uuid not null constraint intake_part_intake references intake on delete cascade,
    start bigint not null,
    content bytea not null constraint intake_part_size check (length(content) between 1 and 1048576),
    constraint intake_part_pk primary key (intake, start)
);
alter table intake_part alter column content set storage external;

-- What the reader made of a file. Nothing is overwritten: a later reading is a row of its own, and the latest one counts.
create table document_reading (
    id uuid constraint document_reading_pk primary key,
    document uuid not null constraint document_reading_document references document,
    file uuid constraint document_reading_file references document_file,
    text text not null,
    outline jsonb not null,
    ocr boolean not null,
    reader text not null,
    read_at timestamptz not null,
    superseded_at timestamptz
);
create unique index document_reading_current on document_reading (document) where superseded_at is null;

-- The words of each labelled part, for search and coverage.
create table clause (
    document uuid not null constraint clause_document references document,
    ordinal int not null,
    reading uuid not null constraint clause_reading references document_reading,
    path text not null,
    span_start int not null,
    span_end int not null,
    text text not null,
    constraint clause_pk primary key (reading, ordinal)
);
create index clause_document on clause (document, ordinal);

-- A fact keeps its words. payload is what docs/reading.md describes for its kind; said is what the rule had said, kept when a person
-- says otherwise.
create table document_fact (
    id uuid constraint document_fact_pk primary key,
    document uuid not null constraint document_fact_document references document,
    reading uuid not null constraint document_fact_reading references document_reading,
    kind text not null constraint document_fact_kind check (kind in
        ('HEADER', 'CITATION', 'OBLIGATION', 'ASSIGNMENT', 'DEADLINE', 'TARGET', 'REPORT', 'RECIPIENT', 'SIGNATURE', 'WARNING')),
    span_start int not null,
    span_end int not null,
    words text not null,
    path text not null,
    payload jsonb not null,
    -- Empty for what a person added.
    rule text not null default '',
    doubtful boolean not null default false,
    state text not null constraint document_fact_state check (state in ('PROPOSED', 'ACCEPTED', 'CORRECTED', 'ADDED', 'REMOVED')),
    said jsonb,
    decided_by uuid,
    decided_name text,
    decided_at timestamptz,
    version int not null default 0,
    constraint document_fact_span check (0 <= span_start and span_start <= span_end),
    constraint document_fact_decided check ((state = 'PROPOSED') or decided_by is not null),
    constraint document_fact_correction_keeps_the_rule check (state <> 'CORRECTED' or said is not null)
);
create index document_fact_document on document_fact (document, reading, kind, span_start);

-- Each decision about a fact, so that one can be taken back and nobody's is lost.
create table fact_decision (
    id uuid constraint fact_decision_pk primary key,
    fact uuid not null constraint fact_decision_fact references document_fact,
    document uuid not null constraint fact_decision_document references document,
    -- Decided with one keystroke, taken back with one.
    batch uuid not null,
    before jsonb not null,
    after jsonb not null,
    decided_by uuid not null,
    decided_name text not null,
    decided_at timestamptz not null,
    undone_at timestamptz
);
create index fact_decision_fact on fact_decision (fact, decided_at);
create index fact_decision_undo on fact_decision (document, decided_by, decided_at desc) where undone_at is null;

-- "Đã rà soát": said by a person, for what the facts were then. Facts may change later; this row stays.
create table document_review (
    id uuid constraint document_review_pk primary key,
    document uuid not null constraint document_review_document references document,
    reading uuid not null constraint document_review_reading references document_reading,
    accepted int not null,
    corrected int not null,
    added int not null,
    removed int not null,
    left_open int not null,
    reviewed_by uuid not null,
    reviewed_name text not null,
    reviewed_at timestamptz not null
);
create index document_review_document on document_review (document, reviewed_at desc);

create table number_series (
    id uuid constraint number_series_pk primary key,
    issuer uuid not null constraint number_series_issuer references unit,
    -- What stands after the number: KH/TU, KH-UBND. One series a symbol, because the symbol names the kind and the issuer.
    symbol text not null constraint number_series_symbol check (symbol ~ '^[^[:space:]]{1,40}$'),
    kind text not null,
    mark text not null constraint number_series_mark check (mark in ('-', '/')),
    series text not null,
    last int not null default 0 constraint number_series_last check (last >= 0),
    constraint number_series_once unique (issuer, symbol, series)
);
create table number_drawn (
    series uuid not null constraint number_drawn_series references number_series,
    number int not null constraint number_drawn_positive check (number > 0),
    state text not null constraint number_drawn_state check (state in ('USED', 'RESERVED', 'VOID')),
    document uuid constraint number_drawn_document references document,
    reason text not null default '' constraint number_drawn_reason check (length(reason) <= 500),
    drawn_by uuid not null,
    drawn_name text not null,
    drawn_at timestamptz not null,
    constraint number_drawn_pk primary key (series, number),
    constraint number_drawn_void_says_why check (state = 'USED' or btrim(reason) <> '')
);

-- Who sees what: the roles of documents.view, documents.register and documents.review in RightsTable; a test compares them.
create function documents_roles() returns text[] language sql immutable
    as $$ select array['ADMINISTRATOR', 'OFFICE', 'HEAD', 'SPECIALIST', 'REPORTER', 'INSPECTOR'] $$;
create function documents_register_roles() returns text[] language sql immutable as $$ select array['OFFICE', 'SPECIALIST'] $$;
create function documents_review_roles() returns text[] language sql immutable as $$ select array['OFFICE', 'HEAD', 'SPECIALIST'] $$;

-- The units whose registers the one who acts may see: asked once a statement, not once a row.
create function documents_units() returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with mine as (
            select g.unit, g.line from role_grant g join account a on a.id = acting_account() and a.closed_at is null
            where g.role = any(documents_roles()) and g.unit is not null and g.revoked_at is null and g.valid @> today_here()
            and (g.account = a.id or (g.post = acting_post() and acts_for(a.person, g.post))))
        select unit from mine
        union
        select c.descendant from mine join ancestry c on c.line = mine.line and c.ancestor = mine.unit and c.valid @> today_here()
    $$;
create function documents_whole() returns boolean language sql stable as $$ select acting_holds(documents_roles(), null) $$;

-- The document of an identity, also where the one who acts can't see it: one document must not become two because two units hold it.
create function document_known(issuer_key text, of_kind text, of_code text, of_series text, of_day date) returns uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select id from document
        where coalesce(issuer_unit::text, plain(issuer_name)) = issuer_key and kind = of_kind and upper(code) = upper(of_code)
            and ((of_series is not null and series = of_series) or (of_series is null and series is null and issued_on = of_day))
            and (issuer_unit is not null or issuer_name <> '')
    $$;

-- Asked behind the rules of rows: a rule of register_entry that read document, whose rule reads register_entry, would never end.
create function document_home(what uuid) returns uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$ select home from document where id = what $$;

alter table document enable row level security;
create policy document_seen on document for select using (
    origin = 'CITED' and acting_account() is not null or (select documents_whole()) or home in (select documents_units())
    or id in (select e.document from register_entry e));
create policy document_made on document for insert with check (
    acting_program() or (home is null and acting_account() is not null) or acting_holds(documents_register_roles(), home));
create policy document_changed on document for update using (
    acting_program() or home is null or acting_holds(documents_register_roles() || documents_review_roles(), home))
    with check (acting_program() or home is null or acting_holds(documents_register_roles() || documents_review_roles(), home));

alter table register_entry enable row level security;
create policy register_entry_seen on register_entry for select using (
    (select documents_whole()) or holder in (select documents_units()));
-- Dispatch enters a document for those it sends it to, in the name of the sender's document.
create policy register_entry_made on register_entry for insert with check (
    acting_holds(documents_register_roles(), holder)
    or acting_holds(documents_register_roles(), document_home(document)));
create policy register_entry_changed on register_entry for update using (acting_holds(documents_register_roles(), holder));

alter table document_file enable row level security;
create policy document_file_seen on document_file for select using (
    (select documents_whole()) or holder in (select documents_units())
    or document in (select e.document from register_entry e where e.reach = 'WHOLE'));
create policy document_file_made on document_file for insert with check (acting_holds(documents_register_roles(), holder));
create policy document_file_changed on document_file for update using (acting_holds(documents_register_roles(), holder));

alter table stored_file enable row level security;
create policy stored_file_seen on stored_file for select using (
    acting_program() or exists (select from document_file f where f.hash = stored_file.hash));
create policy stored_file_made on stored_file for insert with check (acting_account() is not null);
alter table stored_file_part enable row level security;
create policy stored_file_part_seen on stored_file_part for select using (
    acting_program() or exists (select from document_file f where f.hash = stored_file_part.hash));
create policy stored_file_part_made on stored_file_part for insert with check (acting_account() is not null);

alter table intake enable row level security;
create policy intake_own on intake using (acting_program() or account = acting_account())
    with check (acting_program() or account = acting_account());
alter table intake_part enable row level security;
create policy intake_part_own on intake_part using (exists (select from intake i where i.id = intake_part.intake));

-- What is said of a document is open to whoever sees all of it, and decided by those who answer for it.
create function document_reviewed_by_me(what uuid) returns boolean language sql stable
    as $$ select acting_program() or exists (select from document d where d.id = what and acting_holds(documents_review_roles(), d.home)) $$;

alter table document_reading enable row level security;
create policy document_reading_seen on document_reading for select using (
    (select documents_whole()) or document in (select e.document from register_entry e where e.reach = 'WHOLE'));
create policy document_reading_made on document_reading for insert with check (document_reviewed_by_me(document));
create policy document_reading_changed on document_reading for update using (document_reviewed_by_me(document));
alter table clause enable row level security;
create policy clause_seen on clause for select using (
    (select documents_whole()) or document in (select e.document from register_entry e where e.reach = 'WHOLE'));
create policy clause_made on clause for insert with check (document_reviewed_by_me(document));
alter table document_fact enable row level security;
create policy document_fact_seen on document_fact for select using (
    (select documents_whole()) or document in (select e.document from register_entry e where e.reach = 'WHOLE'));
create policy document_fact_made on document_fact for insert with check (document_reviewed_by_me(document));
create policy document_fact_changed on document_fact for update using (document_reviewed_by_me(document));
alter table fact_decision enable row level security;
create policy fact_decision_seen on fact_decision for select using (
    (select documents_whole()) or document in (select e.document from register_entry e where e.reach = 'WHOLE'));
create policy fact_decision_made on fact_decision for insert with check (document_reviewed_by_me(document));
create policy fact_decision_undone on fact_decision for update using (document_reviewed_by_me(document));
alter table document_review enable row level security;
create policy document_review_seen on document_review for select using (
    (select documents_whole()) or document in (select e.document from register_entry e where e.reach = 'WHOLE'));
create policy document_review_made on document_review for insert with check (
    document_reviewed_by_me(document) and reviewed_by = acting_account());

grant select on party_term to ${app};
grant insert, update (valid) on party_term to ${app};
grant select, insert on document, register_entry, stored_file, stored_file_part, document_file, document_reading, clause, document_fact,
    fact_decision, document_review, number_series, number_drawn to ${app};
grant update (origin, kind, code, number, symbol, series, issuer_unit, issuer_name, issuing_body, issued_on, place, subject, signer,
    secrecy, home, registered_at, registered_by, registered_name, version) on document to ${app};
grant update (number, entered_on, received_on, reach, note) on register_entry to ${app};
grant update (role, removed_at, removed_by) on document_file to ${app};
grant update (superseded_at) on document_reading to ${app};
grant update (span_start, span_end, words, path, payload, state, said, decided_by, decided_name, decided_at, version) on document_fact to ${app};
grant update (undone_at) on fact_decision to ${app};
grant update (last) on number_series to ${app};
grant update (state, document, reason) on number_drawn to ${app};
grant select, insert, update, delete on intake, intake_part to ${app};
