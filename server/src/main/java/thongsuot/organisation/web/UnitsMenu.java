package thongsuot.organisation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.organisation.OrganisationAction;
import thongsuot.web.MenuEntry;

@Configuration
class UnitsMenu {

    @Bean
    MenuEntry unitsEntry() {
        return new MenuEntry(100, "units.title", "/units", "tree", OrganisationAction.VIEW);
    }
}
