package thongsuot.documents.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.names.NameAnswer;
import thongsuot.organisation.names.NameReason;
import thongsuot.organisation.names.UnitNames;

/** The unit that a letterhead names, where it can be no other. */
@Component
class Issuers {

    private final UnitNames names;

    Issuers(UnitNames names) {
        this.names = names;
    }

    /** Empty where no unit is called so, or two are. */
    Optional<UnitId> unit(String issuer, UnitId holder, LocalDate day) {
        List<NameAnswer> exact = names.resolve(issuer, holder, day).units().stream()
                .filter(answer ->
                        answer.reasons().stream().anyMatch(reason -> reason.rule() == NameReason.Rule.SAME_NAME))
                .toList();
        if (exact.isEmpty()) return Optional.empty();
        boolean alone =
                exact.size() == 1 || exact.getFirst().score() > exact.get(1).score();
        return alone ? Optional.of(exact.getFirst().unit()) : Optional.empty();
    }
}
