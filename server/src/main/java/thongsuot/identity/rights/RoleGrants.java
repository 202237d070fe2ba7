package thongsuot.identity.rights;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rights that the one who acts may see; the rules of rows leave out the rest. */
@Repository
@Transactional
public class RoleGrants {

    private static final String SELECT = """
            select g.id, g.role, g.account, g.post,
                case when g.post is null then coalesce(n.name, '')
                    else coalesce(v.title, '') || coalesce(' (' || (select string_agg(h.name, ', ' order by h.name) from membership m
                        join person h on h.id = m.person where m.post = g.post and m.closed_by is null and m.valid @> today_here()) || ')', '')
                    end collate "vi-x-icu" as holder,
                g.unit, coalesce(u.name, '') as unit_name, g.line, lower(g.valid) as first_day, upper(g.valid) - 1 as last_day, g.basis,
                g.granted_name, g.granted_at, g.revoked_at, g.revoked_name, g.revoked_reason
            from role_grant g
            left join lateral account_holder(g.account) n (name) on true
            left join post_version v on v.post = g.post and v.closed_by is null and v.valid @> today_here()
            left join unit_version u on u.unit = g.unit and u.closed_by is null and u.valid @> today_here()
            """;

    private static final String ORDER = " order by g.revoked_at is not null, g.role, holder, g.id";

    private final JdbcClient jdbc;

    RoleGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<RoleGrant> find(UUID id) {
        return jdbc.sql(SELECT + " where g.id = ?")
                .param(id)
                .query(RoleGrant.class)
                .optional();
    }

    /** Rights given at a unit itself; null for those over the whole installation. */
    public List<RoleGrant> at(@Nullable UUID unit) {
        return jdbc.sql(SELECT + " where g.unit is not distinct from cast(:unit as uuid)" + ORDER)
                .param("unit", unit)
                .query(RoleGrant.class)
                .list();
    }

    /** Rights given above that reach a unit today. */
    public List<RoleGrant> reaching(UUID unit) {
        return jdbc.sql(SELECT + """
                         where g.revoked_at is null and g.valid @> today_here() and (g.unit is null or (g.unit <> :unit and exists (
                            select from ancestry c where c.line = g.line and c.descendant = :unit and c.ancestor = g.unit
                            and c.valid @> today_here())))
                        """ + ORDER)
                .param("unit", unit)
                .query(RoleGrant.class)
                .list();
    }

    /** Rights of an account itself and of the posts that its person holds. */
    public List<RoleGrant> of(UUID account, UUID person) {
        return jdbc.sql(SELECT + """
                         where g.account = :account or g.post in (select m.post from membership m where m.person = :person
                            and m.closed_by is null and m.valid @> today_here())
                        """ + ORDER)
                .param("account", account)
                .param("person", person)
                .query(RoleGrant.class)
                .list();
    }

    void add(RoleGrant grant, UUID by) {
        jdbc.sql("""
                        insert into role_grant (id, role, account, post, unit, line, valid, basis, granted_by, granted_name, granted_at)
                        values (:id, :role, cast(:account as uuid), cast(:post as uuid), cast(:unit as uuid), :line,
                            daterange(:first, cast(:last as date), '[]'), :basis, :by, :name, :at)
                        """)
                .param("id", grant.id())
                .param("role", grant.role().name())
                .param("account", grant.account())
                .param("post", grant.post())
                .param("unit", grant.unit())
                .param("line", grant.line() == null ? null : grant.line().name())
                .param("first", grant.firstDay())
                .param("last", grant.lastDay())
                .param("basis", grant.basis())
                .param("by", by)
                .param("name", grant.grantedName())
                .param("at", grant.grantedAt())
                .update();
    }

    /** @return whether it was in force or to come, and was taken back now */
    boolean revoke(UUID id, UUID by, String name, String reason, java.time.OffsetDateTime at) {
        return jdbc.sql("""
                        update role_grant set revoked_at = :at, revoked_by = :by, revoked_name = :name, revoked_reason = :reason
                        where id = :id and revoked_at is null
                        """)
                        .param("at", at)
                        .param("by", by)
                        .param("name", name)
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }
}
