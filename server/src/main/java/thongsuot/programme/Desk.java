package thongsuot.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;
import thongsuot.web.BadInputException;
import thongsuot.web.Choice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** What every page of this module asks first: who works here for which units, on which day, in which language. */
@Component
public class Desk {

    private final JdbcClient jdbc;
    private final Units units;
    private final Gate gate;
    private final Clock clock;
    private final MessageSource messages;

    Desk(JdbcClient jdbc, Units units, Gate gate, Clock clock, MessageSource messages) {
        this.jdbc = jdbc;
        this.units = units;
        this.gate = gate;
        this.clock = clock;
        this.messages = messages;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Words words(Locale locale) {
        return new Words(messages, locale);
    }

    public boolean may(ProgrammeAction action, UnitId unit) {
        return gate.allows(action, unit.value());
    }

    /** Refuses who may look at nothing here at all, with the reason. */
    public void requireSight() {
        requireAnywhere(ProgrammeAction.VIEW);
    }

    /** Refuses who may do this for no unit at all, with the reason. */
    public void requireAnywhere(ProgrammeAction action) {
        if (!gate.allowsAnywhere(action)) gate.require(action, Acting.required().unit());
    }

    /** The units that who acts works for and may do this for, the unit of the post first. */
    @Transactional(readOnly = true)
    public List<Unit> unitsFor(ProgrammeAction action) {
        List<UnitId> own = jdbc.sql("select distinct dispatch_own_units()").query(UUID.class).stream()
                .map(UnitId::new)
                .filter(unit -> may(action, unit))
                .toList();
        Map<UnitId, Unit> found = units.findAll(own, today());
        UUID post = Acting.required().unit();
        return found.values().stream()
                .sorted(Comparator.comparing((Unit unit) -> !unit.id().value().equals(post))
                        .thenComparing(Unit::name))
                .toList();
    }

    public List<Choice> choices(List<Unit> of) {
        return of.stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    /** The name of a unit today or as it last was; the id for one that never was. */
    public String name(UnitId unit) {
        return units.nearest(unit, today()).map(Unit::name).orElse(unit.toString());
    }

    public Optional<LocalDate> date(@Nullable String typed) {
        return typed == null || typed.isBlank() ? Optional.empty() : VietnameseFormats.parseDate(typed, today());
    }

    public static UUID uuid(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new BadInputException("id", text);
        }
    }

    /** The first day of a period, as addresses carry it; null for none. */
    public static @Nullable LocalDate occurrence(String text) {
        if (text.isBlank()) return null;
        try {
            return LocalDate.parse(text.strip());
        } catch (java.time.DateTimeException e) {
            throw new BadInputException("on", text);
        }
    }
}
