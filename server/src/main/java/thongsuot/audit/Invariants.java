package thongsuot.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.platform.Invariant;

@Configuration
class Invariants {

    @Bean
    Invariant unbrokenChain() {
        return new UnbrokenChain();
    }
}
