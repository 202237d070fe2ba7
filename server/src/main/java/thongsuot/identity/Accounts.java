package thongsuot.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Accounts {

    private static final String SELECT = """
            select a.id, a.login, a.person, p.name, a.password
            from account a join person p on p.id = a.person
            where a.closed_at is null
            """;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> byLogin(String login) {
        return jdbc.sql(SELECT + " and a.login = ?")
                .param(login.toLowerCase(Locale.ROOT))
                .query(Account.class)
                .optional();
    }

    Optional<Account> byId(UUID id) {
        return jdbc.sql(SELECT + " and a.id = ?").param(id).query(Account.class).optional();
    }
}
