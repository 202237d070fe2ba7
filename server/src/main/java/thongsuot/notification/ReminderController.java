package thongsuot.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.identity.account.Letters;
import thongsuot.notification.DigestRows.Choice;
import thongsuot.platform.Acting;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Notice;

/** When somebody wants the letter of the day, and what was sent to them. */
@Controller
class ReminderController {

    private final DigestRows rows;
    private final Feeds feeds;
    private final Letters letters;
    private final Clock clock;

    ReminderController(DigestRows rows, Feeds feeds, Letters letters, Clock clock) {
        this.rows = rows;
        this.feeds = feeds;
        this.letters = letters;
        this.clock = clock;
    }

    @GetMapping("/reminders")
    String page(Model model) {
        UUID account = Acting.required().account();
        Choice choice = rows.choice(account);
        model.addAttribute("form", FormState.of(java.util.Map.of("hour", String.valueOf(choice.hour()))));
        model.addAttribute("mail", choice.mail());
        model.addAttribute("configured", letters.configured());
        model.addAttribute(
                "hours",
                IntStream.range(0, 24)
                        .mapToObj(hour -> new thongsuot.web.Choice(String.valueOf(hour), hour + ":00"))
                        .toList());
        model.addAttribute("log", rows.log(account));
        model.addAttribute("made", feeds.of(account).orElse(null));
        return "notification/reminders";
    }

    @PostMapping("/reminders")
    String choose(
            @RequestParam(defaultValue = "") String hour,
            @RequestParam(defaultValue = "") String mail,
            RedirectAttributes next) {
        if (!hour.matches("1?\\d|2[0-3]")) throw new BadInputException("hour", hour);
        rows.choose(
                Acting.required().account(),
                new Choice(Integer.parseInt(hour), mail.equals("yes")),
                OffsetDateTime.now(clock));
        Notice.done(next, "reminder.chosen");
        return "redirect:/reminders";
    }
}
