package thongsuot.documents.citations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.documents.DocumentAction;
import thongsuot.web.MenuEntry;

@Configuration
class CitationsMenu {

    @Bean
    MenuEntry documentSearchEntry() {
        return new MenuEntry(22, "citations.search", "/documents/search", "search", DocumentAction.VIEW);
    }

    @Bean
    MenuEntry courtEntry() {
        return new MenuEntry(24, "citations.court", "/documents/court", "swap", DocumentAction.VIEW);
    }
}
