package thongsuot.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.web.MenuEntry;

@Configuration
class AuditMenu {

    @Bean
    MenuEntry trailMenu() {
        return new MenuEntry(90, "audit.title", "/audit", "history", AuditAction.READ_ALL);
    }
}
