package thongsuot.identity.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.identity.UnmetRuleException;
import thongsuot.identity.account.AccountEvent;
import thongsuot.identity.account.PasswordRules;
import thongsuot.identity.account.Tokens;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;

/** Sets passwords: one's own, knowing the one before, or by a link that counts once. */
@Service
@Transactional
class ChangingPassword {

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Tokens tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangingPassword(
            JdbcClient jdbc, Passwords passwords, Tokens tokens, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    void own(String current, String fresh, String again) {
        Actor actor = Acting.required();
        String encoded = jdbc.sql("select coalesce(own_password(), '') as password")
                .query((row, _) -> row.getString(1))
                .single();
        if (!encoded.isEmpty() && !passwords.matches(current, encoded))
            throw new UnmetRuleException("current", "password.wrong");
        String login = jdbc.sql("select login from account where id = ?")
                .param(actor.account())
                .query(String.class)
                .single();
        PasswordRules.require(fresh, again, login);
        jdbc.sql("select own_password_changed(?, ?)")
                .params(passwords.encode(fresh), OffsetDateTime.now(clock))
                .query((_, _) -> 0)
                .list();
        events.publishEvent(AccountEvent.of("passwordChanged", actor.account(), actor.name()));
    }

    /** @return whose password it is now; empty if the link does not count any more */
    Optional<UUID> byLink(String word, String fresh, String again) {
        Optional<Tokens.Opened> link = tokens.open(word).filter(each -> each.account() != null);
        if (link.isEmpty()) return Optional.empty();
        PasswordRules.require(fresh, again, link.get().login());
        Optional<UUID> whose = tokens.take(word, passwords.encode(fresh));
        whose.ifPresent(id -> events.publishEvent(AccountEvent.of(
                link.get().kind().equals("RESET") ? "passwordReset" : "invitationTaken",
                id,
                link.get().name())));
        return whose;
    }
}
