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

    @Bean
    MenuEntry changesEntry() {
        return new MenuEntry(110, "units.changes", "/changes", "merge", OrganisationAction.VIEW);
    }

    @Bean
    MenuEntry audiencesEntry() {
        return new MenuEntry(120, "units.audiences", "/audiences", "users", OrganisationAction.VIEW);
    }
}
