package thongsuot.programme.boards;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import thongsuot.documents.DocumentId;
import thongsuot.organisation.Line;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.platform.Gate;
import thongsuot.programme.Desk;
import thongsuot.programme.ObligationId;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Role;
import thongsuot.programme.axes.AxisId;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Words;

/** Reads what the address of a board asks for, and refuses units that are not for who asks. */
@Component
public class BoardAddress {

    /**
     * The parameters as they came; Spring fills it.
     *
     * @param from as typed; so is {@code to}
     */
    public record Asked(
            @Nullable String at,
            @Nullable String line,
            @Nullable String document,
            @Nullable String issuer,
            @Nullable String role,
            @Nullable String from,
            @Nullable String to,
            @Nullable String obligation,
            @Nullable String axis) {}

    private final Desk desk;
    private final Units units;
    private final Gate gate;

    BoardAddress(Desk desk, Units units, Gate gate) {
        this.desk = desk;
        this.units = units;
        this.gate = gate;
    }

    /**
     * Empty where the address names no unit and there is none for who asks.
     *
     * @param own the units that who asks works for
     */
    public Optional<Filter> read(Asked asked, List<Unit> own) {
        return at(asked, own)
                .map(at -> new Filter(
                        at,
                        of(asked.line(), "line", Line::valueOf),
                        of(asked.document(), "document", text -> new DocumentId(Desk.uuid(text))),
                        of(asked.issuer(), "issuer", text -> new UnitId(Desk.uuid(text))),
                        of(asked.role(), "role", Role::valueOf),
                        day(asked.from()),
                        day(asked.to()),
                        of(asked.obligation(), "obligation", text -> new ObligationId(Desk.uuid(text))),
                        of(asked.axis(), "axis", text -> new AxisId(Desk.uuid(text)))));
    }

    private Optional<UnitId> at(Asked asked, List<Unit> own) {
        UnitId named = of(asked.at(), "at", text -> new UnitId(Desk.uuid(text)));
        if (named != null) {
            gate.require(ProgrammeAction.VIEW, named.value());
            return Optional.of(named);
        }
        if (!own.isEmpty()) return Optional.of(own.getFirst().id());
        // Who looks after the whole installation begins at the top.
        return Arrays.stream(Line.values())
                .flatMap(line -> units.roots(line, desk.today()).stream())
                .map(Unit::id)
                .filter(root -> desk.may(ProgrammeAction.VIEW, root))
                .findFirst();
    }

    /** A day that is not understood bounds nothing; the page says so at its field. */
    private @Nullable LocalDate day(@Nullable String typed) {
        return desk.date(typed).orElse(null);
    }

    /** The fields of the filter form, with what was typed and not understood. */
    public FormState form(Filter filter, Asked asked, Words w) {
        Map<String, String> kept = filter.fields();
        Map<String, String> wrong = new LinkedHashMap<>();
        if (filter.from() == null) note(wrong, "from", asked.from());
        if (filter.to() == null) note(wrong, "to", asked.to());
        kept.putAll(wrong);
        FormState form = FormState.of(kept);
        for (Map.Entry<String, String> each : wrong.entrySet())
            form = form.withError(each.getKey(), w.of("programme.day.wrong", each.getValue()));
        return form;
    }

    private static void note(Map<String, String> wrong, String name, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) wrong.put(name, typed);
    }

    private static <T> @Nullable T of(@Nullable String text, String name, Function<String, T> read) {
        if (text == null || text.isBlank()) return null;
        try {
            return read.apply(text.strip());
        } catch (IllegalArgumentException _) {
            throw new BadInputException(name, text);
        }
    }
}
