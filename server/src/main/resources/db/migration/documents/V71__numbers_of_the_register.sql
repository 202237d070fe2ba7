-- Số đến: every document that comes in gets the next number of its register and year (Nghị định 30/2020/NĐ-CP, Điều 22). The table draws
-- it, whoever writes the line, so that none is forgotten. A transaction that fails gives its number back: there is no gap.
-- Security definer: who sends a document into the register of others can't see what stands there.
create function register_entry_count() returns trigger
    language plpgsql security definer set search_path = public, pg_temp
    as $$
    begin
        if new.number is null and new.direction = 'INCOMING' then
            perform pg_advisory_xact_lock(hashtextextended('register_entry ' || new.holder || extract(year from new.entered_on), 0));
            select coalesce(max(number), 0) + 1 into new.number from register_entry
            where holder = new.holder and direction = 'INCOMING' and extract(year from entered_on) = extract(year from new.entered_on);
        end if;
        return new;
    end $$;

update register_entry e set number = n.number
from (select id, coalesce(max(number) over (partition by holder, extract(year from entered_on)), 0)
        + row_number() over (partition by holder, extract(year from entered_on), number is null order by entered_at, id) as number
    from register_entry where direction = 'INCOMING') n
where n.id = e.id and e.number is null and e.direction = 'INCOMING';

create trigger register_entry_count before insert on register_entry for each row execute function register_entry_count();

-- A relation that a person entered to a document that was only cited goes over to the document itself once somebody registers that.
grant update (from_document, to_document) on document_relation to ${app};
