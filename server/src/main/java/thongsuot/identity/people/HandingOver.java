package thongsuot.identity.people;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import thongsuot.identity.account.Account;
import thongsuot.identity.account.Letters;
import thongsuot.identity.account.Tokens;

/** Gets a link to its owner: by letter where there is an address and letters go out, by hand otherwise. */
@Component
class HandingOver {

    private final Letters letters;
    private final MessageSource words;

    HandingOver(Letters letters, MessageSource words) {
        this.letters = letters;
        this.words = words;
    }

    /** @param invited whether it is an invitation, or else a way to a new password */
    String over(Account account, String link, boolean invited, Model model) {
        String mail = account.mail();
        model.addAttribute("account", account);
        model.addAttribute("link", link);
        model.addAttribute("invited", invited);
        model.addAttribute("sent", mail != null && sent(mail, account, link, invited));
        return "identity/hand-over";
    }

    private boolean sent(String mail, Account account, String link, boolean invited) {
        return invited
                ? letters.send(
                        mail,
                        word("invite.letter.subject"),
                        word("invite.letter.text", account.name(), account.login(), link, Tokens.INVITATION.toDays()))
                : letters.send(
                        mail,
                        word("reset.letter.subject"),
                        word("reset.letter.text", account.name(), link, Tokens.RESET.toMinutes()));
    }

    private String word(String key, Object... arguments) {
        return words.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
