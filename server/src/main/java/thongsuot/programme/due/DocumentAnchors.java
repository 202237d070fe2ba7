package thongsuot.programme.due;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.calendar.Anchors;
import thongsuot.calendar.Calendars;
import thongsuot.calendar.Term;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;

/**
 * What is known of a duty by its document: the day that it was issued answers for "kể từ ngày ký", the day that the unit received it for "kể từ
 * ngày nhận được".
 *
 * @param issuedOn null while the document has no day
 * @param receivedOn null while the unit has not received it
 * @param unit whose terms count; null where nobody is known
 */
public record DocumentAnchors(
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate receivedOn,
        @Nullable UnitId unit,
        Calendars calendars) implements Anchors {

    @Override
    public Optional<LocalDate> event(String event) {
        String words = event.toLowerCase(Locale.ROOT);
        if (words.contains("nhận")) return Optional.ofNullable(receivedOn);
        boolean issue =
                words.contains("ngày ký") || words.contains("ban hành văn bản") || words.contains("ngày ban hành");
        return issue ? Optional.ofNullable(issuedOn) : Optional.empty();
    }

    @Override
    public Optional<LocalDate> confirmed(UUID obligation) {
        return Optional.empty();
    }

    @Override
    public Optional<Term> term(Line line) {
        return issuedOn == null || unit == null ? Optional.empty() : calendars.term(unit, line, issuedOn);
    }
}
