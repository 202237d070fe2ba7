package thongsuot.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import thongsuot.web.UserMenuEntry;

@Configuration
class ReminderMenu {

    @Bean
    UserMenuEntry reminderEntry() {
        return new UserMenuEntry(25, "reminder.title", "/reminders", "bell");
    }
}
