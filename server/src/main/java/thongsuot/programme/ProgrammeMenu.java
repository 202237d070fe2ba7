package thongsuot.programme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.web.MenuEntry;

@Configuration
class ProgrammeMenu {

    @Bean
    MenuEntry workEntry() {
        return new MenuEntry(42, "programme.work", "/works", "todo", ProgrammeAction.VIEW);
    }

    @Bean
    MenuEntry obligationsEntry() {
        return new MenuEntry(44, "programme.obligations", "/obligations", "check", ProgrammeAction.VIEW);
    }
}
