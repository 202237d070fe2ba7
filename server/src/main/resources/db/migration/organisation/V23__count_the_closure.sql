-- After an import the planner takes the closure for empty, and then each index of it for as good as any other: the next changes read a
-- whole line to find a few units. So an import has the closure counted, too, once it is there.
create function ancestry_analyze() returns void
    language sql security definer set search_path = public, pg_temp
    as $$ analyze ancestry $$;
revoke all on function ancestry_analyze from public;
grant execute on function ancestry_analyze to ${app};
