package thongsuot.formats.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All forms that the program knows, and which of them is in force on a day. */
public final class OfficialForms {
    private static final List<OfficialForm> ALL =
            List.of("party-2018", "party-2026", "state-2020", "union-2024").stream()
                    .map(FormFile::read)
                    .toList();

    private OfficialForms() {}

    public static List<OfficialForm> all() {
        return ALL;
    }

    /** Empty for a day whose regulation is not known here: before 2018 for the Party, before 2020 for the state. */
    public static Optional<OfficialForm> inForce(DocumentSystem system, LocalDate day) {
        return ALL.stream()
                .filter(form -> form.system() == system && form.isInForceOn(day))
                .findFirst();
    }

    /** @param id {@code state-2020}: a letter that was sent is shown again in its own form, whatever is in force by then */
    public static Optional<OfficialForm> named(String id) {
        return ALL.stream().filter(form -> form.id().equals(id)).findFirst();
    }
}
