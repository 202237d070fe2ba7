package thongsuot.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.identity.rights.Standings;
import thongsuot.identity.signin.Passwords;
import thongsuot.organisation.Line;
import thongsuot.organisation.PersonId;
import thongsuot.organisation.PostId;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;

/** Accounts and rights in bulk, for samples and for tests: made by the program itself, without a trace for each. */
@Service
@Transactional
public class NewAccounts {

    private static final String BASIS = "Dữ liệu mẫu";

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Standings standings;
    private final Clock clock;

    NewAccounts(JdbcClient jdbc, Passwords passwords, Standings standings, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * @param unit whose administrators look after the account; null for those of the whole installation
     */
    public record NewAccount(
            UUID id,
            PersonId person,
            String login,
            @Nullable String mail,
            @Nullable UnitId unit) {

        public static NewAccount of(PersonId person, String login, @Nullable UnitId unit) {
            return new NewAccount(Ids.next(), person, login, null, unit);
        }
    }

    /**
     * A role for a post or an account, one of them null.
     *
     * @param unit null for the whole installation
     * @param line the line down which it reaches; null for the unit alone
     */
    public record NewRight(
            Role role,
            @Nullable UUID account,
            @Nullable PostId post,
            @Nullable UnitId unit,
            @Nullable Line line,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        public static NewRight ofPost(PostId post, Role role, UnitId unit, @Nullable Line line, LocalDate firstDay) {
            return new NewRight(role, null, post, unit, line, firstDay, null);
        }

        public static NewRight ofAccount(
                UUID account, Role role, @Nullable UnitId unit, @Nullable Line line, LocalDate firstDay) {
            return new NewRight(role, account, null, unit, line, firstDay, null);
        }
    }

    /** Accounts of people who are there, all with one password, which is hashed once: it is no secret. To be called as the program. */
    public void open(List<NewAccount> accounts, String password) {
        String encoded = passwords.encode(password);
        OffsetDateTime now = OffsetDateTime.now(clock);
        accounts.forEach(each -> jdbc.sql("""
                        insert into account (id, login, person, mail, unit, password, password_at)
                        values (:id, :login, :person, :mail, cast(:unit as uuid), :password, :at)
                        """)
                .param("id", each.id())
                .param("login", each.login())
                .param("person", each.person().value())
                .param("mail", each.mail())
                .param("unit", each.unit() == null ? null : each.unit().value())
                .param("password", encoded)
                .param("at", now)
                .update());
        standings.changed();
    }

    /** To be called as the program. */
    public void grant(List<NewRight> rights) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        rights.forEach(each -> jdbc.sql("""
                        insert into role_grant (id, role, account, post, unit, line, valid, basis, granted_by, granted_name, granted_at)
                        values (:id, :role, cast(:account as uuid), cast(:post as uuid), cast(:unit as uuid), :line,
                            daterange(:first, cast(:last as date), '[]'), :basis, :by, :name, :at)
                        """)
                .param("id", Ids.next())
                .param("role", each.role().name())
                .param("account", each.account())
                .param("post", each.post() == null ? null : each.post().value())
                .param("unit", each.unit() == null ? null : each.unit().value())
                .param("line", each.line() == null ? null : each.line().name())
                .param("first", each.firstDay())
                .param("last", each.lastDay())
                .param("basis", BASIS)
                .param("by", Actor.PROGRAM.account())
                .param("name", Actor.PROGRAM.name())
                .param("at", now)
                .update());
        standings.changed();
    }
}
