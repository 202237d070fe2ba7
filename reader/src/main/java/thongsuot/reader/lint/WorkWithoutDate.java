package thongsuot.reader.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import thongsuot.reader.Reading;
import thongsuot.reader.obligation.Assignment;
import thongsuot.reader.obligation.Obligation;

/** Work without any time: a document that assigns and says nowhere when, and a row of a table whose other rows say it. */
final class WorkWithoutDate implements Check {
    private static final Rule RULE = new Rule(
            "no-date", Severity.WARNING, "Việc không có thời hạn", "Quy chế làm việc: mỗi việc rõ thời hạn hoàn thành");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(Reading reading, LocalDate today, Consumer<Remark> remarks) {
        if (!reading.assignments().isEmpty() && !saysWhen(reading)) {
            Assignment first = reading.assignments().getFirst();
            remarks.accept(RULE.at(
                    first.span(),
                    first.path(),
                    "Văn bản giao " + reading.assignments().size() + " việc nhưng không nêu thời hạn nào."));
        }
        Map<String, List<Obligation>> tables =
                reading.obligations().stream().filter(TableRow::is).collect(Collectors.groupingBy(TableRow::table));
        for (List<Obligation> rows : tables.values()) {
            if (rows.stream().anyMatch(row -> !row.deadlines().isEmpty())) {
                rows.stream()
                        .filter(row -> row.deadlines().isEmpty())
                        .forEach(row -> remarks.accept(RULE.at(
                                row.span(), row.path(), "Dòng này của bảng chưa ghi thời hạn, các dòng khác có ghi.")));
            }
        }
    }

    private static boolean saysWhen(Reading reading) {
        return !reading.deadlines().isEmpty()
                || !reading.dependencies().isEmpty()
                || !reading.urgencies().isEmpty();
    }
}
