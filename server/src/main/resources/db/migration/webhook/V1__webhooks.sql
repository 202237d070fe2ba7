-- Addresses of other systems and what is to be told to them. A message is written in the transaction of the act that it tells of, so that nothing is
-- told that did not happen and nothing is forgotten when a server dies.
create table webhook (
    id uuid constraint webhook_pk primary key,
    address text not null constraint webhook_address check (address ~ '^https?://[^[:space:]]+$' and length(address) <= 500),
    -- Sealed: what reads the database can't sign in our name.
    secret bytea not null,
    -- BELOW: work of the unit and of those below it. ISSUER: what the unit asked of others.
    scope text not null constraint webhook_scope check (scope in ('BELOW', 'ISSUER')),
    unit uuid not null constraint webhook_unit references unit,
    kinds text[] not null constraint webhook_kinds check (cardinality(kinds) between 1 and 10),
    made_by uuid not null,
    made_name text not null,
    made_at timestamptz not null,
    paused_at timestamptz
);

create table webhook_delivery (
    -- The id that the other side sees: the same at each try.
    id uuid constraint webhook_delivery_pk primary key,
    webhook uuid not null constraint webhook_delivery_webhook references webhook on delete cascade,
    kind text not null,
    -- What is told of one duty is told in the order in which it happened; null for a test.
    obligation uuid,
    -- Sorts by the time at which it happened.
    event uuid not null,
    body text not null constraint webhook_delivery_body check (length(body) <= 10000),
    made_at timestamptz not null,
    state text not null constraint webhook_delivery_state check (state in ('WAITING', 'CLAIMED', 'DELIVERED', 'GIVEN_UP')),
    tries int not null default 0,
    next_at timestamptz not null,
    claimed_until timestamptz,
    -- Of the last answer: 0 where none came. The line is the first of its body.
    status int,
    answer text not null default '' constraint webhook_delivery_answer check (length(answer) <= 200),
    done_at timestamptz,
    constraint webhook_delivery_once unique (webhook, event)
);
create index webhook_delivery_due on webhook_delivery (next_at) where state in ('WAITING', 'CLAIMED');
create index webhook_delivery_order on webhook_delivery (webhook, obligation, event) where state in ('WAITING', 'CLAIMED');
create index webhook_delivery_log on webhook_delivery (webhook, event desc);
create index webhook_delivery_made_at on webhook_delivery (made_at);

-- Writes a message for each address that wants to know. Whoever acts can't see the addresses, and needs not.
create function webhook_tell(of_kind text, of_issuer uuid, of_unit uuid, of_obligation uuid, of_event uuid, with_body text, happened timestamptz)
    returns int
    language sql security definer set search_path = public, pg_temp
    as $$
        with told as (
            insert into webhook_delivery (id, webhook, kind, obligation, event, body, made_at, state, next_at)
            select gen_random_uuid(), h.id, $1, $4, $5, $6, $7, 'WAITING', $7 from webhook h
            where h.paused_at is null and $1 = any(h.kinds) and case
                when h.scope = 'ISSUER' then h.unit = $2
                when $3 is not null then h.unit = $3 or exists (
                    select from ancestry a where a.ancestor = h.unit and a.descendant = $3 and a.valid @> today_here())
                else exists (select from mandate m where m.obligation = $4 and (m.unit = h.unit
                    or exists (select from audience_member k where k.audience = m.audience and k.unit = h.unit)
                    or exists (select from reach r where r.list = m.list and r.ancestor = h.unit))) end
            returning 1)
        select count(*)::int from told
    $$;

alter table webhook enable row level security;
create policy webhook_kept on webhook using (acting_holds(array['ADMINISTRATOR'], null))
    with check (acting_holds(array['ADMINISTRATOR'], null));
alter table webhook_delivery enable row level security;
create policy webhook_delivery_kept on webhook_delivery using (acting_holds(array['ADMINISTRATOR'], null))
    with check (acting_holds(array['ADMINISTRATOR'], null));
grant select, insert, delete, update (paused_at) on webhook to ${app};
grant select, insert, delete, update (state, tries, next_at, claimed_until, status, answer, done_at) on webhook_delivery to ${app};
