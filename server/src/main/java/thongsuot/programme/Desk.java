package thongsuot.programme;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.dispatch.UnitDesk;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Gate;
import thongsuot.web.BadInputException;

/** The desk of the pages about work. */
@Component
public class Desk extends UnitDesk {

    Desk(JdbcClient jdbc, Units units, Gate gate, Clock clock, MessageSource messages) {
        super(jdbc, units, gate, clock, messages);
    }

    /** Refuses who may look at nothing here at all, with the reason. */
    public void requireSight() {
        requireAnywhere(ProgrammeAction.VIEW);
    }

    /** The work that an address names. */
    public static WorkKey key(String mandate, String unit, String on) {
        return new WorkKey(new MandateId(uuid(mandate)), new UnitId(uuid(unit)), occurrence(on));
    }

    /** The first day of a period, as addresses carry it; null for none. */
    public static @Nullable LocalDate occurrence(String text) {
        if (text.isBlank()) return null;
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new BadInputException("on", text);
        }
    }
}
