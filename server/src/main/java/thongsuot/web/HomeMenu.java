package thongsuot.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class HomeMenu {

    @Bean
    MenuEntry home() {
        return new MenuEntry(0, "home.title", "/", "home", null);
    }
}
