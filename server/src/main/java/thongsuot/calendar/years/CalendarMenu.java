package thongsuot.calendar.years;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.calendar.CalendarAction;
import thongsuot.web.MenuEntry;

@Configuration
class CalendarMenu {

    @Bean
    MenuEntry calendarEntry() {
        return new MenuEntry(80, "calendar.title", "/calendar", "calendar", CalendarAction.VIEW);
    }
}
