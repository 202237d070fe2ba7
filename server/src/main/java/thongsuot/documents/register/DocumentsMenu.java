package thongsuot.documents.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.documents.DocumentAction;
import thongsuot.web.MenuEntry;

@Configuration
class DocumentsMenu {

    @Bean
    MenuEntry documentsMenu() {
        return new MenuEntry(20, "documents.title", "/documents", "document", DocumentAction.VIEW);
    }
}
