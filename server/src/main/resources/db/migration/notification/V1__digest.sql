-- When somebody wants the list of the day by mail, and whether at all. Who chose nothing gets it at seven.
create table digest_choice (
    account uuid constraint digest_choice_pk primary key constraint digest_choice_account references account,
    hour int not null constraint digest_choice_hour check (hour between 0 and 23),
    mail boolean not null,
    changed_at timestamptz not null
);

-- The delivery log: one row a person and day. CLAIMED: a server is at it, until the time beside it. NOTHING: there was nothing to do, so nothing was
-- sent. Only how many lines there were is kept, never what they said.
create table digest (
    account uuid not null constraint digest_account references account,
    day date not null,
    state text not null constraint digest_state check (state in ('CLAIMED', 'NOTHING', 'SENT', 'FAILED')),
    items int not null default 0,
    tries int not null default 1,
    claimed_until timestamptz not null,
    at timestamptz not null,
    constraint digest_pk primary key (account, day)
);

grant select, insert, update (hour, mail, changed_at) on digest_choice to ${app};
grant select, insert, update (state, items, tries, claimed_until, at) on digest to ${app};
