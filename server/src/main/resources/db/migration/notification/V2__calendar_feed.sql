-- An address that a calendar on a phone asks for what is due. Whoever has the address sees the list, so the row keeps only its hash, and its owner
-- can take it back at any time; a new one takes back the old.
create table calendar_feed (
    account uuid constraint calendar_feed_pk primary key constraint calendar_feed_account references account,
    hash bytea not null constraint calendar_feed_hash unique check (length(hash) = 32),
    made_at timestamptz not null,
    asked_at timestamptz
);

grant select, insert, delete, update (hash, made_at, asked_at) on calendar_feed to ${app};
