package thongsuot.programme.escalating;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.programme.ProgrammeAction;
import thongsuot.web.MenuEntry;

@Configuration
class EscalationMenu {

    @Bean
    MenuEntry escalationEntry() {
        return new MenuEntry(59, "escalation.title", "/escalation", "bell", ProgrammeAction.DECIDE);
    }
}
