-- What a document cites, linked to the document that is meant. A link is worked out from facts and can be worked out again; what a person
-- says about one is kept beside it and outlives every new reading.

-- A code as it is compared: 049 -KH/TU, 49–kh/tu and 49khtu are one.
create function code_key(code text) returns text
    language sql immutable parallel safe strict
    as $$
        select nullif(regexp_replace(regexp_replace(public.plain(normalize(code, NFC)), '[^a-z0-9.]+', '', 'g'), '^0+(?=[1-9])', ''), '')
    $$;
create index document_code_key on document (code_key(code)) where code is not null;
create index document_named on document (kind, plain(subject)) where code is null and origin = 'CITED';

-- What has changed and waits to be followed up: links, proposals, cases, search. Written by triggers in the transaction of the change, so
-- that nothing can forget it; done in the background, because one registered document may answer a thousand citations.
create table document_work (
    id bigint generated always as identity constraint document_work_pk primary key,
    document uuid not null constraint document_work_document references document
);
create function document_changed() returns trigger language plpgsql as $$
    begin
        insert into document_work (document) values (new.id);
        return null;
    end $$;
create trigger document_made_follow after insert on document for each row execute function document_changed();
create trigger document_changed_follow after update on document for each row
    when (row(old.origin, old.kind, old.code, old.series, old.issuer_unit, old.issuer_name, old.issued_on, old.subject)
        is distinct from row(new.origin, new.kind, new.code, new.series, new.issuer_unit, new.issuer_name, new.issued_on, new.subject))
    execute function document_changed();
create function document_said() returns trigger language plpgsql as $$
    begin
        insert into document_work (document) values (new.document);
        return null;
    end $$;
create trigger document_reading_follow after insert or update on document_reading for each row execute function document_said();
create trigger document_fact_follow after update on document_fact for each row
    when (row(old.state, old.words, old.payload) is distinct from row(new.state, new.words, new.payload))
    execute function document_said();
create function document_facts_said() returns trigger language plpgsql as $$
    begin
        insert into document_work (document) select distinct document from fresh;
        return null;
    end $$;
create trigger document_fact_made_follow after insert on document_fact referencing new table as fresh
    for each statement execute function document_facts_said();

create table citation_link (
    fact uuid constraint citation_link_pk primary key constraint citation_link_fact references document_fact,
    document uuid not null constraint citation_link_document references document,
    -- What the mention says, in the form in which it is compared.
    mention text not null,
    kind text not null,
    code text,
    code_key text,
    issuer text not null default '',
    issued_on date,
    role text not null constraint citation_link_role check (role in ('IMPLEMENTS', 'BASIS', 'AMENDS', 'REPLACES', 'MENTIONS')),
    target uuid constraint citation_link_target references document,
    -- SURE: issuer, kind, number and date agree. LIKELY: one document fits, but a date is missing or differs. OPEN: several fit.
    -- PERSON: somebody said so.
    state text not null constraint citation_link_state check (state in ('SURE', 'LIKELY', 'OPEN', 'PERSON')),
    linked_at timestamptz not null,
    constraint citation_link_open check ((target is null) = (state = 'OPEN'))
);
create index citation_link_target on citation_link (target);
create index citation_link_document on citation_link (document);
create index citation_link_code_key on citation_link (code_key) where code_key is not null;

-- Who said which document a mention means, and why. The last word counts; nothing is taken away.
create table citation_choice (
    id uuid constraint citation_choice_pk primary key,
    document uuid not null constraint citation_choice_document references document,
    mention text not null,
    target uuid not null constraint citation_choice_target references document,
    was uuid constraint citation_choice_was references document,
    reason text not null default '' constraint citation_choice_reason check (length(reason) <= 1000),
    chosen_by uuid not null,
    chosen_name text not null,
    chosen_at timestamptz not null
);
create index citation_choice_mention on citation_choice (document, mention, chosen_at desc);

-- Which bodies a symbol belongs to. Rows, because reforms abolish bodies and bring new ones. Each word group is plain; one of them must
-- stand in the name of the issuer. Sources: Nghị định 30/2020/NĐ-CP; Hướng dẫn 36-HD/VPTW (2018), 05-HD/VPTW (2026); usage of offices.
create table issuer_suffix (
    suffix text constraint issuer_suffix_pk primary key constraint issuer_suffix_plain check (suffix = plain(suffix)),
    words text[] not null,
    body text not null,
    source text not null
);
insert into issuer_suffix (suffix, words, body, source) values
    ('tw', '{trung uong,bo chinh tri,ban bi thu,bch tw,bct,bbt}', 'Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư', '05-HD/VPTW'),
    ('tu', '{tinh uy,thanh uy,thi uy,dang bo tinh,dang bo thanh pho,btv tu}', 'Tỉnh ủy, Thành ủy', '05-HD/VPTW'),
    ('hu', '{huyen uy,dang bo huyen}', 'Huyện ủy', '36-HD/VPTW'),
    ('du', '{dang uy,dang bo}', 'Đảng ủy', '05-HD/VPTW'),
    ('duk', '{dang uy khoi,dang bo khoi}', 'Đảng ủy Khối', '36-HD/VPTW'),
    ('cb', '{chi bo}', 'Chi bộ', '05-HD/VPTW'),
    ('vptw', '{van phong}', 'Văn phòng Trung ương Đảng', '05-HD/VPTW'),
    ('vptu', '{van phong,thuong truc}', 'Văn phòng Tỉnh ủy', '05-HD/VPTW'),
    ('ubkttw', '{kiem tra}', 'Ủy ban Kiểm tra Trung ương', '05-HD/VPTW'),
    ('ubkttu', '{kiem tra}', 'Ủy ban Kiểm tra Tỉnh ủy', '05-HD/VPTW'),
    ('btctw', '{to chuc}', 'Ban Tổ chức Trung ương', '05-HD/VPTW'),
    ('btctu', '{to chuc}', 'Ban Tổ chức Tỉnh ủy', '05-HD/VPTW'),
    ('btgtw', '{tuyen giao}', 'Ban Tuyên giáo Trung ương', '36-HD/VPTW'),
    ('btgtu', '{tuyen giao}', 'Ban Tuyên giáo Tỉnh ủy', '36-HD/VPTW'),
    ('btgdvtw', '{tuyen giao}', 'Ban Tuyên giáo và Dân vận Trung ương', '05-HD/VPTW'),
    ('btgdvtu', '{tuyen giao}', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', '05-HD/VPTW'),
    ('bnctw', '{noi chinh}', 'Ban Nội chính Trung ương', '05-HD/VPTW'),
    ('bnctu', '{noi chinh}', 'Ban Nội chính Tỉnh ủy', '05-HD/VPTW'),
    ('ubnd', '{uy ban nhan dan,ubnd}', 'Ủy ban nhân dân', '30/2020/NĐ-CP'),
    ('hdnd', '{hoi dong nhan dan,hdnd}', 'Hội đồng nhân dân', '30/2020/NĐ-CP'),
    ('cp', '{chinh phu}', 'Chính phủ', '30/2020/NĐ-CP'),
    ('ttg', '{thu tuong}', 'Thủ tướng Chính phủ', '30/2020/NĐ-CP'),
    ('tld', '{tong lien doan}', 'Tổng Liên đoàn Lao động Việt Nam', '933/QĐ-TLĐ'),
    ('ldld', '{lien doan lao dong,cong doan}', 'Liên đoàn Lao động', '933/QĐ-TLĐ');


alter table citation_link enable row level security;
create policy citation_link_seen on citation_link for select using (
    (select documents_whole()) or document in (select e.document from register_entry e where e.reach = 'WHOLE'));
create policy citation_link_made on citation_link for insert with check (acting_program());
create policy citation_link_changed on citation_link for update using (document_reviewed_by_me(document));
create policy citation_link_gone on citation_link for delete using (acting_program());
alter table citation_choice enable row level security;
create policy citation_choice_seen on citation_choice for select using (
    (select documents_whole()) or document in (select e.document from register_entry e where e.reach = 'WHOLE'));
create policy citation_choice_made on citation_choice for insert with check (
    document_reviewed_by_me(document) and chosen_by = acting_account());

grant select, insert, delete on document_work to ${app};
grant select, insert, delete on citation_link to ${app};
grant update (mention, kind, code, code_key, issuer, issued_on, role, target, state, linked_at) on citation_link to ${app};
grant select, insert on citation_choice to ${app};
grant select on issuer_suffix to ${app};
