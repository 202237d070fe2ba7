-- Tokens of programs: each acts as one account for one post that its person holds, and may do what that post may do on the day, no more. Only the
-- hash of the word is kept: it has 256 bits at random and needs no salt.
create table api_token (
    id uuid constraint api_token_pk primary key,
    account uuid not null constraint api_token_account references account,
    post uuid not null constraint api_token_post references post,
    name text not null constraint api_token_name check (btrim(name) <> '' and length(name) <= 100),
    scope text not null constraint api_token_scope check (scope in ('READ', 'ACT')),
    -- The first letters, so that its owner can tell one from another; too few to guess the rest from.
    hint text not null constraint api_token_hint check (length(hint) between 4 and 12),
    hash bytea not null constraint api_token_hash unique check (length(hash) = 32),
    made_at timestamptz not null,
    expires_at timestamptz not null,
    -- A day and not a time: enough to find what nobody uses, too little to follow somebody's day.
    last_used_on date,
    revoked_at timestamptz,
    revoked_name text,
    constraint api_token_a_year_at_most check (expires_at > made_at and expires_at <= made_at + interval '366 days'),
    constraint api_token_revoked check ((revoked_at is null) = (revoked_name is null))
);
create index api_token_account on api_token (account);
create index api_token_post on api_token (post) where revoked_at is null;

alter table api_token enable row level security;
create policy api_token_seen on api_token for select
    using (account = acting_account() or acting_program() or acting_administers(account));
create policy api_token_made on api_token for insert with check (account = acting_account() and exists (
    select from membership m where m.post = api_token.post and m.person = acting_person() and m.closed_by is null and m.valid @> today_here()));
create policy api_token_revoked on api_token for update
    using (account = acting_account() or acting_program() or acting_administers(account));

grant select (id, account, post, name, scope, hint, made_at, expires_at, last_used_on, revoked_at, revoked_name), insert,
    update (revoked_at, revoked_name) on api_token to ${app};

-- Whose a token is, before anybody acts; the day of its use is noted on the way.
create function api_token_opened(word bytea, day date, at timestamptz)
    returns table (id uuid, account uuid, post uuid, name text, scope text, expires_at timestamptz, revoked_at timestamptz)
    language plpgsql security definer set search_path = public, pg_temp
    as $$
    begin
        update api_token t set last_used_on = day
            where t.hash = word and t.last_used_on is distinct from day and t.revoked_at is null and t.expires_at > at;
        return query select t.id, t.account, t.post, t.name, t.scope, t.expires_at, t.revoked_at from api_token t where t.hash = word;
    end $$;
revoke all on function api_token_opened from public;
grant execute on function api_token_opened to ${app};

-- Tokens whose account was closed or whose person does not hold the post any more: they are revoked, so that none comes to life again when the
-- person comes back.
create function api_tokens_ended(day date) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select t.id from api_token t join account a on a.id = t.account
        where t.revoked_at is null and acting_program() and (a.closed_at is not null or not exists (
            select from membership m where m.post = t.post and m.person = a.person and m.closed_by is null and m.valid @> day))
    $$;
revoke all on function api_tokens_ended from public;
grant execute on function api_tokens_ended to ${app};

-- What was answered to a request that changes something, by the key that came with it: written in the transaction of the change. Who sends the same
-- again gets the same answer; who comes while the first is at it waits on the primary key.
create table api_answer (
    token uuid not null constraint api_answer_token references api_token,
    key text not null constraint api_answer_key check (length(key) between 1 and 64),
    account uuid not null,
    -- The hash of method, address, version and body.
    asked text not null constraint api_answer_asked check (length(asked) = 64),
    status int,
    version text,
    location text,
    body text,
    made_at timestamptz not null,
    constraint api_answer_pk primary key (token, key)
);
create index api_answer_made_at on api_answer (made_at);

alter table api_answer enable row level security;
create policy api_answer_own on api_answer using (account = acting_account());
create policy api_answer_old on api_answer for select using (acting_program());
create policy api_answer_forgotten on api_answer for delete using (acting_program());

grant select, insert, delete, update (status, version, location, body) on api_answer to ${app};
