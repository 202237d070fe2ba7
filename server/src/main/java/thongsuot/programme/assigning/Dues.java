package thongsuot.programme.assigning;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thongsuot.calendar.Calendars;
import thongsuot.calendar.Due;
import thongsuot.documents.Document;
import thongsuot.documents.Duty;
import thongsuot.organisation.Line;
import thongsuot.programme.FirstDue;
import thongsuot.programme.due.DocumentAnchors;
import thongsuot.programme.due.DutyTimes;
import thongsuot.programme.due.ReadDue;
import thongsuot.reader.cite.DocumentNumber;

/** The days of the duties of one document, as it gives them. */
final class Dues {

    private final Document document;
    private final Calendars calendars;
    private final DutyTimes times;

    Dues(Document document, Calendars calendars, LocalDate today) {
        this.document = document;
        this.calendars = calendars;
        this.times = new DutyTimes(Objects.requireNonNullElse(document.issuedOn(), today), line(document));
    }

    FirstDue of(Duty duty) {
        ReadDue read = times.of(duty);
        return new FirstDue(read.rule(), day(read), read.words(), read.certainty());
    }

    private @Nullable LocalDate day(ReadDue read) {
        DocumentAnchors anchors = new DocumentAnchors(document.issuedOn(), null, document.issuerUnit(), calendars);
        return calendars
                .reckoning()
                .due(read.rule(), anchors)
                .known()
                .map(Due::to)
                .orElse(null);
    }

    /** The form of the number tells: 49-KH/TU is of the Party, 49/KH-UBND of the state. */
    private static Line line(Document document) {
        DocumentNumber number = document.code() == null ? null : DocumentNumber.parse(document.code());
        return number != null && !number.isParty() ? Line.STATE : Line.PARTY;
    }
}
