package thongsuot.identity.rights;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.platform.Invariant;

/** An installation that ever had an administrator of the whole has one who can sign in, without an end. */
final class AdministratorRemains implements Invariant {

    @Override
    public String key() {
        return "identity.invariant.administrator";
    }

    @Override
    public List<Violation> violations(JdbcClient owner) {
        return owner.sql("""
                        select count(*) filter (where g.revoked_at is null and upper_inf(g.valid) and a.closed_at is null) as remaining
                        from role_grant g join account a on a.id = g.account
                        where g.role = 'ADMINISTRATOR' and g.unit is null
                        having count(*) > 0
                        """).query(Integer.class).list().stream()
                .filter(left -> left == 0)
                .map(_ -> new Violation("role_grant", "no administrator of the whole installation is left"))
                .toList();
    }
}
