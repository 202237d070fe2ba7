package thongsuot.identity.rights;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.identity.IdentityAction;
import thongsuot.web.MenuEntry;
import thongsuot.web.UserMenuEntry;

@Configuration
class IdentityMenu {

    @Bean
    MenuEntry accountsMenu() {
        return new MenuEntry(210, "accounts.title", "/accounts", "users", IdentityAction.ACCOUNTS_VIEW);
    }

    @Bean
    MenuEntry rightsMenu() {
        return new MenuEntry(220, "rights.title", "/rights", "rights", IdentityAction.RIGHTS_VIEW);
    }

    @Bean
    UserMenuEntry ownAccountMenu() {
        return new UserMenuEntry(10, "own.title", "/account", "user");
    }

    @Bean
    UserMenuEntry ownRightsMenu() {
        return new UserMenuEntry(20, "rights.mine", "/rights", "rights");
    }

    @Bean
    UserMenuEntry delegationsMenu() {
        return new UserMenuEntry(30, "delegation.title", "/delegations", "swap");
    }

    @Bean
    UserMenuEntry sessionsMenu() {
        return new UserMenuEntry(40, "sessions.title", "/account/sessions", "lock");
    }
}
