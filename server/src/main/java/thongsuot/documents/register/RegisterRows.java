package thongsuot.documents.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Direction;
import thongsuot.documents.Document;
import thongsuot.web.Keyset;
import thongsuot.web.KeysetPage;
import thongsuot.web.Plain;
import thongsuot.web.SortKey;
import thongsuot.web.Table;

/** The register as a table: the documents that who acts may see, each with one of the lines about it. */
@Repository
class RegisterRows {

    /** Số đến is counted by the register; số đi is the number of the document itself. */
    private static final String NUMBER = "case when e.direction = 'OUTGOING' then d.number else e.number end";

    private static final String SELECT = "select " + DocumentRows.COLUMNS + """
            , coalesce(e.holder_name, '') as holder_name, e.direction, e.entered_on, %s as entry_number,
            exists (select from document_review v join document_reading r on r.id = v.reading and r.superseded_at is null
                where v.document = d.id) as reviewed,
            (select count(*) from document_fact f join document_reading r on r.id = f.reading and r.superseded_at is null
                where f.document = d.id and f.kind <> 'WARNING' and f.state = 'PROPOSED') as open,
            (select count(*) from document_fact f join document_reading r on r.id = f.reading and r.superseded_at is null
                where f.document = d.id) as facts
            """.formatted(NUMBER);
    private static final String FROM = """
            from document d
            left join lateral (
                select x.direction, x.entered_on, x.number, u.name as holder_name
                from register_entry x
                left join unit_version u on u.unit = x.holder and u.closed_by is null and u.valid @> today_here()
                where x.document = d.id order by x.holder = d.home desc, x.entered_on, x.id limit 1) e on true
            where true
            """;

    private final JdbcClient jdbc;

    RegisterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is asked for; what is empty does not narrow. */
    record Wanted(
            String words,
            String kind,
            String direction,
            String state,
            @Nullable Integer year) {}

    @Transactional(readOnly = true)
    public KeysetPage<RegisterRow> page(Wanted wanted, Table table) {
        Keyset keyset = Keyset.of(table, keys(table));
        List<RegisterRow> rows = filtered(SELECT, wanted, " and " + keyset.where() + keyset.tail())
                .params(keyset.parameters())
                .query(RegisterRows::row)
                .list();
        return keyset.page(rows, row -> place(table, row));
    }

    @Transactional(readOnly = true)
    public long count(Wanted wanted) {
        return filtered("select count(*) ", wanted, "").query(Long.class).single();
    }

    /** All of them, the latest first, one at a time. */
    @Transactional(readOnly = true)
    public void each(Wanted wanted, Consumer<RegisterRow> reader) {
        try (var rows = filtered(SELECT, wanted, " order by d.issued_on desc nulls last, d.id desc")
                .withFetchSize(500)
                .query(RegisterRows::row)
                .stream()) {
            rows.forEach(reader);
        }
    }

    /** The latest that match, for the search over everything. */
    List<Document> found(String words, int limit) {
        StringBuilder sql = new StringBuilder("select " + DocumentRows.COLUMNS + " from document d where true");
        Map<String, Object> values = new LinkedHashMap<>();
        words(sql, values, words);
        return jdbc.sql(sql + " order by d.issued_on desc nulls last, d.id desc limit " + limit)
                .params(values)
                .query(DocumentRows::read)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String select, Wanted wanted, String end) {
        StringBuilder sql = new StringBuilder(select).append(FROM);
        Map<String, Object> values = new LinkedHashMap<>();
        words(sql, values, wanted.words());
        if (!wanted.kind().isEmpty()) {
            sql.append(" and d.kind = :kind");
            values.put("kind", wanted.kind());
        }
        if (!wanted.direction().isEmpty()) {
            sql.append(
                    " and exists (select from register_entry y where y.document = d.id and y.direction = :direction)");
            values.put("direction", wanted.direction());
        }
        if (wanted.year() != null) {
            sql.append(" and d.issued_on >= make_date(:year, 1, 1) and d.issued_on < make_date(:year + 1, 1, 1)");
            values.put("year", wanted.year());
        }
        sql.append(state(wanted.state()));
        return jdbc.sql(sql.append(end).toString()).params(values);
    }

    /** Each word somewhere; "49khtu" finds 49-KH/TU. */
    private static void words(StringBuilder sql, Map<String, Object> values, String asked) {
        String plain = Plain.of(asked);
        if (plain.isEmpty()) return;
        String bare = plain.replaceAll("[^a-z0-9]", "");
        sql.append(" and (true");
        int i = 0;
        for (String word : plain.split(" ")) {
            if (i == 8) break;
            sql.append(" and plain(coalesce(d.code, '') || ' ' || d.subject || ' ' || d.issuer_name) like :word")
                    .append(i);
            values.put("word" + i++, "%" + escaped(word) + "%");
        }
        if (bare.length() >= 3) {
            sql.append(" or regexp_replace(plain(coalesce(d.code, '')), '[^a-z0-9]', '', 'g') like :bare");
            values.put("bare", bare + "%");
        }
        if (plain.matches("\\d{1,6}")) {
            sql.append(" or exists (select from register_entry n where n.document = d.id and n.number = :number)");
            values.put("number", Integer.parseInt(plain));
        }
        sql.append(")");
    }

    private static String state(String state) {
        String reading = "select from document_reading r where r.document = d.id and r.superseded_at is null";
        String review =
                "select from document_review v join document_reading r on r.id = v.reading and r.superseded_at is null where v.document = d.id";
        return switch (state) {
            case "CITED", "CLASSIFIED" -> " and d.origin = '" + state + "'";
            case "UNREAD" -> " and d.origin = 'REGISTERED' and not exists (" + reading + ")";
            case "OPEN" -> " and d.origin = 'REGISTERED' and exists (" + reading + ") and not exists (" + review + ")";
            case "REVIEWED" -> " and exists (" + review + ")";
            default -> " and d.origin <> 'CITED'";
        };
    }

    private static SortKey[] keys(Table table) {
        SortKey id = SortKey.id("d.id");
        return switch (table.sort()) {
            case "code" ->
                new SortKey[] {SortKey.number("coalesce(d.number, 0)"), SortKey.text("coalesce(d.code, '')"), id};
            case "number" ->
                new SortKey[] {
                    SortKey.date("coalesce(date_trunc('year', e.entered_on)::date, date '0001-01-01')"),
                    SortKey.number("coalesce(" + NUMBER + ", 0)"),
                    id
                };
            case "subject" -> new SortKey[] {SortKey.text("d.subject collate \"vi-x-icu\""), id};
            case "issuer" -> new SortKey[] {SortKey.text("d.issuer_name collate \"vi-x-icu\""), id};
            case "entered" -> new SortKey[] {id};
            default -> new SortKey[] {SortKey.date("coalesce(d.issued_on, date '0001-01-01')"), id};
        };
    }

    private static List<String> place(Table table, RegisterRow row) {
        String id = row.id().toString();
        var document = row.document();
        return switch (table.sort()) {
            case "code" ->
                List.of(
                        String.valueOf(Objects.requireNonNullElse(document.number(), 0)),
                        Objects.requireNonNullElse(document.code(), ""),
                        id);
            case "number" ->
                List.of(
                        (row.enteredOn() == null
                                        ? LocalDate.of(1, 1, 1)
                                        : row.enteredOn().withDayOfYear(1))
                                .toString(),
                        String.valueOf(Objects.requireNonNullElse(row.number(), 0)),
                        id);
            case "subject" -> List.of(document.subject(), id);
            case "issuer" -> List.of(document.issuerName(), id);
            case "entered" -> List.of(id);
            default ->
                List.of(
                        Objects.requireNonNullElse(document.issuedOn(), LocalDate.of(1, 1, 1))
                                .toString(),
                        id);
        };
    }

    private static RegisterRow row(ResultSet row, int number) throws SQLException {
        String direction = row.getString("direction");
        return new RegisterRow(
                DocumentRows.read(row, number),
                row.getString("holder_name"),
                direction == null ? null : Direction.valueOf(direction),
                row.getObject("entered_on", LocalDate.class),
                row.getObject("entry_number", Integer.class),
                row.getBoolean("reviewed"),
                row.getInt("open"),
                row.getInt("facts"));
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
