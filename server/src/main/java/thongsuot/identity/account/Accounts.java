package thongsuot.identity.account;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.platform.EditConflictException;

/** The accounts that the one who acts may see; the rules of rows leave out the rest. */
@Repository
@Transactional
public class Accounts {

    private static final String SELECT = """
            select a.id, a.login, a.person, p.name, a.mail, a.unit, a.factor_since, a.password_at, a.closed_at, a.version
            from account a join person p on p.id = a.person
            """;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Account> find(UUID id) {
        return jdbc.sql(SELECT + " where a.id = ?")
                .param(id)
                .query(Account.class)
                .optional();
    }

    public Optional<Account> ofPerson(UUID person) {
        return jdbc.sql(SELECT + " where a.person = ? and a.closed_at is null")
                .param(person)
                .query(Account.class)
                .optional();
    }

    /** Who has a login anywhere in the installation: for giving a right to somebody of another unit. */
    public Optional<Named> named(String login) {
        return jdbc.sql("select id, name from account_named(?)")
                .param(login.strip().toLowerCase(Locale.ROOT))
                .query(Named.class)
                .optional();
    }

    public record Named(UUID id, String name) {}

    /** @param password as encoded; null for somebody invited, who sets it */
    public void add(Account account, @Nullable String password) {
        jdbc.sql("""
                        insert into account (id, login, person, mail, unit, password, password_at)
                        values (:id, :login, :person, :mail, cast(:unit as uuid), :password, :passwordAt)
                        """)
                .param("id", account.id())
                .param("login", account.login())
                .param("person", account.person())
                .param("mail", account.mail())
                .param("unit", account.unit())
                .param("password", password)
                .param("passwordAt", account.passwordAt())
                .update();
    }

    /** @return whether it was open and could be closed by who acts */
    public boolean close(UUID id, OffsetDateTime at) {
        return jdbc.sql("update account set closed_at = ?, version = version + 1 where id = ? and closed_at is null")
                        .params(at, id)
                        .update()
                == 1;
    }

    /**
     * Corrects the name of its owner and where letters go.
     *
     * @param seen as the editor saw it
     * @throws EditConflictException if it has been changed since
     */
    public void edit(Account seen, String name, @Nullable String mail) {
        EditConflictException.unlessChanged(
                jdbc.sql("""
                        update account set mail = :mail, version = version + 1
                        where id = :id and version = :version and closed_at is null
                        """)
                        .param("mail", mail)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update(),
                "account " + seen.id());
        if (!name.equals(seen.name()))
            jdbc.sql("update person set name = ?, version = version + 1 where id = ?")
                    .params(name, seen.person())
                    .update();
    }

    /** Whether the one who acts may change it; the same rule that the database holds. */
    public boolean administers(UUID id) {
        return jdbc.sql("select acting_administers(?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
