package thongsuot.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {

    private final Clock clock;

    HomeController(Clock clock) {
        this.clock = clock;
    }

    /** Who one is here, for which post, on which day, and where one can go from here. */
    @GetMapping("/")
    String home(Model model, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        String weekday = DateTimeFormatter.ofPattern("EEEE", locale).format(today);
        model.addAttribute("today", weekday + ", " + VietnameseFormats.date(today));
        return "web/home";
    }
}
