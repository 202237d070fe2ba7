package thongsuot.identity.people;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.identity.FormBack;
import thongsuot.identity.IdentityAction;
import thongsuot.identity.UnmetRuleException;
import thongsuot.identity.account.Account;
import thongsuot.identity.account.Accounts;
import thongsuot.platform.Acting;
import thongsuot.platform.Decision;
import thongsuot.platform.Gate;
import thongsuot.platform.Once;
import thongsuot.platform.RefusedException;
import thongsuot.web.BadInputException;
import thongsuot.web.Notice;

/** What the pages about accounts begin with: the account, if who acts may see it, and one change of it. */
@Component
class SeenAccounts {

    private final Accounts accounts;
    private final Gate gate;
    private final Once once;

    SeenAccounts(Accounts accounts, Gate gate, Once once) {
        this.accounts = accounts;
        this.gate = gate;
        this.once = once;
    }

    /** Who may not see an account is told no more than who asks for one that never was. */
    Account one(UUID id) {
        requireAnywhere();
        return accounts.find(id).orElseThrow(() -> new BadInputException("account", id.toString()));
    }

    void requireAnywhere() {
        if (!gate.allowsAnywhere(IdentityAction.ACCOUNTS_VIEW)
                && gate.decide(IdentityAction.ACCOUNTS_VIEW, Acting.required().unit())
                        instanceof Decision.Denied denied) throw new RefusedException(denied);
    }

    /**
     * A change by one button.
     *
     * @param done the key of what is said afterwards, with the name of its owner
     */
    String change(UUID id, Map<String, String> typed, RedirectAttributes next, String done, Consumer<Account> work) {
        Account account = one(id);
        try {
            String answer = once.run(new FormBack(typed).once(), () -> {
                work.accept(account);
                return "/accounts/" + id;
            });
            Notice.done(next, done, account.name());
            return "redirect:" + answer;
        } catch (UnmetRuleException unmet) {
            Notice.warning(next, unmet.key(), unmet.arguments());
            return "redirect:/accounts/" + id;
        }
    }
}
