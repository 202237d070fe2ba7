-- The parts of a text stand in clause; a second copy as JSON would only be able to differ.
alter table document_reading drop column outline;

-- A rule of document asks register_entry; a rule of register_entry that asked document would ask in a circle.
create or replace function document_home(what uuid) returns uuid
    language sql stable security definer set search_path = public, pg_temp
    as $$ select home from document where id = what $$;

drop policy register_entry_made on register_entry;
create policy register_entry_made on register_entry for insert with check (
    acting_holds(documents_register_roles(), holder) or acting_holds(documents_register_roles(), document_home(document)));

create or replace function document_reviewed_by_me(what uuid) returns boolean language sql stable
    as $$ select acting_holds(documents_review_roles(), document_home(what)) $$;

-- Who answers for a document sends it into the registers of units whose registers he may not see. A unit that had only typed its number
-- then gets the whole of it; it may not do so itself.
create function register_entry_send(
    line uuid, what uuid, whom uuid, received date, by_account uuid, by_name text, at_time timestamptz) returns boolean
    language plpgsql security definer set search_path = public, pg_temp
    as $$
    begin
        if not acting_holds(documents_register_roles(), document_home(what)) then
            raise exception 'only the unit that answers for a document sends it' using errcode = 'insufficient_privilege';
        end if;
        insert into register_entry (id, document, holder, direction, entered_on, reach, entered_by, entered_name, entered_at)
        values (line, what, whom, 'INCOMING', received, 'WHOLE', by_account, by_name, at_time)
        on conflict (document, holder, direction) do update set reach = 'WHOLE' where register_entry.reach = 'OWN';
        return found;
    end $$;
revoke update (reach) on register_entry from ${app};
