-- A file that is read again waits among the uploads: the same worker, the same claim, the same page. It brings no parts of its own.
alter table intake add column file uuid constraint intake_file references document_file;
-- Asked for twice, it is read once.
create unique index intake_again_once on intake (file) where file is not null and state in ('WAITING', 'READING');

-- What people had said of a reading and the next one has no place for. Nothing is moved without being told: it stays here until a
-- person has looked. The fact itself stays with its own reading.
create table reading_leftover (
    fact uuid constraint reading_leftover_pk primary key constraint reading_leftover_fact references document_fact,
    document uuid not null constraint reading_leftover_document references document,
    -- The reading that has no place for it.
    reading uuid not null constraint reading_leftover_reading references document_reading,
    -- GONE: its words stand nowhere in the new text. DIFFERS: they are read otherwise now, and what was confirmed is not what is read.
    why text not null constraint reading_leftover_why check (why in ('GONE', 'DIFFERS')),
    -- The fact that stands there now; null for one that is gone.
    instead uuid constraint reading_leftover_instead references document_fact,
    seen_by uuid,
    seen_name text,
    seen_at timestamptz,
    constraint reading_leftover_seen check (num_nonnulls(seen_by, seen_name, seen_at) in (0, 3)),
    constraint reading_leftover_differs check ((why = 'DIFFERS') = (instead is not null))
);
create index reading_leftover_document on reading_leftover (document) where seen_at is null;

alter table reading_leftover enable row level security;
create policy reading_leftover_seen on reading_leftover for select using (
    (select documents_whole()) or document in (select e.document from register_entry e where e.reach = 'WHOLE'));
create policy reading_leftover_made on reading_leftover for insert with check (document_reviewed_by_me(document));
create policy reading_leftover_looked_at on reading_leftover for update using (document_reviewed_by_me(document));
grant select, insert on reading_leftover to ${app};
-- What is read otherwise than it was confirmed is doubtful, whatever the reader thinks of it.
grant update (doubtful) on document_fact to ${app};
grant update (seen_by, seen_name, seen_at) on reading_leftover to ${app};
