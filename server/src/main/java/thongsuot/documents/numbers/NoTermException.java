package thongsuot.documents.numbers;

import java.time.LocalDate;
import thongsuot.organisation.UnitId;

/** A Party number can't be drawn, because nobody has said which term of the committee the day belongs to. */
public final class NoTermException extends RuntimeException {

    private final LocalDate day;

    NoTermException(UnitId issuer, LocalDate day) {
        super("no term of " + issuer + " is known for " + day);
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }
}
