-- Search. A row is a part of a document with its words. The index holds words without marks, pairs of neighbours (a phrase is its pairs, and
-- pairs of syllables are rare where syllables are not), numbers of documents (c:49khtu), and what the filters ask (k:, y:, i:), so that one
-- index answers words and filters together.
create table search_row (
    -- Days before the year 3000, so that the newest comes first in one ascending order; 999999 where no day is known.
    day int not null,
    document uuid not null constraint search_row_document references document,
    ordinal int not null,
    -- TITLE, CLAUSE, or the kind of the fact.
    source text not null,
    fact uuid,
    path text not null,
    span_start int not null,
    span_end int not null,
    text text not null,
    words tsvector not null,
    constraint search_row_pk primary key (day, document, source, ordinal)
);
create index search_row_document on search_row (document, source, ordinal);
create index search_row_words on search_row using gin (words);
-- How many rows say a word decides how it is looked for.
alter table search_row alter column words set statistics 300;

create function search_fold(words text) returns text
    language sql immutable parallel safe strict
    as $$ select btrim(regexp_replace(public.plain(normalize(words, NFC)), '[^[:alnum:]]+', ' ', 'g')) $$;

-- The numbers that a text mentions, as c:49khtu.
create function search_codes(words text) returns text[]
    language sql immutable parallel safe strict
    as $$
        select coalesce(array_agg(distinct 'c:' || public.code_key(m[1])), '{}')
        from regexp_matches(public.plain(normalize(words, NFC)),
            '(\m\d{1,6}(?:\.\d+)?[a-z]?\s?[-–/]\s?(?:\d{4}\s?/\s?)?[a-z]{1,10}\d{0,2}(?:\s?[-–/]\s?[a-z]{1,12}){0,3})', 'g') m
        where length(public.code_key(m[1])) <= 60
    $$;

create function search_words(given text, more text[]) returns tsvector
    language plpgsql immutable parallel safe
    as $$
        declare
            single text[] := string_to_array(left(public.search_fold(given), 60000), ' ');
            pairs text[] := '{}';
        begin
            if single is null or single = '{""}' then single := '{}'; end if;
            if given ~ '\d\s?[-–/]' then pairs := public.search_codes(given); end if;
            select pairs || coalesce(array_agg(a.w || '_' || single[a.n + 1]), '{}') into pairs
            from unnest(single) with ordinality as a (w, n) where a.n < cardinality(single) and length(a.w) < 60 and length(single[a.n + 1]) < 60;
            return array_to_tsvector(array(select distinct left(w, 200) from unnest(single || pairs || more) w where w <> ''));
        end $$;

-- Makes the rows of a document anew.
create function search_index(what uuid) returns int
    language plpgsql security definer set search_path = public, pg_temp
    as $$
        declare
            d document;
            at int;
            more text[];
            made int;
        begin
            if not acting_program() then raise exception 'only the program makes search rows'; end if;
            delete from search_row where document = what;
            select * into d from document where id = what;
            if d.id is null then return 0; end if;
            at := coalesce(date '3000-01-01' - d.issued_on, 999999);
            more := array_remove(array['k:' || d.kind, 'y:' || coalesce(extract(year from d.issued_on)::int, 0), 'i:' || d.issuer_unit::text,
                case when d.issuer_unit is null and d.issuer_name <> '' then 'n:' || left(plain(d.issuer_name), 150) end], null);
            insert into search_row (day, document, ordinal, source, path, span_start, span_end, text, words)
            select at, what, 0, 'TITLE', '', 0, 0, t, search_words(t, more || coalesce(array['c:' || code_key(d.code)], '{}'))
            from (select btrim(coalesce(d.code || ' ', '') || d.subject) as t) s where t <> '';
            insert into search_row (day, document, ordinal, source, path, span_start, span_end, text, words)
            select at, what, c.ordinal, 'CLAUSE', c.path, c.span_start, c.span_end, c.text, search_words(c.text, more)
            from clause c join document_reading r on r.id = c.reading and r.superseded_at is null
            where c.document = what and c.text <> '';
            insert into search_row (day, document, ordinal, source, fact, path, span_start, span_end, text, words)
            select at, what, row_number() over (partition by f.kind order by f.span_start, f.span_end, f.id), f.kind, f.id, f.path,
                f.span_start, f.span_end, f.words, search_words(f.words, more || ('f:' || f.kind))
            from document_fact f join document_reading r on r.id = f.reading and r.superseded_at is null
            where f.document = what and f.state <> 'REMOVED' and f.words <> ''
                and f.kind in ('OBLIGATION', 'ASSIGNMENT', 'TARGET', 'DEADLINE', 'REPORT', 'CITATION');
            select count(*) into made from search_row where document = what;
            return made;
        end $$;

-- Runs one question over the rows without walking them: by the index alone.
create function search_by_index(
    question text, asked tsquery, facts text, phrases text[], named text[], ended uuid[], visible uuid[], mine uuid[],
    from_day int, from_document uuid, from_source text, from_ordinal int, wanted int)
    returns setof search_row
    language plpgsql stable security definer set search_path = public, pg_temp set enable_seqscan = off set enable_indexscan = off
    as $$
        begin
            return query execute question
                using asked, facts, phrases, named, ended, visible, mine, from_day, from_document, from_source, from_ordinal, wanted;
        end $$;

-- One page of what matches, from a place on. It runs as the owner, because a rule of rows would have to be asked of every row before any
-- index could be; so it asks the same question itself, of the rows that match: does the one who acts see that document whole?
-- What few rows say, the index gives at once. For what many say it walks in the order of the page, which finds them soon; what it does not
-- find so, because only old documents say it, the index has, a year at a time. Volatile only because it asks the planner how many those are.
create function search_page(
    asked tsquery, facts text, phrases text[], named text[], in_force date,
    from_day int, from_document uuid, from_source text, from_ordinal int, backwards boolean, wanted int)
    returns setof search_row
    language plpgsql volatile security definer set search_path = public, pg_temp
    as $$
        declare
            walk constant int := 3000;
            whole boolean := documents_whole();
            mine uuid[] := '{}';
            few boolean := false;
            visible uuid[] := '{}';
            ended uuid[] := '{}';
            -- A place that the index can begin at, and one that it can't, so that it looks for the words instead.
            by_place text := '(s.day, s.document, s.source, s.ordinal) ' || case when backwards then '<' else '>' end || ' ($8, $9, $10, $11)';
            in_order text := replace(' order by s.day#, s.document#, s.source#, s.ordinal#', '#', case when backwards then ' desc' else '' end);
            fits text;
            by_words text;
            rare constant int := 8000;
            only_year int := substring(asked::text from '''y:(\d{4})''')::int;
            plan json;
            missing int := wanted;
            returned int;
            last_one search_row;
            edge int;
            year_of int;
        begin
            if acting_account() is null then return; end if;
            if not whole then
                select coalesce(array_agg(u), '{}') into mine from documents_units() u;
                -- Who sees few documents is asked for those alone.
                select coalesce(array_agg(distinct e.document), '{}'), count(*) < 2000 into visible, few
                from (select r.document from register_entry r where r.holder = any (mine) and r.reach = 'WHOLE' limit 2000) e;
            end if;
            if in_force is not null then
                select coalesce(array_agg(e), '{}') into ended from documents_ended(in_force) e;
            end if;
            fits := 's.words @@ $1 and ($2 = '''' and s.source in (''TITLE'', ''CLAUSE'') or s.source = $2)'
                || case when cardinality(phrases) = 0 then '' else ' and ('' '' || search_fold(s.text) || '' '') like all ($3)' end
                || case when cardinality(named) = 0 then '' else ' and ('' '' || search_fold(s.text) || '' '') like any ($4)' end
                || case when in_force is null then '' else ' and s.document <> all ($5) and s.day between date ''3000-01-01'' - '
                    || quote_literal(in_force) || '::date and 999998' end
                || case when whole then '' when few then ' and s.document = any ($6)' else
                    ' and exists (select from register_entry e where e.document = s.document and e.reach = ''WHOLE'' and e.holder = any ($7))' end;
            by_words := 'select s.* from search_row s where ' || fits || ' and ' || replace(by_place, 's.day', 's.day + 0')
                || replace(in_order, 's.day', 's.day + 0') || ' limit $12';
            execute 'explain (format json) select from search_row s where s.words @@ ' || quote_literal(asked::text) || '::tsquery' into plan;
            if few or (plan->0->'Plan'->>'Plan Rows')::numeric < rare then
                return query select * from search_by_index(by_words, asked, facts, phrases, named, ended, visible, mine,
                    from_day, from_document, from_source, from_ordinal, wanted);
                return;
            end if;
            -- One year only: nothing before it and nothing after it is worth a look.
            if only_year > 0 and not backwards and from_day < date '3000-01-01' - make_date(only_year, 12, 31) then
                from_day := date '3000-01-01' - make_date(only_year, 12, 31) - 1;
            elsif only_year > 0 and backwards and from_day > date '3000-01-01' - make_date(only_year, 1, 1) then
                from_day := date '3000-01-01' - make_date(only_year, 1, 1) + 1;
            end if;
            return query execute 'select s.* from (select * from search_row s where ' || by_place || in_order || ' limit ' || walk || ') s where '
                || fits || in_order || ' limit $12'
                using asked, facts, phrases, named, ended, visible, mine, from_day, from_document, from_source, from_ordinal, wanted;
            get diagnostics returned = row_count;
            missing := missing - returned;
            if missing <= 0 then return; end if;
            execute 'select s.* from search_row s where ' || by_place || in_order || ' offset ' || walk - 1 || ' limit 1' into last_one
                using asked, facts, phrases, named, ended, visible, mine, from_day, from_document, from_source, from_ordinal, wanted;
            if last_one.document is null then return; end if;
            edge := last_one.day;
            loop
                year_of := case when edge = 999999 then 0 else extract(year from date '3000-01-01' - edge)::int end;
                return query select * from search_by_index(by_words, case when only_year > 0 then asked else asked && ('''y:' || year_of || '''')::tsquery end, facts, phrases, named,
                    ended, visible, mine, last_one.day, last_one.document, last_one.source, last_one.ordinal, missing);
                get diagnostics returned = row_count;
                missing := missing - returned;
                exit when missing <= 0;
                exit when only_year > 0;
                if backwards then
                    edge := case when year_of = 0 then 999998 else date '3000-01-01' - make_date(year_of, 12, 31) - 1 end;
                    select max(s.day) into edge from search_row s where s.day <= edge;
                else
                    exit when year_of = 0;
                    edge := date '3000-01-01' - make_date(year_of, 1, 1) + 1;
                    select min(s.day) into edge from search_row s where s.day >= edge;
                end if;
                exit when edge is null;
            end loop;
        end $$;
revoke execute on function search_index(uuid) from public;
revoke execute on function search_by_index(text, tsquery, text, text[], text[], uuid[], uuid[], uuid[], int, uuid, text, int, int) from public;
revoke execute on function search_page(tsquery, text, text[], text[], date, int, uuid, text, int, boolean, int) from public;
grant execute on function search_index(uuid) to ${app};
grant execute on function search_page(tsquery, text, text[], text[], date, int, uuid, text, int, boolean, int) to ${app};
