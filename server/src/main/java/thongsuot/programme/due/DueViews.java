package thongsuot.programme.due;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import thongsuot.calendar.Calendars;
import thongsuot.programme.Obligation;
import thongsuot.web.Tone;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Due days for pages, which ask it with the words of their reader. */
@Component
public class DueViews {

    private final Calendars calendars;
    private final Clock clock;

    DueViews(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The due day of a duty as it was first given, with its certainty and its sum. */
    public DueView first(Obligation obligation, Words w) {
        ReadDue due = new ReadDue(
                obligation.due().rule(),
                obligation.due().certainty(),
                obligation.due().words());
        DocumentAnchors anchors = new DocumentAnchors(obligation.issuedOn(), null, obligation.issuer(), calendars);
        DueView view = DueView.of(due, anchors, null, calendars.reckoning(), LocalDate.now(clock), w);
        LocalDate given = obligation.due().firstOn();
        if (given == null) return view;
        String day = VietnameseFormats.date(given);
        // The day was worked out once and stands: where today's calendar gives another, its sum would explain the wrong
        // day.
        return view.day().endsWith(day) ? view : new DueView(day, "", Tone.PLAIN, due.certainty(), due.words(), "");
    }
}
