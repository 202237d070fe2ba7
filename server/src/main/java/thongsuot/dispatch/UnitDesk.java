package thongsuot.dispatch;

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
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Acting;
import thongsuot.platform.Action;
import thongsuot.platform.Gate;
import thongsuot.web.BadInputException;
import thongsuot.web.Choice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** What every page about the work of units asks first: who works here for which units, on which day, in which language. */
public abstract class UnitDesk {

    private final JdbcClient jdbc;
    private final Units units;
    private final Gate gate;
    private final Clock clock;
    private final MessageSource messages;

    protected UnitDesk(JdbcClient jdbc, Units units, Gate gate, Clock clock, MessageSource messages) {
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

    public boolean may(Action action, UnitId unit) {
        return gate.allows(action, unit.value());
    }

    public void require(Action action, UnitId unit) {
        gate.require(action, unit.value());
    }

    /** Refuses who may do this for no unit at all, with the reason. */
    public void requireAnywhere(Action action) {
        if (!gate.allowsAnywhere(action)) gate.require(action, Acting.required().unit());
    }

    /** The units that who acts works for and may do this for, the unit of the post first. */
    @Transactional(readOnly = true)
    public List<Unit> unitsFor(Action action) {
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

    /** @throws BadInputException for what is none */
    public static UUID uuid(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new BadInputException("id", text);
        }
    }
}
