package thongsuot.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import thongsuot.identity.account.Letters;
import thongsuot.identity.rights.Standing;
import thongsuot.identity.rights.Standings;
import thongsuot.platform.Acting;
import thongsuot.programme.MustDoItem;
import thongsuot.web.Words;

/**
 * Sends each person the list of the day, once, from the hour that they chose; who has nothing to do gets nothing. Without a mail server nothing is sent to
 * anywhere. What is sent stands in the log; a server that stops in the middle leaves the rest to the next.
 */
@Component
class DigestJob {

    private static final Logger LOG = LoggerFactory.getLogger(DigestJob.class);
    private static final int BATCH = 50;

    private final DigestRows rows;
    private final OwnList list;
    private final Standings standings;
    private final Letters letters;
    private final Clock clock;
    private final Words words;
    private final String address;

    DigestJob(
            DigestRows rows,
            OwnList list,
            Standings standings,
            Letters letters,
            Clock clock,
            MessageSource messages,
            @Value("${thongsuot.public.address:}") String address) {
        this.rows = rows;
        this.list = list;
        this.standings = standings;
        this.letters = letters;
        this.clock = clock;
        this.words = new Words(messages, Locale.of("vi"));
        this.address = address.replaceAll("/+$", "");
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT5M")
    void run() {
        if (letters.configured()) Acting.asProgram(this::all);
    }

    private void all() {
        List<DigestRows.Claimed> some;
        do {
            some = rows.claim(LocalDate.now(clock), OffsetDateTime.now(clock), BATCH);
            some.forEach(this::one);
        } while (some.size() == BATCH);
    }

    private void one(DigestRows.Claimed to) {
        LocalDate today = LocalDate.now(clock);
        try {
            Standing standing = standings.of(to.account()).orElse(null);
            List<MustDoItem> items = standing == null ? List.of() : list.of(standing, today);
            String state = "NOTHING";
            if (standing != null && !items.isEmpty()) {
                DigestLetter letter = new DigestLetter(address, today, words);
                boolean sent = letters.send(to.mail(), letter.subject(items), letter.text(standing.name(), items));
                state = sent ? "SENT" : "FAILED";
            }
            rows.done(to.account(), today, state, items.size(), OffsetDateTime.now(clock));
        } catch (RuntimeException e) {
            LOG.warn("the list of the day could not be sent, it is tried again: {}", e.toString());
            rows.done(to.account(), today, "FAILED", 0, OffsetDateTime.now(clock));
        }
    }
}
