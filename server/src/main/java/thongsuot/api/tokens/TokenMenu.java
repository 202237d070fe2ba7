package thongsuot.api.tokens;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.web.UserMenuEntry;

@Configuration
class TokenMenu {

    @Bean
    UserMenuEntry tokenEntry() {
        return new UserMenuEntry(45, "api.tokens", "/account/tokens", "key");
    }
}
