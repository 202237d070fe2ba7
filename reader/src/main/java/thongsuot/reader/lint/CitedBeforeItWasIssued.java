package thongsuot.reader.lint;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.Citation;

/** A cited document that is younger than the one citing it: one of the two dates is wrong. */
final class CitedBeforeItWasIssued implements Check {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Rule RULE = new Rule(
            "cited-before-issued",
            Severity.WARNING,
            "Viện dẫn văn bản ban hành sau",
            "Nghị định 30/2020/NĐ-CP, Phụ lục I: căn cứ là văn bản đã ban hành");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(Reading reading, LocalDate today, Consumer<Remark> remarks) {
        LocalDate issued = reading.header().issuedOn();
        if (issued == null) {
            return;
        }
        for (Citation citation : reading.citations()) {
            LocalDate cited = citation.issuedOn();
            if (cited != null && cited.isAfter(issued)) {
                remarks.accept(RULE.at(
                        citation.span(),
                        citation.path(),
                        "Văn bản được dẫn ghi ngày " + DAY.format(cited) + ", sau ngày ban hành văn bản này ("
                                + DAY.format(issued) + ")."));
            }
        }
    }
}
