package thongsuot.webhook;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.web.MenuEntry;

@Configuration
class WebhookMenu {

    @Bean
    MenuEntry webhookEntry() {
        return new MenuEntry(230, "webhook.title", WebhookController.HERE, "link", WebhookAction.KEEP);
    }
}
