package thongsuot.programme.extending;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.programme.ProgrammeAction;
import thongsuot.web.MenuEntry;

@Configuration
class ExtensionMenu {

    @Bean
    MenuEntry extensionEntry() {
        return new MenuEntry(58, "extension.title", "/extensions", "clock", ProgrammeAction.VIEW);
    }
}
