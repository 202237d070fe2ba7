package thongsuot.formats.export.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import thongsuot.formats.export.words.CoverageWords;
import thongsuot.formats.export.xlsx.Table.Column;
import thongsuot.reader.NamedReading;
import thongsuot.reader.coverage.Alignment;
import thongsuot.reader.coverage.Clause;
import thongsuot.reader.coverage.Coverage;
import thongsuot.reader.coverage.Originality;
import thongsuot.reader.coverage.Share;
import thongsuot.reader.coverage.Status;

/** The sheets of a comparison: the demands one by one first; where there are several plans, their map before that. */
final class CoverageTables {
    /** Excel's own limit leaves room for more, but nobody reads a wider map. */
    private static final int MOST_DEMANDS = 250;

    private final NamedReading parent;
    private final IdentityHashMap<NamedReading, Coverage> coverages;

    CoverageTables(NamedReading parent, IdentityHashMap<NamedReading, Coverage> coverages) {
        this.parent = parent;
        this.coverages = coverages;
    }

    List<Table<?>> all() {
        List<Table<?>> tables = new ArrayList<>();
        if (coverages.size() > 1) {
            tables.add(map());
        }
        tables.addAll(List.of(demands(), added(), own()));
        return tables;
    }

    private Coverage of(NamedReading plan) {
        return Objects.requireNonNull(coverages.get(plan), plan.name());
    }

    private Table<Coverage> map() {
        List<Clause> demands =
                coverages.values().stream().findFirst().map(Coverage::parent).orElse(List.of());
        List<Column<Coverage>> columns = columns(List.of());
        for (Status status : Status.values()) {
            columns.add(new Column<>(CoverageWords.status(status), 9, (c, d) -> count(c.count(status))));
        }
        columns.add(new Column<>("Việc thêm", 9, (c, d) -> count(c.added().size())));
        IntStream.range(0, Math.min(MOST_DEMANDS, demands.size()))
                .forEach(i -> columns.add(new Column<>(
                        CoverageWords.place(demands.get(i)),
                        7,
                        (c, d) -> Cell.words(
                                CoverageWords.sign(c.alignments().get(i).status())))));
        return new Table<>(
                "Toàn nhánh",
                "ĐỐI CHIẾU CÁC KẾ HOẠCH VỚI VĂN BẢN CẤP TRÊN (" + CoverageWords.legend() + ")",
                "Chưa có kế hoạch nào để đối chiếu.",
                plan -> List.of(of(plan)),
                columns);
    }

    private Table<Alignment> demands() {
        return new Table<>(
                "Đối chiếu",
                "ĐỐI CHIẾU TỪNG YÊU CẦU",
                "Văn bản cấp trên không nêu yêu cầu nào.",
                plan -> of(plan).alignments(),
                columns(List.of(
                        new Column<>(
                                "Vị trí trong văn bản cấp trên",
                                13,
                                (a, d) -> Cell.words(CoverageWords.place(demand(a, d)))),
                        new Column<>(
                                "Yêu cầu của cấp trên",
                                40,
                                (a, d) -> Cell.words(demand(a, d).words())),
                        new Column<>("Kết quả đối chiếu", 14, (a, d) -> Cell.lines(CoverageWords.statuses(a))),
                        new Column<>(
                                "Vị trí trong kế hoạch",
                                13,
                                (a, d) -> Cell.lines(answers(a, d).stream()
                                        .map(CoverageWords::place)
                                        .toList())),
                        new Column<>(
                                "Nội dung trong kế hoạch",
                                40,
                                (a, d) -> Cell.lines(answers(a, d).stream()
                                        .map(Clause::words)
                                        .toList())),
                        new Column<>(
                                "Chỗ khác nhau",
                                34,
                                (a, d) -> Cell.lines(a.differences().stream()
                                        .map(difference -> CoverageWords.difference(difference, parent, d))
                                        .toList())))));
    }

    private Table<Clause> added() {
        return new Table<>(
                "Việc thêm",
                "NHỮNG VIỆC KẾ HOẠCH NÊU THÊM",
                "Kế hoạch không nêu thêm việc nào.",
                plan -> of(plan).added().stream()
                        .map(place -> of(plan).child().get(place))
                        .toList(),
                columns(List.of(
                        new Column<>("Vị trí", 16, (clause, d) -> Cell.words(CoverageWords.place(clause))),
                        new Column<>("Nội dung", 80, (clause, d) -> Cell.words(clause.words())),
                        new Column<>("Cơ quan chủ trì", 30, (clause, d) -> Cell.lines(clause.owners())))));
    }

    /** Part and whole stand beside the percentage, so that a branch can be summed. */
    private Table<Originality> own() {
        List<Column<Originality>> columns = columns(List.of());
        share(columns, "Trùng nguyên văn (số tiếng)", Originality::exact);
        share(columns, "Gần nguyên văn (số tiếng)", Originality::near);
        share(columns, "Mục nêu đơn vị riêng", Originality::owners);
        share(columns, "Mục nêu thời hạn riêng", Originality::dates);
        share(columns, "Mục nêu con số riêng", Originality::figures);
        return new Table<>(
                "Phần riêng",
                "PHẦN CHÉP LẠI VÀ PHẦN RIÊNG CỦA KẾ HOẠCH",
                "Chưa có kế hoạch nào để đối chiếu.",
                plan -> List.of(of(plan).originality()),
                columns);
    }

    /** Where there are several plans, whose each is stands first: numbers of documents are alike in a hundred communes. */
    private <F> List<Column<F>> columns(List<Column<F>> own) {
        List<Column<F>> columns = new ArrayList<>();
        if (coverages.size() > 1) {
            columns.add(new Column<>(
                    "Đơn vị",
                    20,
                    (f, plan) -> Cell.words(plan.reading().header().issuer())));
        }
        columns.addAll(own);
        return columns;
    }

    private interface ShareOf {
        Share of(Originality originality);
    }

    private static void share(List<Column<Originality>> columns, String title, ShareOf share) {
        columns.add(new Column<>(title, 13, (o, d) -> count(share.of(o).part())));
        columns.add(new Column<>("trên tổng", 9, (o, d) -> count(share.of(o).whole())));
        columns.add(new Column<>("tỷ lệ", 8, (o, d) -> Cell.words(CoverageWords.percent(share.of(o)))));
    }

    private Clause demand(Alignment alignment, NamedReading plan) {
        return of(plan).parent().get(alignment.parent());
    }

    private List<Clause> answers(Alignment alignment, NamedReading plan) {
        return alignment.links().stream()
                .map(link -> of(plan).child().get(link.child()))
                .toList();
    }

    private static Cell count(int number) {
        return new Cell.Figure(BigDecimal.valueOf(number));
    }
}
