-- After thousands of rows at once the planner still believes the tables nearly empty, and derives the ancestry row by row against all
-- rows: minutes instead of a second. Only an owner may renew what it believes, so the owner lends this one function.
create function organisation_statistics() returns void
    language plpgsql security definer set search_path = public, pg_temp
    as $$ begin analyze unit_version, unit_code, placement, post_version, membership, ancestry; end $$;
revoke all on function organisation_statistics from public;
grant execute on function organisation_statistics to ${app};
