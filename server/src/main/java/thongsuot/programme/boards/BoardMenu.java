package thongsuot.programme.boards;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.programme.ProgrammeAction;
import thongsuot.web.MenuEntry;

@Configuration
class BoardMenu {

    @Bean
    MenuEntry boardEntry() {
        return new MenuEntry(41, "board.title", "/programme/board", "chart", ProgrammeAction.VIEW);
    }
}
