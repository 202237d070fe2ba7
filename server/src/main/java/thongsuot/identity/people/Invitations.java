package thongsuot.identity.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.identity.IdentityAction;
import thongsuot.identity.UnmetRuleException;
import thongsuot.identity.account.Account;
import thongsuot.identity.account.AccountEvent;
import thongsuot.identity.account.AccountFields;
import thongsuot.identity.account.Accounts;
import thongsuot.identity.account.Secret;
import thongsuot.identity.account.Tokens;
import thongsuot.identity.rights.Standings;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;
import thongsuot.platform.Ids;

/** Lets people in, back in, and out: what administrators of a unit do for the accounts they look after. */
@Service
@Transactional
class Invitations {

    private final Accounts accounts;
    private final Tokens tokens;
    private final Standings standings;
    private final Gate gate;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            Accounts accounts,
            Tokens tokens,
            Standings standings,
            Gate gate,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.standings = standings;
        this.gate = gate;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** An account and the link that its owner is to get. */
    record Invited(Account account, Secret link) {}

    /**
     * @param person who is there already, as the holder of a post; null to enter somebody new by name
     * @param unit whose administrators will look after the account; null for the whole installation
     * @throws UnmetRuleException naming the field and the rule
     */
    Invited invite(
            @Nullable UUID person,
            @Nullable String name,
            @Nullable String login,
            @Nullable String mail,
            @Nullable UUID unit) {
        gate.require(IdentityAction.ACCOUNTS_MANAGE, unit);
        UUID who = person == null ? newPerson(AccountFields.name(name)) : person;
        Account account = new Account(
                Ids.next(), AccountFields.login(login), who, "", AccountFields.mail(mail), unit, null, null, null, 0);
        try {
            accounts.add(account, null);
        } catch (DuplicateKeyException e) {
            throw taken(e);
        }
        Account made = accounts.find(account.id()).orElseThrow();
        events.publishEvent(AccountEvent.of("invited", made).with(Map.of("login", made.login())));
        return new Invited(made, tokens.forAccount(made.id(), "INVITATION", Tokens.INVITATION));
    }

    /** A link by which its owner sets a new password, to be handed over; an invitation again for who has not come yet. */
    Secret link(Account account) {
        requireMay(account);
        events.publishEvent(AccountEvent.of("linkGiven", account));
        return account.waiting()
                ? tokens.forAccount(account.id(), "INVITATION", Tokens.INVITATION)
                : tokens.forAccount(account.id(), "RESET", Tokens.RESET);
    }

    void close(Account account, String reason) {
        requireMay(account);
        if (account.id().equals(Acting.required().account())) throw new UnmetRuleException("", "account.rule.self");
        if (reason.isBlank() || reason.length() > 300) throw new UnmetRuleException("reason", "account.rule.reason");
        try {
            if (!accounts.close(account.id(), OffsetDateTime.now(clock)))
                throw new UnmetRuleException("", "account.rule.closed");
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).contains("last administrator"))
                throw new UnmetRuleException("", "account.rule.last");
            throw e;
        }
        events.publishEvent(AccountEvent.of("closed", account).with(Map.of("reason", reason.strip())));
        standings.changed();
    }

    /** Ties an account to somebody of another provider. */
    void tie(Account account, String issuer, String subject) {
        requireMay(account);
        if (subject.isBlank() || subject.length() > 255)
            throw new UnmetRuleException("subject", "account.rule.subject");
        try {
            jdbc.sql("""
                            insert into external_identity (issuer, subject, account, linked_by, linked_at) values (?, ?, ?, ?, ?)
                            """)
                    .params(
                            issuer,
                            subject.strip(),
                            account.id(),
                            Acting.required().account(),
                            OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new UnmetRuleException("subject", "account.rule.subjectTaken");
        }
        events.publishEvent(AccountEvent.of("tied", account).with(Map.of("issuer", issuer)));
    }

    void untie(Account account) {
        requireMay(account);
        jdbc.sql("delete from external_identity where account = ?")
                .param(account.id())
                .update();
        events.publishEvent(AccountEvent.of("untied", account));
    }

    /** The names by which an account is known elsewhere. */
    java.util.List<String> ties(UUID account) {
        return jdbc.sql("select subject from external_identity where account = ? order by linked_at")
                .param(account)
                .query(String.class)
                .list();
    }

    /** Both walls in words: a right at the unit of the account, and nothing of the account's own above that. */
    void requireMay(Account account) {
        gate.require(IdentityAction.ACCOUNTS_MANAGE, account.unit());
        if (!account.open()) throw new UnmetRuleException("", "account.rule.closed");
        if (!accounts.administers(account.id())) throw new UnmetRuleException("", "account.rule.above");
    }

    private UUID newPerson(String name) {
        UUID id = Ids.next();
        jdbc.sql("insert into person (id, name) values (?, ?)").params(id, name).update();
        return id;
    }

    static UnmetRuleException taken(DuplicateKeyException e) {
        String why = Optional.ofNullable(e.getMessage()).orElse("");
        if (why.contains("account_person_open")) return new UnmetRuleException("person", "account.rule.personHasOne");
        return why.contains("account_mail")
                ? new UnmetRuleException("mail", "account.rule.mailTaken")
                : new UnmetRuleException("login", "account.rule.loginTaken");
    }
}
