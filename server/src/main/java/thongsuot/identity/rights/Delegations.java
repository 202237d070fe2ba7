package thongsuot.identity.rights;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Authorities to act for a post, those that the one who acts may see. */
@Repository
@Transactional
class Delegations {

    private static final String SELECT = """
            select d.id, d.post, coalesce(v.title, '') as post_title, v.unit, coalesce(u.name, '') as unit_name,
                d.grantor, g.name as grantor_name, d.delegate, e.name as delegate_name,
                lower(d.valid) as first_day, upper(d.valid) - 1 as last_day, d.document, d.revoked_at
            from delegation d join person g on g.id = d.grantor join person e on e.id = d.delegate
            left join post_version v on v.post = d.post and v.closed_by is null and v.valid @> today_here()
            left join unit_version u on u.unit = v.unit and u.closed_by is null and u.valid @> today_here()
            """;

    private final JdbcClient jdbc;

    Delegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Delegation> find(UUID id) {
        return jdbc.sql(SELECT + " where d.id = ?")
                .param(id)
                .query(Delegation.class)
                .optional();
    }

    /** Given by a person or to them, the latest first. */
    List<Delegation> about(UUID person) {
        return jdbc.sql(SELECT
                        + " where d.grantor = :person or d.delegate = :person order by lower(d.valid) desc, d.id")
                .param("person", person)
                .query(Delegation.class)
                .list();
    }

    /** People to choose from, by name with or without tone marks, with a post of theirs to tell them apart. */
    List<PersonFound> candidates(String words, UUID except) {
        return jdbc.sql("""
                        select p.id, p.name, coalesce((select string_agg(v.title || coalesce(', ' || u.name, ''), '; ')
                            from membership m join post_version v on v.post = m.post and v.closed_by is null and v.valid @> today_here()
                            left join unit_version u on u.unit = v.unit and u.closed_by is null and u.valid @> today_here()
                            where m.person = p.id and m.closed_by is null and m.valid @> today_here()), '') as posts
                        from person p where plain(p.name) like '%' || plain(:words) || '%' and p.id <> :except
                        order by p.name collate "vi-x-icu", p.id limit 20
                        """)
                .param("words", words.replaceAll("([%_\\\\])", "\\\\$1"))
                .param("except", except)
                .query(PersonFound.class)
                .list();
    }

    boolean overlaps(UUID post, UUID delegate, java.time.LocalDate first, java.time.LocalDate last) {
        return jdbc.sql("""
                        select exists (select from delegation where post = ? and delegate = ? and revoked_at is null
                            and valid && daterange(?, ?, '[]'))
                        """)
                .params(post, delegate, first, last)
                .query(Boolean.class)
                .single();
    }

    void add(Delegation one, UUID by, OffsetDateTime at) {
        jdbc.sql("""
                        insert into delegation (id, post, grantor, delegate, valid, document, made_by, made_at)
                        values (:id, :post, :grantor, :delegate, daterange(:first, :last, '[]'), :document, :by, :at)
                        """)
                .param("id", one.id())
                .param("post", one.post())
                .param("grantor", one.grantor())
                .param("delegate", one.delegate())
                .param("first", one.firstDay())
                .param("last", one.lastDay())
                .param("document", one.document())
                .param("by", by)
                .param("at", at)
                .update();
    }

    boolean revoke(UUID id, UUID by, OffsetDateTime at) {
        return jdbc.sql("update delegation set revoked_at = ?, revoked_by = ? where id = ? and revoked_at is null")
                        .params(at, by, id)
                        .update()
                == 1;
    }
}
