package thongsuot.documents.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.DocumentId;
import thongsuot.documents.citations.Titles;
import thongsuot.organisation.UnitId;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.web.Keyset;
import thongsuot.web.KeysetPage;
import thongsuot.web.SortKey;
import thongsuot.web.Table;

/** Asks the index. Which rows who acts may see, the database decides. */
@Repository
class SearchRows {

    static final int PAGE = 20;
    private static final int MOST_ISSUERS = 50;

    private record Row(
            int day,
            UUID document,
            String source,
            int ordinal,
            String path,
            int spanStart,
            String text,
            String title,
            String subject,
            String issuer,
            @org.jspecify.annotations.Nullable LocalDate issuedOn) {}

    private final JdbcClient jdbc;

    SearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public KeysetPage<Hit> page(Wanted wanted, Table table) {
        if (wanted.isEmpty()) return KeysetPage.all(List.of());
        Keyset keyset = Keyset.of(
                table,
                PAGE,
                SortKey.number("day"),
                SortKey.id("document"),
                SortKey.text("source"),
                SortKey.number("ordinal"));
        boolean backwards = table.descending() != table.backwards();
        List<Row> rows = rows(wanted, place(table, backwards), backwards, PAGE + 1);
        KeysetPage<Row> page = keyset.page(
                rows,
                row -> List.of(
                        String.valueOf(row.day()),
                        row.document().toString(),
                        row.source(),
                        String.valueOf(row.ordinal())));
        return new KeysetPage<>(
                page.rows().stream().map(row -> hit(row, wanted)).toList(), page.previous(), page.next(), page.first());
    }

    /** Where a page begins: day, document, source, ordinal. */
    record Place(int day, UUID document, String source, int ordinal) {
        static final Place FIRST = new Place(-1, new UUID(0, 0), "", -1);
        static final Place LAST = new Place(1_000_000, new UUID(-1, -1), "", -1);
    }

    private static Place place(Table table, boolean backwards) {
        var from = table.from();
        if (from == null) return backwards ? Place.LAST : Place.FIRST;
        List<String> values = from.values();
        return new Place(whole(values.get(0)), UUID.fromString(values.get(1)), values.get(2), whole(values.get(3)));
    }

    private static int whole(String number) {
        return Math.clamp(Long.parseLong(number), -1, 2_000_000_000);
    }

    private List<Row> rows(Wanted wanted, Place from, boolean backwards, int limit) {
        return jdbc.sql("""
                        select s.day, s.document, s.source, s.ordinal, s.path, s.span_start, s.text, d.kind, d.code, d.subject,
                            d.issuer_name, d.issued_on
                        from search_page(cast(:asked as tsquery), :facts, :phrases, :named, cast(:inForce as date), :day, :document, :source,
                            :ordinal, :backwards, :limit) s
                        join document d on d.id = s.document
                        order by s.day %1$s, s.document %1$s, s.source %1$s, s.ordinal %1$s
                        """.formatted(backwards ? "desc" : "asc"))
                .param("asked", query(wanted))
                .param("facts", wanted.facts() == null ? "" : wanted.facts().name())
                .param("phrases", wanted.asked().patterns().toArray(String[]::new))
                .param("named", wanted.named().stream().map(Asked::pattern).toArray(String[]::new))
                .param("inForce", wanted.inForceOn())
                .param("day", from.day())
                .param("document", from.document())
                .param("source", from.source())
                .param("ordinal", from.ordinal())
                .param("backwards", backwards)
                .param("limit", limit)
                .query(SearchRows::row)
                .list();
    }

    /** Words and filters as one question to the index. */
    String query(Wanted wanted) {
        List<String> terms = new ArrayList<>(wanted.asked().terms());
        if (wanted.kind() != null) terms.add(Asked.term("k:" + wanted.kind()));
        if (wanted.year() != null) terms.add(Asked.term("y:" + wanted.year()));
        if (wanted.issuer() != null) terms.add(Asked.term("i:" + wanted.issuer()));
        else if (!wanted.issuerWords().isBlank()) terms.add(issuers(wanted.issuerWords()));
        if (wanted.facts() != null) terms.add(Asked.term("f:" + wanted.facts()));
        if (!wanted.named().isEmpty())
            terms.add(wanted.named().stream().map(Asked::together).collect(Collectors.joining(" | ", "(", ")")));
        return String.join(" & ", terms);
    }

    /** An issuer by its name: units of ours that bear it, and names of others that begin so. */
    private String issuers(String words) {
        String plain = jdbc.sql("select plain(?)")
                .param(words.strip())
                .query(String.class)
                .single();
        List<String> units =
                jdbc
                        .sql("""
                        select distinct unit from unit_version where closed_by is null and plain(name) like ? || '%' limit ?
                        """)
                        .params(plain.replaceAll("[\\\\%_]", "\\\\$0"), MOST_ISSUERS)
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(unit -> Asked.term("i:" + unit))
                        .toList();
        List<String> terms = new ArrayList<>(units);
        terms.add(Asked.term("n:" + (plain.length() > 150 ? plain.substring(0, 150) : plain)) + ":*");
        return "(" + String.join(" | ", terms) + ")";
    }

    /** The names that a unit has or had. */
    @Transactional(readOnly = true)
    public List<List<String>> names(UnitId unit) {
        return jdbc
                .sql("select distinct name from unit_version where unit = ? and closed_by is null limit 20")
                .param(unit.value())
                .query(String.class)
                .list()
                .stream()
                .map(Fold::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static Hit hit(Row row, Wanted wanted) {
        return new Hit(
                row.day(),
                new DocumentId(row.document()),
                row.source(),
                row.ordinal(),
                row.title(),
                row.subject(),
                row.issuer(),
                row.issuedOn(),
                row.path(),
                row.spanStart(),
                Snippet.of(row.text(), wanted.asked(), wanted.named()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String code = row.getString("code");
        String subject = row.getString("subject");
        return new Row(
                row.getInt("day"),
                row.getObject("document", UUID.class),
                row.getString("source"),
                row.getInt("ordinal"),
                row.getString("path"),
                row.getInt("span_start"),
                row.getString("text"),
                Titles.of(DocumentKind.valueOf(row.getString("kind")), code, subject),
                code == null ? "" : subject,
                row.getString("issuer_name"),
                row.getObject("issued_on", LocalDate.class));
    }
}
