-- Who may sign in, who may do what, and who acts for whom. The application's role works behind rules of rows here: without an actor in
-- the transaction (see DatabaseIdentity) these tables are empty to it, and with one they show and take what that actor may see and do.
-- What happens before anybody is signed in goes through narrow functions that run as the owner.

create function acting_account() returns uuid language sql stable
    as $$ select nullif(current_setting('thongsuot.account', true), '')::uuid $$;
create function acting_post() returns uuid language sql stable
    as $$ select nullif(current_setting('thongsuot.post', true), '')::uuid $$;
create function acting_program() returns boolean language sql stable
    as $$ select coalesce(acting_account() = '00000000-0000-0000-0000-000000000000', false) $$;
-- A right ends with a day of Hà Nội, wherever the database stands.
create function today_here() returns date language sql stable
    as $$ select (now() at time zone 'Asia/Ho_Chi_Minh')::date $$;

-- unit: who administers that unit administers the account; null for the administrators of the whole installation.
-- factor_since: since when a second factor is asked for, so that sign-in knows without reading the secret.
alter table account
    add column mail text constraint account_mail_form check (mail ~ '^[^@[:space:]]{1,64}@[^@[:space:]]{1,190}$'),
    add column unit uuid constraint account_unit references unit,
    add column factor_since timestamptz,
    add column password_at timestamptz,
    add column made_at timestamptz not null default now();
create unique index account_mail on account (lower(mail)) where closed_at is null;
create unique index account_person_open on account (person) where closed_at is null;
create index account_unit on account (unit);

create table role_grant (
    id uuid constraint role_grant_pk primary key,
    role text not null constraint role_grant_role check (role in
        ('ADMINISTRATOR', 'OFFICE', 'HEAD', 'SPECIALIST', 'REPORTER', 'INSPECTOR', 'AUDITOR')),
    -- A right belongs to a post, and then to whoever acts for it, or to one account.
    account uuid constraint role_grant_account references account,
    post uuid constraint role_grant_post references post,
    -- Null for the whole installation. With a line the right reaches everything below the unit in that line.
    unit uuid constraint role_grant_unit references unit,
    line text constraint role_grant_line check (line in ('PARTY', 'STATE', 'UNION', 'FRONT')),
    valid daterange not null constraint role_grant_valid_given check (not isempty(valid) and not lower_inf(valid)),
    basis text not null constraint role_grant_basis_length check (length(basis) <= 300),
    granted_by uuid not null,
    granted_name text not null,
    granted_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by uuid,
    revoked_name text,
    revoked_reason text,
    constraint role_grant_one_holder check ((account is null) <> (post is null)),
    constraint role_grant_installation_is_whole check (unit is not null or line is null),
    constraint role_grant_revoked check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoked_reason is null))
);
create index role_grant_account on role_grant (account) where revoked_at is null;
create index role_grant_post on role_grant (post) where revoked_at is null;
create index role_grant_unit on role_grant (unit, role) where revoked_at is null;

-- Ủy quyền: the holder of a post lets somebody act for it, by a document, for some days.
create table delegation (
    id uuid constraint delegation_pk primary key,
    post uuid not null constraint delegation_post references post,
    grantor uuid not null constraint delegation_grantor references person,
    delegate uuid not null constraint delegation_delegate references person,
    valid daterange not null constraint delegation_bounded
        check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
    document text not null constraint delegation_document_given check (btrim(document) <> '' and length(document) <= 300),
    made_by uuid not null,
    made_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by uuid,
    constraint delegation_to_another check (grantor <> delegate),
    constraint delegation_once_a_day exclude using gist (post with =, delegate with =, valid with &&) where (revoked_at is null)
);
create index delegation_delegate on delegation (delegate) where revoked_at is null;
create index delegation_grantor on delegation (grantor) where revoked_at is null;

create table second_factor (
    account uuid constraint second_factor_pk primary key constraint second_factor_account references account,
    -- Encrypted with a key that is not in this database.
    secret bytea not null,
    confirmed_at timestamptz,
    -- The last step of 30 seconds whose code was taken: a code counts once.
    last_step bigint not null default 0
);
create table recovery_code (
    account uuid not null constraint recovery_code_account references account,
    hash bytea not null,
    used_at timestamptz,
    constraint recovery_code_pk primary key (account, hash)
);

-- Links that count once: only their hashes are here, so that a copy of this table opens nothing.
create table one_time_token (
    hash bytea constraint one_time_token_pk primary key,
    kind text not null constraint one_time_token_kind check (kind in ('INVITATION', 'RESET', 'SETUP')),
    account uuid constraint one_time_token_account references account,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint one_time_token_setup_has_no_account check ((kind = 'SETUP') = (account is null))
);
create index one_time_token_account on one_time_token (account);

create table external_identity (
    issuer text not null,
    subject text not null,
    account uuid not null constraint external_identity_account references account,
    linked_by uuid not null,
    linked_at timestamptz not null,
    constraint external_identity_pk primary key (issuer, subject)
);
create index external_identity_account on external_identity (account);

-- Failed sign-ins in a row. The key of a login is a hash: people type passwords into the wrong field.
create table sign_in_throttle (
    key text constraint sign_in_throttle_pk primary key,
    failures int not null,
    last_at timestamptz not null,
    blocked_until timestamptz
);
create index sign_in_throttle_last_at on sign_in_throttle (last_at);

-- A form that came after its session had ended, sealed, for the account that had the session.
create table kept_form (
    id uuid constraint kept_form_pk primary key,
    account uuid not null constraint kept_form_account references account,
    sealed bytea not null,
    kept_at timestamptz not null
);
create index kept_form_account on kept_form (account);
create index kept_form_kept_at on kept_form (kept_at);

-- Whether the one who acts may act for a post today: holds it, or has authority from who holds it.
create function acts_for(whom uuid, what uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select exists (select from membership m where m.post = what and m.person = whom and m.closed_by is null and m.valid @> today_here())
            or exists (select from delegation d join membership m on m.post = d.post and m.person = d.grantor and m.closed_by is null
                and m.valid @> today_here()
                where d.post = what and d.delegate = whom and d.revoked_at is null and d.valid @> today_here())
    $$;

-- Whether the one who acts holds one of these roles where it reaches a unit; null is the whole installation.
create function acting_holds(roles text[], at uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select acting_program() or exists (
            select from role_grant g join account a on a.id = acting_account() and a.closed_at is null
            where g.role = any(roles) and g.revoked_at is null and g.valid @> today_here()
            and (g.account = a.id or (g.post = acting_post() and acts_for(a.person, g.post)))
            and (g.unit is null or g.unit = at or (g.line is not null and exists (
                select from ancestry c where c.line = g.line and c.descendant = at and c.ancestor = g.unit and c.valid @> today_here()))))
    $$;

create function acting_person() returns uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$ select person from account where id = acting_account() and closed_at is null $$;

-- Looking at an account: its administrators, those of the units in which the person has a post, and auditors.
create function acting_sees(whom uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select acting_program() or exists (
            select from account a where a.id = whom and (
                acting_holds(array['ADMINISTRATOR', 'AUDITOR'], a.unit)
                or exists (select from membership m join post_version p on p.post = m.post and p.closed_by is null and p.valid @> today_here()
                    where m.person = a.person and m.closed_by is null and m.valid @> today_here()
                    and acting_holds(array['ADMINISTRATOR', 'AUDITOR'], p.unit))))
    $$;

-- Changing an account takes reach over its own unit and over each right that it has: else the administrator of a hamlet could take
-- over the account of somebody who governs the province.
create function acting_administers(whom uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select acting_program() or exists (
            select from account a where a.id = whom and acting_holds(array['ADMINISTRATOR'], a.unit)
            and not exists (select from role_grant g where g.revoked_at is null and (upper_inf(g.valid) or upper(g.valid) > today_here())
                and (g.account = a.id or g.post in (select m.post from membership m where m.person = a.person and m.closed_by is null
                    and m.valid @> today_here()))
                and not acting_holds(array['ADMINISTRATOR'], g.unit)))
    $$;

alter table account enable row level security;
create policy account_seen on account for select using (id = acting_account() or acting_sees(id));
create policy account_made on account for insert with check (acting_holds(array['ADMINISTRATOR'], unit));
create policy account_changed on account for update using (acting_administers(id)) with check (acting_holds(array['ADMINISTRATOR'], unit));

alter table role_grant enable row level security;
create policy role_grant_seen on role_grant for select using (
    account = acting_account() or post = acting_post() or acting_holds(array['ADMINISTRATOR', 'AUDITOR'], unit)
    or (account is not null and acting_administers(account)));
create policy role_grant_made on role_grant for insert with check (
    acting_holds(array['ADMINISTRATOR'], unit) and granted_by = acting_account());
create policy role_grant_revoked on role_grant for update using (acting_holds(array['ADMINISTRATOR'], unit))
    with check (revoked_by = acting_account());

alter table delegation enable row level security;
create function acting_administers_post(what uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$
        select exists (select from post_version p where p.post = what and p.closed_by is null and p.valid @> today_here()
            and acting_holds(array['ADMINISTRATOR'], p.unit))
    $$;
create policy delegation_seen on delegation for select using (
    grantor = acting_person() or delegate = acting_person() or acting_administers_post(post));
create policy delegation_made on delegation for insert with check (
    made_by = acting_account() and (grantor = acting_person() or acting_administers_post(post)));
create policy delegation_revoked on delegation for update using (grantor = acting_person() or acting_administers_post(post));

alter table second_factor enable row level security;
create policy second_factor_own on second_factor using (account = acting_account());
create policy second_factor_removed on second_factor for delete using (acting_administers(account));
create policy second_factor_removed_seen on second_factor for select using (acting_administers(account));
alter table recovery_code enable row level security;
create policy recovery_code_own on recovery_code using (account = acting_account());
create policy recovery_code_removed on recovery_code for delete using (acting_administers(account));
create policy recovery_code_removed_seen on recovery_code for select using (acting_administers(account));

alter table one_time_token enable row level security;
create policy one_time_token_made on one_time_token for insert with check (account is not null and acting_administers(account));

alter table external_identity enable row level security;
create policy external_identity_seen on external_identity for select using (account = acting_account() or acting_sees(account));
create policy external_identity_made on external_identity for insert with check (acting_administers(account));
create policy external_identity_removed on external_identity for delete using (acting_administers(account));

alter table sign_in_throttle enable row level security;
alter table kept_form enable row level security;
create policy kept_form_made on kept_form for insert with check (true);
create policy kept_form_own on kept_form for select using (account = acting_account());
create policy kept_form_taken on kept_form for delete using (account = acting_account());

revoke all on account from ${app};
grant select (id, login, person, mail, unit, factor_since, password_at, made_at, closed_at, version), insert,
    update (mail, unit, closed_at, factor_since, version) on account to ${app};
grant select, insert, update (revoked_at, revoked_by, revoked_name, revoked_reason) on role_grant to ${app};
grant select, insert, update (revoked_at, revoked_by) on delegation to ${app};
grant select, insert, update, delete on second_factor, recovery_code to ${app};
grant insert on one_time_token to ${app};
grant select, insert, delete on external_identity, kept_form to ${app};

-- The installation always has somebody who can let others in: an open account with an administrator's right over everything, without
-- an end. Two administrators who revoke each other at the same moment wait for one another here.
create function administrator_remains() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
    begin
        perform pg_advisory_xact_lock(hashtext('identity.administrator'));
        if not exists (select from role_grant g join account a on a.id = g.account
            where g.role = 'ADMINISTRATOR' and g.unit is null and g.revoked_at is null and upper_inf(g.valid) and a.closed_at is null) then
            raise exception 'the last administrator of the installation stays'
                using errcode = 'integrity_constraint_violation', constraint = 'administrator_remains';
        end if;
        return null;
    end $$;
create constraint trigger administrator_remains_grant after update on role_grant deferrable initially immediate
    for each row when (old.role = 'ADMINISTRATOR' and old.unit is null and old.revoked_at is null and new.revoked_at is not null)
    execute function administrator_remains();
create constraint trigger administrator_remains_account after update on account deferrable initially immediate
    for each row when (old.closed_at is null and new.closed_at is not null) execute function administrator_remains();
