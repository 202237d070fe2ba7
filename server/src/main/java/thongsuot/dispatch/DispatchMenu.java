package thongsuot.dispatch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.web.MenuEntry;

@Configuration
class DispatchMenu {

    @Bean
    MenuEntry inboxEntry() {
        return new MenuEntry(30, "dispatch.inbox", "/inbox", "mail", DispatchAction.VIEW);
    }

    @Bean
    MenuEntry issuedEntry() {
        return new MenuEntry(35, "dispatch.issues", "/dispatch", "arrow", DispatchAction.VIEW);
    }

    @Bean
    MenuEntry exchangeEntry() {
        return new MenuEntry(40, "dispatch.exchange", "/exchange", "swap", DispatchAction.EXCHANGE);
    }
}
