package thongsuot.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.web.MenuEntry;

@Configuration
@ConditionalOnProperty("thongsuot.demo")
class DemoMenu {

    @Bean
    MenuEntry tourMenu() {
        return new MenuEntry(4, "demo.tour", "/tour", "arrow", null);
    }

    @Bean
    MenuEntry samplesMenu() {
        return new MenuEntry(5, "demo.samples", "/samples", "document", null);
    }
}
