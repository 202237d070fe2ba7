-- What shows that a work was done: files, addresses, counts, each looked at by who asked and accepted or returned with its reason.
create table evidence (
    id uuid constraint evidence_pk primary key,
    assignment uuid not null constraint evidence_assignment references assignment,
    kind text not null constraint evidence_kind check (kind in ('FILE', 'LINK', 'COUNT')),
    -- What it shows, in words.
    title text not null constraint evidence_title check (btrim(title) <> '' and length(title) <= 500),
    file bytea constraint evidence_file references stored_file,
    file_name text not null default '' constraint evidence_file_name check (length(file_name) <= 200),
    file_size bigint,
    -- Never fetched by this program.
    address text not null default '' constraint evidence_address check (length(address) <= 2000),
    amount numeric(20, 4),
    measure text not null default '' constraint evidence_measure check (length(measure) <= 100),
    account uuid not null,
    name text not null,
    at timestamptz not null,
    state text not null default 'WAITING' constraint evidence_state check (state in ('WAITING', 'ACCEPTED', 'RETURNED', 'WITHDRAWN')),
    reason text not null default '' constraint evidence_reason check (length(reason) <= 2000),
    decided_name text not null default '',
    decided_at timestamptz,
    constraint evidence_shows_something check (
        case kind when 'FILE' then file is not null and file_name <> '' and file_size is not null
            when 'LINK' then address ~ '^https?://[^[:space:]]+$' else amount is not null and measure <> '' end),
    constraint evidence_returned_says_why check (state <> 'RETURNED' or btrim(reason) <> '')
);
create index evidence_of on evidence (assignment, at);
create index evidence_of_file on evidence (file) where file is not null;

-- Questions and answers about the work of a unit. A unit that is only asked has not acted: it stays as silent as it was.
create table work_comment (
    id uuid constraint work_comment_pk primary key,
    mandate uuid not null constraint work_comment_mandate references mandate,
    unit uuid not null constraint work_comment_unit references unit,
    occurrence date,
    issuer uuid not null,
    words text not null constraint work_comment_words check (btrim(words) <> '' and length(words) <= 4000),
    account uuid not null,
    name text not null,
    post_title text not null,
    at timestamptz not null
);
create index work_comment_of on work_comment (mandate, unit, at);

-- Who is asked: a desk, so that the question stays when its holder changes.
create table work_mention (
    comment uuid not null constraint work_mention_comment references work_comment,
    post uuid not null constraint work_mention_post references post,
    name text not null,
    answered_at timestamptz,
    constraint work_mention_pk primary key (comment, post)
);
create index work_mention_waiting on work_mention (post) where answered_at is null;

-- Only about the work of a unit that was asked; who asked is not for the program to say.
create function work_comment_placed() returns trigger language plpgsql security definer set search_path = public, pg_temp
    as $$
    declare
        m mandate;
    begin
        select * into strict m from mandate where id = new.mandate;
        if m.unit is distinct from new.unit
            and not exists (select from audience_member k where k.audience = m.audience and k.unit = new.unit) then
            raise exception 'unit % was not asked by mandate %', new.unit, new.mandate;
        end if;
        new.issuer := m.issuer;
        return new;
    end $$;
create trigger work_comment_placed before insert on work_comment for each row execute function work_comment_placed();

alter table evidence enable row level security;
create policy evidence_seen on evidence for select using (exists (select from assignment a where a.id = evidence.assignment));
create policy evidence_made on evidence for insert with check (
    (acting_program() or account = acting_account())
    and exists (select from assignment a where a.id = evidence.assignment and acting_holds(programme_report_roles(), a.unit)));
create policy evidence_looked_at on evidence for update using (
    exists (select from assignment a where a.id = evidence.assignment
        and (acting_holds(programme_report_roles(), a.unit) or acting_holds(programme_decide_roles(), a.issuer))));
alter table work_comment enable row level security;
create policy work_comment_seen on work_comment for select using (
    unit in (select dispatch_own_units()) or issuer in (select dispatch_own_units()) or (select documents_whole())
    or unit in (select documents_units()) or issuer in (select documents_units()));
create policy work_comment_made on work_comment for insert with check (
    (acting_program() or account = acting_account())
    and (acting_holds(programme_report_roles(), unit) or acting_holds(programme_report_roles(), issuer)));
alter table work_mention enable row level security;
create policy work_mention_seen on work_mention for select using (exists (select from work_comment c where c.id = work_mention.comment));
create policy work_mention_made on work_mention for insert with check (
    exists (select from work_comment c where c.id = work_mention.comment and (acting_program() or c.account = acting_account())));
create policy work_mention_answered on work_mention for update using (acting_program() or post = acting_post());

-- A file that shows something may be read by whom it is shown to.
create policy stored_file_shown on stored_file for select using (exists (select from evidence e where e.file = stored_file.hash));
create policy stored_file_part_shown on stored_file_part for select using (exists (select from evidence e where e.file = stored_file_part.hash));

grant select, insert on evidence, work_comment, work_mention to ${app};
grant update (state, reason, decided_name, decided_at) on evidence to ${app};
grant update (answered_at) on work_mention to ${app};
