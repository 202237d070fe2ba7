package thongsuot.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import thongsuot.organisation.OrganisationAction;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;
import thongsuot.web.Words;

/** What every page here asks first: whether who acts may look, at what, on which day, in which language. */
@Component
class Looking {

    private final Gate gate;
    private final Clock clock;
    private final MessageSource messages;

    Looking(Gate gate, Clock clock, MessageSource messages) {
        this.gate = gate;
        this.clock = clock;
        this.messages = messages;
    }

    /** The structure is open to everybody who may look at all: a letter needs the name of a unit far away. */
    Sight at(@Nullable String line, @Nullable String day) {
        gate.require(OrganisationAction.VIEW, Acting.required().unit());
        return Sight.of(line, day, today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean may(OrganisationAction action, @Nullable UnitId unit) {
        return gate.allows(action, unit == null ? Acting.required().unit() : unit.value());
    }

    void require(OrganisationAction action, @Nullable UnitId unit) {
        gate.require(action, unit == null ? Acting.required().unit() : unit.value());
    }

    Words words(Locale locale) {
        return new Words(messages, locale);
    }
}
