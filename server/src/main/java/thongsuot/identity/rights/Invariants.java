package thongsuot.identity.rights;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.platform.Invariant;

@Configuration
class Invariants {

    @Bean
    Invariant administratorRemains() {
        return new AdministratorRemains();
    }

    @Bean
    Invariant authorityFromHolders() {
        return new AuthorityFromHolders();
    }
}
