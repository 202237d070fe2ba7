package thongsuot.reader.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.Citation;

class CitationSpecimensTest {
    private static final SentenceSpecimens SPECIMENS = new SentenceSpecimens(CitationSpecimensTest::at);

    @TestFactory
    Stream<DynamicTest> readsEveryFormOfNumber() {
        return SPECIMENS.tests("cite/forms.txt");
    }

    @TestFactory
    Stream<DynamicTest> readsDateAndIssuer() {
        return SPECIMENS.tests("cite/dates.txt");
    }

    @TestFactory
    Stream<DynamicTest> readsListsAndShortForms() {
        return SPECIMENS.tests("cite/lists.txt");
    }

    @TestFactory
    Stream<DynamicTest> readsWhatTheDocumentHasToDoWithAnother() {
        return SPECIMENS.tests("cite/roles.txt");
    }

    @TestFactory
    Stream<DynamicTest> passesOverNumbersOfOtherThings() {
        return SPECIMENS.tests("cite/none.txt");
    }

    @TestFactory
    Stream<DynamicTest> readsDocumentsCitedByName() {
        return SPECIMENS.tests("cite/names.txt");
    }

    @TestFactory
    Stream<DynamicTest> readsTheHabitsOfManyOffices() {
        return SPECIMENS.tests("cite/offices.txt");
    }

    /** {@code PLAN 12-KH/TU 2026-01-05 Ban Thường vụ Tỉnh ủy [basis]}; a question mark where there is no date. */
    private static List<String> at(Reading reading, String path) {
        return reading.citations().stream()
                .filter(citation -> citation.path().equals(path))
                .map(CitationSpecimensTest::line)
                .toList();
    }

    private static String line(Citation citation) {
        String role = citation.role().name().toLowerCase(Locale.ROOT);
        return citation.kind()
                + " " + (citation.code() == null ? "\"" + citation.name() + "\"" : citation.code())
                + " " + (citation.issuedOn() == null ? "?" : citation.issuedOn())
                + (citation.issuer() == null ? "" : " " + citation.issuer())
                + (citation.role() == Citation.Role.MENTIONS ? "" : " [" + role + "]");
    }
}
