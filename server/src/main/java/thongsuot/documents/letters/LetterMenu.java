package thongsuot.documents.letters;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.documents.DocumentAction;
import thongsuot.web.MenuEntry;

@Configuration
class LetterMenu {

    @Bean
    MenuEntry lettersMenu() {
        return new MenuEntry(25, "letters.title", "/letters", "edit", DocumentAction.VIEW);
    }
}
