package thongsuot.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Very many of everything, put into the database of a test at once: to see what a page does when its tables grow. */
public final class Crowd {

    private static final String SINCE = "daterange('2020-01-01', null)";

    private final RunningServer server;
    private int there;

    public Crowd(RunningServer server) {
        this.server = server;
    }

    /**
     * Adds what is missing to this many of each: changes, units below a unit, posts in it with their holders, accounts, rights at it,
     * authorities from a post, audiences, documents in the register of the unit and issued by it, entries of the trail.
     *
     * @param unit that all of it belongs to, a root of the line PARTY
     * @param post whose holder gives the authorities
     */
    public void growTo(int many, UUID unit, UUID post, Person holder) {
        try (Connection connection = server.database().owner().connect()) {
            connection.setAutoCommit(false);
            for (String sql : SQL.split(";")) run(connection, sql, many, unit, post, holder);
            connection.commit();
            there = many;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(Connection connection, String sql, int many, UUID unit, UUID post, Person holder)
            throws SQLException {
        String filled = sql.replace(":unit", "'" + unit + "'::uuid")
                .replace(":post", "'" + post + "'::uuid")
                .replace(":person", "'" + holder.id() + "'::uuid")
                .replace(":account", "'" + holder.account() + "'::uuid")
                .replace(":since", SINCE)
                .replace(":more", "generate_series(" + (there + 1) + ", " + many + ") i");
        try (PreparedStatement statement = connection.prepareStatement(filled)) {
            statement.execute();
        }
    }

    private static final String SQL = """
            insert into change_event (id, kind, basis_number, basis_issuer, effective_on, state, payload, reason, proposed_by, proposed_name,
                proposed_at, decided_by, decided_name, decided_at)
            select md5('e' || i)::uuid, 'IMPORT', i || '-QĐ/TU', 'mẫu', '2020-01-01', 'APPROVED', '{}', 'mẫu', :account, 'mẫu', now(),
                :account, 'mẫu', now() from :more;
            insert into unit select md5('u' || i)::uuid from :more;
            insert into unit_version (id, origin, unit, valid, name, short_name, kind, level, opened_by)
            select md5('u' || i)::uuid, md5('u' || i)::uuid, md5('u' || i)::uuid, :since, 'Chi bộ thôn ' || i, '', 'chi-bo', 'grassroots',
                md5('e' || i)::uuid from :more;
            insert into placement (id, origin, unit, line, parent, waiver, valid, opened_by)
            select md5('u' || i)::uuid, md5('u' || i)::uuid, md5('u' || i)::uuid, 'PARTY', :unit, null, :since, md5('e' || i)::uuid from :more;
            insert into ancestry (line, descendant, ancestor, depth, valid)
            select 'PARTY', md5('u' || i)::uuid, md5('u' || i)::uuid, 0, :since from :more
            union all select 'PARTY', md5('u' || i)::uuid, :unit, 1, :since from :more;
            insert into post select md5('p' || i)::uuid from :more;
            insert into post_version (id, origin, post, unit, title, kind, valid, opened_by)
            select md5('p' || i)::uuid, md5('p' || i)::uuid, md5('p' || i)::uuid, :unit, 'Chuyên viên ' || i, 'SPECIALIST', :since,
                md5('e' || i)::uuid from :more;
            insert into person (id, name) select md5('n' || i)::uuid, 'Trần Văn Mẫu' from :more;
            insert into membership (id, origin, person, post, sole, valid, opened_by)
            select md5('m' || i)::uuid, md5('m' || i)::uuid, md5('n' || i)::uuid, md5('p' || i)::uuid, false, :since, md5('e' || i)::uuid
            from :more;
            insert into account (id, login, person, unit) select md5('a' || i)::uuid, 'mau.' || i, md5('n' || i)::uuid, :unit from :more;
            insert into role_grant (id, role, account, unit, line, valid, basis, granted_by, granted_name, granted_at)
            select md5('g' || i)::uuid, 'REPORTER', md5('a' || i)::uuid, :unit, 'PARTY', :since, 'mẫu', :account, 'mẫu', now() from :more;
            insert into delegation (id, post, grantor, delegate, valid, document, made_by, made_at)
            select md5('d' || i)::uuid, :post, :person, md5('n' || i)::uuid, daterange('2020-01-01', '2020-06-01'), 'mẫu', :account, now()
            from :more;
            insert into audience (id, name, line, ancestor, children_only, kinds, levels, except_units, day, size, made_by, made_name, made_at)
            select md5('l' || i)::uuid, 'Nhóm ' || i, 'PARTY', :unit, false, '{}', '{}', '{}', '2026-01-01', i, :account, 'mẫu', now()
            from :more;
            insert into audience_member (audience, unit, name, kind, level, above)
            select md5('l1')::uuid, md5('u' || i)::uuid, 'Chi bộ thôn ' || i, 'chi-bo', 'grassroots', 'mẫu' from :more;
            insert into document (id, origin, kind, code, number, symbol, series, issuer_name, issued_on, subject, home, registered_at,
                registered_by, registered_name)
            select md5('c' || i)::uuid, 'REGISTERED', 'PLAN', i || '-KH/ĐU', i, 'KH/ĐU', '2025-2030', 'Đảng ủy xã Mẫu', '2026-01-01',
                'Kế hoạch mẫu ' || i, :unit, now(), :account, 'mẫu' from :more;
            insert into register_entry (id, document, holder, direction, number, entered_on, entered_by, entered_name, entered_at)
            select md5('r' || i)::uuid, md5('c' || i)::uuid, :unit, 'OUTGOING', i, '2026-01-02', :account, 'mẫu', now() from :more;
            insert into issue (id, document, title, issuer, issued_on, issued_by, issued_name, issued_at)
            select md5('i' || i)::uuid, md5('c' || i)::uuid, 'Kế hoạch mẫu ' || i, :unit, '2026-01-03', :account, 'mẫu', now() from :more;
            delete from document_work;
            select audit_append(now(), :account, 'mẫu', null, '', null, 'identity.account.seen', 'account', md5('a1')::text, 'mẫu', :unit,
                '{}', '{}', '') from :more
            """;
}
