package thongsuot.reader.lint;

import java.time.LocalDate;
import java.util.function.Consumer;
import thongsuot.reader.Reading;
import thongsuot.reader.Span;

/** Nobody named to receive the document. */
final class Recipients implements Check {
    private static final Rule RULE = new Rule(
            "no-recipients",
            Severity.WARNING,
            "Không ghi nơi nhận",
            "Nghị định 30/2020/NĐ-CP, Điều 8; Hướng dẫn 36-HD/VPTW, mục II.9");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(Reading reading, LocalDate today, Consumer<Remark> remarks) {
        if (reading.recipients().isEmpty()) {
            int end = reading.text().length();
            remarks.accept(
                    RULE.at(new Span(end, end), "", "Văn bản không ghi nơi nhận; hãy ghi rõ ai nhận và để làm gì."));
        }
    }
}
