-- What is asked and done before anybody is signed in. Each function gives the least that its step needs.

create function sign_in_account(wanted text) returns table (id uuid, person uuid, name text, login text, password text, factor boolean)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select a.id, a.person, p.name, a.login, a.password, a.factor_since is not null
        from account a join person p on p.id = a.person where a.login = wanted and a.closed_at is null
    $$;

-- Whether an account may sign in with what it proved elsewhere: linked by an administrator, or the same verified address.
create function sign_in_elsewhere(issued_by text, wanted text, verified_mail text)
    returns table (id uuid, person uuid, name text, login text, password text, factor boolean)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select a.id, a.person, p.name, a.login, null::text, a.factor_since is not null
        from account a join person p on p.id = a.person
        where a.closed_at is null and a.id = coalesce(
            (select e.account from external_identity e where e.issuer = issued_by and e.subject = wanted),
            -- An account that is linked to somebody of that provider is not taken over by an address.
            (select b.id from account b where lower(b.mail) = lower(verified_mail) and b.closed_at is null
                and not exists (select from external_identity e where e.account = b.id and e.issuer = issued_by)))
    $$;

-- All that a request needs to know of who makes it, in one answer; null for a closed account.
create function standing(whom uuid, day date) returns jsonb
    language sql stable security definer set search_path = public, pg_temp
    as $$
        with me as (select a.*, p.name from account a join person p on p.id = a.person where a.id = whom and a.closed_at is null),
        mine as (
            select m.post, null::uuid as behalf, ''::text as behalf_name, null::date as last_day from membership m, me
            where m.person = me.person and m.closed_by is null and m.valid @> day
            union all
            select d.post, d.grantor, g.name, upper(d.valid) - 1 from delegation d join me on d.delegate = me.person
            join person g on g.id = d.grantor
            join membership m on m.post = d.post and m.person = d.grantor and m.closed_by is null and m.valid @> day
            where d.revoked_at is null and d.valid @> day),
        posts as (
            select mine.*, v.title, v.kind, v.unit, coalesce(u.name, '') as unit_name,
                row_number() over (order by behalf is not null, array_position(array['HEAD', 'DEPUTY', 'OFFICE', 'SPECIALIST', 'STAFF'], v.kind),
                    v.title, mine.post) as rank
            from mine join post_version v on v.post = mine.post and v.closed_by is null and v.valid @> day
            left join unit_version u on u.unit = v.unit and u.closed_by is null and u.valid @> day),
        grants as (
            select g.id, g.role, g.post, g.unit, g.line, upper(g.valid) - 1 as last_day, coalesce(u.name, '') as unit_name
            from role_grant g left join unit_version u on u.unit = g.unit and u.closed_by is null and u.valid @> day
            where g.revoked_at is null and g.valid @> day
            and (g.account = whom and exists (select from me) or g.post in (select post from mine)))
        select jsonb_build_object('account', me.id, 'login', me.login, 'person', me.person, 'name', me.name, 'factor', me.factor_since is not null,
            'posts', coalesce((select jsonb_agg(jsonb_build_object('post', post, 'title', title, 'unit', unit, 'unitName', unit_name,
                'behalfOf', behalf, 'behalfName', behalf_name, 'lastDay', last_day) order by rank) from posts), '[]'),
            'grants', coalesce((select jsonb_agg(jsonb_build_object('id', id, 'role', role, 'post', post, 'unit', unit, 'unitName', unit_name,
                'line', line, 'lastDay', last_day)) from grants), '[]'))
        from me
    $$;

-- An attempt to sign in: seconds to wait, 0 for go on. The attempt at a login is counted before its password is looked at, so that a
-- thousand at once are a thousand; the one at an address only when it has failed, because a whole office may share one.
create function sign_in_try(login_key text, address_key text, allowed int, at timestamptz) returns int
    language plpgsql security definer set search_path = public, pg_temp
    as $$
    declare
        until timestamptz;
        counted int;
    begin
        select blocked_until into until from sign_in_throttle where key = address_key and blocked_until > at;
        if found then return ceil(extract(epoch from until - at)); end if;
        insert into sign_in_throttle as t (key, failures, last_at) values (login_key, 0, at) on conflict (key) do nothing;
        select blocked_until, case when last_at < at - interval '15 minutes' then 0 else failures end into until, counted
            from sign_in_throttle where key = login_key for update;
        if until > at then return ceil(extract(epoch from until - at)); end if;
        counted := counted + 1;
        update sign_in_throttle set failures = counted, last_at = at, blocked_until = case when counted >= allowed
            then at + least(interval '15 minutes', interval '30 seconds' * power(2, least(counted - allowed, 10))) end
            where key = login_key;
        return 0;
    end $$;

-- True when this failure closed the address for a while.
create function sign_in_failed(address_key text, allowed int, at timestamptz) returns boolean
    language plpgsql security definer set search_path = public, pg_temp
    as $$
    declare
        counted int;
    begin
        insert into sign_in_throttle as t (key, failures, last_at) values (address_key, 1, at)
            on conflict (key) do update set last_at = at,
                failures = case when t.last_at < at - interval '15 minutes' then 1 else t.failures + 1 end
            returning failures into counted;
        if counted < allowed then return false; end if;
        update sign_in_throttle set blocked_until = at + interval '15 minutes', failures = 0 where key = address_key;
        return true;
    end $$;

create function sign_in_succeeded(login_key text) returns void
    language sql security definer set search_path = public, pg_temp
    as $$
        delete from sign_in_throttle where key = login_key;
        delete from sign_in_throttle where last_at < now() - interval '1 day';
    $$;

-- A link to set a new password, for whoever has this login or address; no row where nobody has.
create function reset_asked(wanted text, token bytea, at timestamptz, ends timestamptz) returns table (account uuid, mail text, name text)
    language plpgsql security definer set search_path = public, pg_temp
    as $$
    declare
        who account;
    begin
        select * into who from account a where (a.login = lower(wanted) or lower(a.mail) = lower(wanted)) and a.closed_at is null
            and a.mail is not null order by a.login = lower(wanted) desc limit 1;
        if not found then return; end if;
        -- Three letters an hour are enough for anybody.
        if (select count(*) from one_time_token t where t.account = who.id and t.kind = 'RESET' and t.made_at > at - interval '1 hour') >= 3
            then return; end if;
        insert into one_time_token (hash, kind, account, made_at, expires_at) values (token, 'RESET', who.id, at, ends);
        return query select who.id, who.mail, p.name from person p where p.id = who.person;
    end $$;

create function token_opened(token bytea, at timestamptz) returns table (kind text, account uuid, login text, name text)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select t.kind, t.account, coalesce(a.login, ''), coalesce(p.name, '')
        from one_time_token t left join account a on a.id = t.account left join person p on p.id = a.person
        where t.hash = token and t.used_at is null and t.expires_at > at and (a.id is null or a.closed_at is null)
    $$;

-- Takes the token and sets the password in one step; no row if the token was taken meanwhile. All other links of the account end.
create function token_taken(token bytea, new_password text, at timestamptz) returns uuid
    language plpgsql security definer set search_path = public, pg_temp
    as $$
    declare
        whose uuid;
    begin
        update one_time_token t set used_at = at from account a
            where t.hash = token and t.used_at is null and t.expires_at > at and a.id = t.account and a.closed_at is null
            returning t.account into whose;
        if whose is null then return null; end if;
        update one_time_token set used_at = at where account = whose and used_at is null;
        update account set password = new_password, password_at = at, version = version + 1 where id = whose;
        return whose;
    end $$;

create function own_password() returns text
    language sql stable security definer set search_path = public, pg_temp
    as $$ select password from account where id = acting_account() $$;
create function own_password_changed(new_password text, at timestamptz) returns void
    language sql security definer set search_path = public, pg_temp
    as $$ update account set password = new_password, password_at = at, version = version + 1 where id = acting_account() $$;
create function own_factor_changed(since timestamptz) returns void
    language sql security definer set search_path = public, pg_temp
    as $$ update account set factor_since = since, version = version + 1 where id = acting_account() $$;

-- Who has a login, for granting a right to somebody of another unit; nothing for who is not signed in.
create function account_named(wanted text) returns table (id uuid, name text)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select a.id, p.name from account a join person p on p.id = a.person
        where a.login = lower(wanted) and a.closed_at is null and acting_person() is not null
    $$;

-- The names of the nearest administrators of a unit, for a refusal to say whom to ask: those of the unit itself first, then upwards.
create function administrators_of(at uuid) returns table (name text, unit_name text)
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select distinct on (t.depth, t.name) t.name, t.unit_name from (
            select case when g.unit is null then 1000 when g.unit = at then 0 else c.depth end as depth,
                coalesce(p.name, h.name, '') as name, coalesce(u.name, '') as unit_name
            from role_grant g
            left join ancestry c on g.line is not null and c.line = g.line and c.descendant = at and c.ancestor = g.unit and c.valid @> today_here()
            left join unit_version u on u.unit = g.unit and u.closed_by is null and u.valid @> today_here()
            left join account a on a.id = g.account left join person p on p.id = a.person
            left join membership m on m.post = g.post and m.closed_by is null and m.valid @> today_here()
            left join person h on h.id = m.person
            where g.role = 'ADMINISTRATOR' and g.revoked_at is null and g.valid @> today_here() and a.closed_at is null
            and (g.unit is null or g.unit = at or c.ancestor is not null)) as t
        where t.name <> '' order by t.depth, t.name limit 3
    $$;

create function installation_empty() returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$ select not exists (select from account) $$;
create function setup_code(token bytea, at timestamptz, ends timestamptz) returns void
    language sql security definer set search_path = public, pg_temp
    as $$ insert into one_time_token (hash, kind, made_at, expires_at) select token, 'SETUP', at, ends where installation_empty() $$;

-- The first account of an installation, once, for who has read the code from the terminal.
create function first_administrator(token bytea, new_person uuid, new_name text, new_account uuid, new_login text, new_mail text,
    new_password text, new_grant uuid, at timestamptz) returns boolean
    language plpgsql security definer set search_path = public, pg_temp
    as $$
    begin
        perform pg_advisory_xact_lock(hashtext('identity.administrator'));
        if not installation_empty() then return false; end if;
        update one_time_token set used_at = at where hash = token and kind = 'SETUP' and used_at is null and expires_at > at;
        if not found then return false; end if;
        insert into person (id, name) values (new_person, new_name);
        insert into account (id, login, person, mail, password, password_at)
            values (new_account, new_login, new_person, new_mail, new_password, at);
        insert into role_grant (id, role, account, valid, basis, granted_by, granted_name, granted_at)
            values (new_grant, 'ADMINISTRATOR', new_account, daterange((at at time zone 'Asia/Ho_Chi_Minh')::date, null), '', new_account,
                new_name, at);
        return true;
    end $$;

do $$
declare
    f text;
begin
    foreach f in array array['sign_in_account(text)', 'sign_in_elsewhere(text, text, text)', 'standing(uuid, date)',
        'sign_in_try(text, text, int, timestamptz)', 'sign_in_failed(text, int, timestamptz)', 'sign_in_succeeded(text)',
        'reset_asked(text, bytea, timestamptz, timestamptz)', 'token_opened(bytea, timestamptz)', 'token_taken(bytea, text, timestamptz)',
        'own_password()', 'own_password_changed(text, timestamptz)', 'own_factor_changed(timestamptz)', 'account_named(text)',
        'administrators_of(uuid)', 'installation_empty()', 'setup_code(bytea, timestamptz, timestamptz)',
        'first_administrator(bytea, uuid, text, uuid, text, text, text, uuid, timestamptz)'] loop
        execute 'revoke all on function ' || f || ' from public';
        execute 'grant execute on function ' || f || ' to "${app}"';
    end loop;
end $$;

-- The name behind a right, for pages of rights: who may see the right may know whose it is.
create function account_holder(whom uuid) returns text
    language sql stable security definer set search_path = public, pg_temp
    as $$ select p.name from account a join person p on p.id = a.person where a.id = whom and acting_account() is not null $$;
