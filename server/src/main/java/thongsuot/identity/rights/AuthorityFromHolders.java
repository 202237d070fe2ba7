package thongsuot.identity.rights;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.platform.Invariant;

/** Authority to act for a post was given by somebody who held the post on some day of it. */
final class AuthorityFromHolders implements Invariant {

    @Override
    public String key() {
        return "identity.invariant.authority";
    }

    @Override
    public List<Violation> violations(JdbcClient owner) {
        return owner.sql("""
                        select d.id::text, p.name from delegation d join person p on p.id = d.grantor
                        where not exists (select from membership m where m.post = d.post and m.person = d.grantor and m.valid && d.valid)
                        order by d.id limit 100
                        """)
                .query((row, _) -> new Violation(
                        "delegation " + row.getString(1),
                        row.getString(2) + " did not hold the post on any of its days"))
                .list();
    }
}
