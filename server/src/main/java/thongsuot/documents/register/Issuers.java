package thongsuot.documents.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import thongsuot.documents.Document;
import thongsuot.documents.NewDocument;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.names.NameAnswer;
import thongsuot.organisation.names.NameReason;
import thongsuot.organisation.names.UnitNames;

/** The unit that a letterhead names, where it can be no other. */
@Component
public class Issuers {

    private final UnitNames names;

    Issuers(UnitNames names) {
        this.names = names;
    }

    /**
     * Empty where no unit is called so, or two are.
     *
     * @param holder whose register it is, which decides between units of one name; null where it stands in none
     */
    public Optional<UnitId> unit(String issuer, @Nullable UnitId holder, LocalDate day) {
        List<NameAnswer> exact = names.resolve(issuer, holder, day).units().stream()
                .filter(answer ->
                        answer.reasons().stream().anyMatch(reason -> reason.rule() == NameReason.Rule.SAME_NAME))
                .toList();
        if (exact.isEmpty()) return Optional.empty();
        boolean alone =
                exact.size() == 1 || exact.getFirst().score() > exact.get(1).score();
        return alone ? Optional.of(exact.getFirst().unit()) : Optional.empty();
    }

    /**
     * What somebody wants a header to be, with unit and name of the issuer brought together: a name that was changed is looked up, a unit
     * that was picked brings its name, unless a name was typed as well.
     *
     * @param today for a document that has no date
     */
    NewDocument linked(Document before, NewDocument wanted, LocalDate today) {
        String name = wanted.issuerName().strip();
        UnitId unit = wanted.issuerUnit();
        boolean renamed = !name.equals(before.issuerName());
        boolean picked = unit != null && !unit.equals(before.issuerUnit());
        if (picked) return renamed ? wanted : wanted.by(unit, "");
        if (!renamed || name.isEmpty()) return wanted;
        LocalDate day = Objects.requireNonNullElse(wanted.issuedOn(), today);
        return wanted.by(unit(name, before.home(), day).orElse(null), name);
    }
}
