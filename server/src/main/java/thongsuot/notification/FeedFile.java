package thongsuot.notification;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import thongsuot.programme.MustDoItem;
import thongsuot.web.Words;

/** What must be done as an iCalendar file (RFC 5545): a whole-day event on each due day. What has no day is on the page alone. */
final class FeedFile {

    private final String address;
    private final Words w;

    FeedFile(String address, Words w) {
        this.address = address;
        this.w = w;
    }

    void write(List<MustDoItem> items, Instant now, OutputStream to) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Thong Suot//Must do//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new XProperty("X-WR-CALNAME", w.of("feed.name")));
        for (MustDoItem item : items) {
            LocalDate due = item.dueOn();
            if (due != null) calendar.add(event(item, due, now));
        }
        new CalendarOutputter(false).output(calendar, to);
    }

    private VEvent event(MustDoItem item, LocalDate due, Instant now) {
        VEvent event = new VEvent(due, w.of(item.kind().key()) + ": " + item.title());
        // The same work keeps its name from one asking to the next, so that a phone moves the event and does not add
        // another.
        event.add(new Uid(UUID.nameUUIDFromBytes(item.path().getBytes(StandardCharsets.UTF_8)) + "@thongsuot"));
        event.replace(new DtStamp(now));
        String source = item.source().isEmpty() ? "" : item.source() + ": ";
        event.add(new Description(source + item.words() + "\n" + address + item.path()));
        event.add(new Url(java.net.URI.create(address + item.path())));
        return event;
    }
}
