package thongsuot.reader.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import thongsuot.reader.Reading;

/**
 * All checks together.
 *
 * <pre>{@code
 * List<Remark> remarks = Linter.standard().check(reading, LocalDate.of(2026, 11, 21));
 * }</pre>
 */
public final class Linter {
    private static final Linter STANDARD = new Linter(List.of(
            new PartsOfTheLetterhead(),
            new NumberForm(),
            new Recipients(),
            new SignatureBlock(),
            new AuthorityForm(),
            new WorkWithoutOwner(),
            new WorkWithoutDate(),
            new ReportWithoutDate(),
            new PassedDates(),
            new WeekdayOfADate(),
            new CitedBeforeItWasIssued(),
            new AliasBeforeItsDefinition(),
            ReadersDoubt.twoDates(),
            ReadersDoubt.impossibleDate(),
            ReadersDoubt.brokenSequence(),
            ReadersDoubt.headerConflict(),
            ReadersDoubt.blank(),
            ReadersDoubt.numberForm(),
            ReadersDoubt.undefinedAlias(),
            ReadersDoubt.unreadable()));

    private final List<Check> checks;

    private Linter(List<Check> checks) {
        this.checks = checks;
    }

    public static Linter standard() {
        return STANDARD;
    }

    /** The rules behind the remarks, in the order in which a person would look. */
    public List<Rule> rules() {
        return checks.stream().map(Check::rule).toList();
    }

    /** What is to be mended, in the order of the text. */
    public List<Remark> check(Reading reading, LocalDate today) {
        List<Remark> remarks = new ArrayList<>();
        checks.forEach(check -> check.look(reading, today, remarks::add));
        remarks.sort(Comparator.comparing(Remark::span).thenComparing(Remark::severity));
        return List.copyOf(remarks);
    }
}
