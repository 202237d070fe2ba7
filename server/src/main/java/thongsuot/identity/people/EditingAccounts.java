package thongsuot.identity.people;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.identity.account.Account;
import thongsuot.identity.account.AccountEvent;
import thongsuot.identity.account.AccountFields;
import thongsuot.identity.account.Accounts;
import thongsuot.identity.rights.Standings;

/** Corrects what stands in an account: the name of its owner, and where letters go. */
@Service
@Transactional
class EditingAccounts {

    /** What {@link thongsuot.platform.LastChange} is asked for: all that changes what the form shows. */
    static final java.util.List<String> CHANGES = java.util.List.of("identity.account.edited");

    private final Accounts accounts;
    private final Invitations invitations;
    private final Standings standings;
    private final ApplicationEventPublisher events;

    EditingAccounts(Accounts accounts, Invitations invitations, Standings standings, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.standings = standings;
        this.events = events;
    }

    /**
     * @param seen as it stood when the form was opened
     * @throws thongsuot.platform.EditConflictException if somebody saved in between
     * @throws thongsuot.identity.UnmetRuleException naming the field and the rule
     */
    void edit(Account seen, String typedName, String typedMail) {
        invitations.requireMay(seen);
        String name = AccountFields.name(typedName);
        String mail = AccountFields.mail(typedMail);
        try {
            accounts.edit(seen, name, mail);
        } catch (DuplicateKeyException e) {
            throw Invitations.taken(e);
        }
        // The trail says that the address changed, not to what: it outlives the account.
        boolean letters = !String.valueOf(seen.mail()).equals(String.valueOf(mail));
        Map<String, Object> before = new LinkedHashMap<>();
        Map<String, Object> after = new LinkedHashMap<>();
        if (!name.equals(seen.name())) {
            before.put("name", seen.name());
            after.put("name", name);
        }
        if (letters) after.put("mail", mail == null ? "REMOVED" : "CHANGED");
        events.publishEvent(new AccountEvent("edited", seen.id(), name, seen.unit(), before, after));
        standings.changed();
    }
}
