package thongsuot.notification;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.identity.account.Secret;
import thongsuot.identity.rights.Standing;
import thongsuot.identity.rights.Standings;
import thongsuot.platform.Acting;
import thongsuot.programme.MustDoItem;
import thongsuot.web.BadInputException;
import thongsuot.web.Notice;
import thongsuot.web.Words;

/** The feed of due days for calendars on phones and desks, by an address that its owner makes and takes back. */
@Controller
class FeedController {

    private final Feeds feeds;
    private final OwnList list;
    private final Standings standings;
    private final Clock clock;
    private final Words words;
    private final String address;

    FeedController(
            Feeds feeds,
            OwnList list,
            Standings standings,
            Clock clock,
            MessageSource messages,
            @Value("${thongsuot.public.address:}") String address) {
        this.feeds = feeds;
        this.list = list;
        this.standings = standings;
        this.clock = clock;
        this.words = new Words(messages, Locale.of("vi"));
        this.address = address.replaceAll("/+$", "");
    }

    /** Asked by programs that can't sign in: the address itself is the right. Who has left has none. */
    @GetMapping("/feed/{word}")
    void feed(@PathVariable String word, HttpServletResponse response) throws IOException {
        Standing owner = feeds.owner(new Secret(word), OffsetDateTime.now(clock))
                .flatMap(standings::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<MustDoItem> items = list.of(owner, LocalDate.now(clock));
        response.setContentType("text/calendar; charset=utf-8");
        response.setHeader("Cache-Control", "private, no-store");
        new FeedFile(address, words).write(items, clock.instant(), response.getOutputStream());
    }

    @PostMapping("/reminders/feed")
    String change(@RequestParam(defaultValue = "") String act, RedirectAttributes next) {
        switch (act) {
            case "make" -> {
                Secret secret = feeds.make(Acting.required().account(), OffsetDateTime.now(clock));
                next.addFlashAttribute("feed", address + "/feed/" + secret.word());
                Notice.done(next, "feed.made");
            }
            case "revoke" -> {
                feeds.revoke(Acting.required().account());
                Notice.done(next, "feed.revoked");
            }
            default -> throw new BadInputException("act", act);
        }
        return "redirect:/reminders";
    }
}
