package thongsuot.reader.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import thongsuot.reader.Reading;
import thongsuot.reader.obligation.Obligation;

/**
 * Work that nobody is named for: a document that orders and names no unit at all, and a row of a table whose other rows name one.
 * Clauses under "Nhiệm vụ, giải pháp" are no fault by themselves: who does them stands under "Tổ chức thực hiện".
 */
final class WorkWithoutOwner implements Check {
    private static final Rule RULE = new Rule(
            "no-owner",
            Severity.WARNING,
            "Việc không có đơn vị thực hiện",
            "Quy chế làm việc: mỗi việc một cơ quan chủ trì, rõ người, rõ việc");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void look(Reading reading, LocalDate today, Consumer<Remark> remarks) {
        List<Obligation> orders = reading.obligations();
        if (!orders.isEmpty()
                && reading.assignments().isEmpty()
                && orders.stream().allMatch(o -> o.actors().isEmpty())) {
            Obligation first = orders.getFirst();
            remarks.accept(RULE.at(
                    first.span(),
                    first.path(),
                    "Văn bản có " + orders.size() + " việc phải làm nhưng không giao cho đơn vị nào."));
            return;
        }
        Map<String, List<Obligation>> tables =
                orders.stream().filter(TableRow::is).collect(Collectors.groupingBy(TableRow::table));
        for (List<Obligation> rows : tables.values()) {
            if (rows.stream().anyMatch(row -> !row.actors().isEmpty())) {
                rows.stream()
                        .filter(row -> row.actors().isEmpty())
                        .forEach(row -> remarks.accept(RULE.at(
                                row.span(),
                                row.path(),
                                "Dòng này của bảng chưa ghi đơn vị thực hiện, các dòng khác có ghi.")));
            }
        }
    }
}
