-- Letters, plans, reports and notices that a unit writes here. A draft is its fields; what was issued is also its files, by hash, which are
-- given out again as they were: a form that changes later changes nothing that was sent.
create table letter (
    id uuid constraint letter_pk primary key,
    issuer uuid not null constraint letter_issuer references unit,
    -- The directive whose tasks it hands on; null for one that stands alone.
    directive uuid constraint letter_directive references document,
    kind text not null constraint letter_kind check (kind ~ '^[A-Z_]{2,40}$'),
    -- The form that it is written in: state-2020. Of its own day, not of the day it is looked at.
    form text not null constraint letter_form check (form ~ '^[a-z]+-\d{4}$'),
    symbol text not null constraint letter_symbol check (length(symbol) between 1 and 40),
    issuer_name text not null constraint letter_issuer_name check (length(issuer_name) between 1 and 300),
    superior text not null default '' constraint letter_superior check (length(superior) <= 300),
    place text not null constraint letter_place check (length(place) between 1 and 60),
    dated date not null,
    subject text not null constraint letter_subject check (length(subject) between 1 and 2000),
    addressees text not null default '' constraint letter_addressees check (length(addressees) <= 100000),
    grounds text not null default '' constraint letter_grounds check (length(grounds) <= 100000),
    body text not null constraint letter_body check (length(body) <= 1000000),
    recipients text not null default '' constraint letter_recipients check (length(recipients) <= 100000),
    authority text not null default '' constraint letter_authority check (length(authority) <= 1000),
    position text not null constraint letter_position check (length(position) between 1 and 300),
    signer text not null default '' constraint letter_signer check (length(signer) <= 100),
    version int not null default 0,
    changed_by uuid not null,
    changed_name text not null,
    changed_at timestamptz not null,
    document uuid constraint letter_document references document,
    number int,
    code text,
    docx bytea constraint letter_docx references stored_file,
    -- Made from that Word file by LibreOffice; null where there is none.
    pdf bytea constraint letter_pdf references stored_file,
    issued_at timestamptz,
    issued_name text,
    constraint letter_issued_whole check (
        num_nonnulls(document, number, code, docx, issued_at, issued_name) in (0, 6))
);
create index letter_issuer on letter (issuer, changed_at desc);
create index letter_directive on letter (directive);

-- What is issued stays as it is, whoever asks; only the PDF may come later.
create function letter_stays() returns trigger language plpgsql as $$
begin
    if old.issued_at is not null and (tg_op = 'DELETE' or old.pdf is not null or to_jsonb(new) - 'pdf' <> to_jsonb(old) - 'pdf') then
        raise exception 'letter % is issued and can''t be changed', old.id using errcode = 'integrity_constraint_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger letter_stays before update or delete on letter for each row execute function letter_stays();

alter table letter enable row level security;
create policy letter_seen on letter for select using ((select documents_whole()) or issuer in (select documents_units()));
create policy letter_made on letter for insert with check (acting_holds(documents_register_roles(), issuer));
create policy letter_changed on letter for update using (acting_holds(documents_register_roles(), issuer));
create policy letter_dropped on letter for delete using (acting_holds(documents_register_roles(), issuer));
grant select, insert, update, delete on letter to ${app};
