package thongsuot.identity.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.identity.UnmetRuleException;
import thongsuot.identity.account.AccountEvent;
import thongsuot.identity.account.AccountFields;
import thongsuot.identity.account.PasswordRules;
import thongsuot.identity.account.Secret;
import thongsuot.platform.Ids;

/** Makes the first account of an installation, with every right of an administrator. */
@Service
@Transactional
class FirstAdministrator {

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstAdministrator(JdbcClient jdbc, Passwords passwords, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    Candidate make(FirstAdministratorForm form) {
        String name = AccountFields.name(form.name());
        String login = AccountFields.login(form.login());
        String mail = AccountFields.mail(form.mail());
        String password = form.password() == null ? "" : form.password();
        PasswordRules.require(password, form.again() == null ? "" : form.again(), login);
        UUID account = Ids.next();
        UUID person = Ids.next();
        boolean made = jdbc.sql("""
                        select first_administrator(:code, :person, :name, :account, :login, cast(:mail as text), :password, :right, :at)
                        """)
                .param("code", Secret.typed(String.valueOf(form.code())).hash())
                .param("person", person)
                .param("name", name)
                .param("account", account)
                .param("login", login)
                .param("mail", mail)
                .param("password", passwords.encode(password))
                .param("right", Ids.next())
                .param("at", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
        if (!made) throw new UnmetRuleException("code", "setup.rule.code");
        events.publishEvent(AccountEvent.of("first", account, name).with(Map.of("login", login)));
        return new Candidate(account, person, name, login, null, false);
    }
}
