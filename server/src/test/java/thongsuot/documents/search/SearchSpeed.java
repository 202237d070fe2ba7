package thongsuot.documents.search;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Ids;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.web.Column;
import thongsuot.web.Cursor;
import thongsuot.web.Table;

/**
 * How long questions to an index of a million clauses take: {@code bench/run search}. Three people ask: one of the whole installation, one
 * of a province with 102 communes, one of a commune. Times are as a page of the program sees them, rights and snippets included.
 */
final class SearchSpeed {

    private static final int CLAUSES_OF_ONE = 50;
    private static final int WORDS_OF_A_CLAUSE = 30;
    private static final int COMMUNES = 102;
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    private static final int DAYS = 7_600;

    private final int documents;
    private final Random random = new Random(7);
    private final List<String> syllables = new ArrayList<>();

    private SearchSpeed(int clauses) {
        this.documents = clauses / CLAUSES_OF_ONE;
        // Invented syllables in the shapes of Vietnamese ones; the first are as common as its commonest words, the last
        // as rare as names.
        List<String> rimes = List.of(
                "a", "à", "á", "ả", "an", "ần", "ác", "ô", "ôn", "ống", "ờ", "ơi", "ươn", "ương", "ữ", "ưa", "e", "em",
                "ệnh", "ế", "i", "ình", "ích", "iến", "iệc", "u", "ung", "ước", "uy", "ủy", "oán", "oa", "oạch", "y",
                "yên");
        List<String> onsets = List.of(
                "b", "c", "ch", "d", "đ", "g", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
                "r", "s", "t", "th", "tr", "v", "x");
        for (String rime : rimes) for (String onset : onsets) syllables.add(onset + rime);
        java.util.Collections.shuffle(syllables, new Random(1));
    }

    public static void main(String[] args) throws Exception {
        new SearchSpeed(args.length == 0 ? 1_000_000 : Integer.parseInt(args[0])).run();
        System.exit(0);
    }

    private void run() throws Exception {
        try (RunningServer server = RunningServer.start(Map.of())) {
            UUID province = Offices.unit(server, "Tỉnh ủy Đồi Xanh", Line.PARTY, null);
            List<UUID> communes = new ArrayList<>();
            for (int i = 0; i < COMMUNES; i++)
                communes.add(Offices.unit(server, "Đảng ủy xã Mường " + i, Line.PARTY, province));
            Person whole = Person.of(server, "Người Toàn Hệ", "toan").with(server, Role.INSPECTOR, null, null);
            Person governor = Person.of(server, "Người Tỉnh", "tinh").with(server, Role.OFFICE, province, Line.PARTY);
            Person clerk =
                    Person.of(server, "Người Xã", "xa").with(server, Role.OFFICE, communes.getFirst(), Line.PARTY);
            long start = System.nanoTime();
            fill(server, province, communes);
            System.out.printf(
                    "%,d documents, %,d clauses: made in %d s%n",
                    documents, documents * CLAUSES_OF_ONE, (System.nanoTime() - start) / 1_000_000_000);
            check(server);
            for (Wanted wanted : List.of(
                    wanted(common(2)),
                    wanted(common(500)),
                    wanted("\"" + common(3) + " " + common(40) + "\""),
                    wanted(common(1) + " " + common(860)),
                    wanted("\"cau treo moc lan\""))) agree(server, whole, wanted);
            for (Person person : List.of(whole, governor, clerk)) {
                System.out.println(person.name());
                ask(server, person);
            }
        }
    }

    /** A few words make up most of every text, as in real ones. */
    private String syllable() {
        double skewed = Math.pow(random.nextDouble(), 3);
        return syllables.get((int) (skewed * syllables.size()));
    }

    private String common(int place) {
        return syllables.get(place);
    }

    private void fill(RunningServer server, UUID province, List<UUID> communes) throws SQLException {
        try (Connection owner = server.database().owner().connect();
                Statement statement = owner.createStatement()) {
            statement.execute("set maintenance_work_mem = '512MB'");
            statement.execute("alter table document disable trigger user");
            statement.execute("drop index search_row_words");
            StringBuilder papers = new StringBuilder();
            StringBuilder entries = new StringBuilder();
            DocumentKind[] kinds = {
                DocumentKind.PLAN, DocumentKind.DIRECTIVE, DocumentKind.DECISION, DocumentKind.REPORT
            };
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < documents; i++) {
                UUID id = Ids.next();
                ids.add(id);
                DocumentKind kind = kinds[i % kinds.length];
                LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
                papers.append(id)
                        .append("\tREGISTERED\t")
                        .append(kind)
                        .append('\t')
                        .append(i + 1)
                        .append("-X/TU\t")
                        .append(province)
                        .append("\tTỉnh ủy Đồi Xanh\t")
                        .append(day)
                        .append('\t')
                        .append(province)
                        .append("\t2026-01-01\t")
                        .append(province)
                        .append("\tmẫu\n");
                for (UUID holder : new TreeSet<>(
                        List.of(province, communes.get(random.nextInt(COMMUNES)), communes.get((i * 7) % COMMUNES))))
                    entries.append(Ids.next())
                            .append('\t')
                            .append(id)
                            .append('\t')
                            .append(holder)
                            .append("\tINCOMING\t2026-01-01\t")
                            .append(province)
                            .append("\tmẫu\t2026-01-01\n");
            }
            copy(
                    owner,
                    "document (id, origin, kind, code, issuer_unit, issuer_name, issued_on, home, registered_at, registered_by, registered_name)",
                    papers);
            copy(
                    owner,
                    "register_entry (id, document, holder, direction, entered_on, entered_by, entered_name, entered_at)",
                    entries);
            clauses(owner, ids, kinds, province);
            statement.execute("create index search_row_words on search_row using gin (words)");
            statement.execute("alter table document enable trigger user");
            statement.execute("vacuum analyze search_row");
            statement.execute("analyze document");
            statement.execute("analyze register_entry");
        }
    }

    private void clauses(Connection owner, List<UUID> ids, DocumentKind[] kinds, UUID province) throws SQLException {
        List<LocalDate> days = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery("select id, issued_on from document")) {
            Map<UUID, LocalDate> byId = new java.util.HashMap<>();
            while (found.next()) byId.put(found.getObject(1, UUID.class), found.getObject(2, LocalDate.class));
            ids.forEach(id -> days.add(byId.get(id)));
        }
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ids.size(); i++) {
            LocalDate day = days.get(i);
            long place = LocalDate.of(3000, 1, 1).toEpochDay() - day.toEpochDay();
            List<String> more = List.of("k:" + kinds[i % kinds.length], "y:" + day.getYear(), "i:" + province);
            for (int c = 0; c < CLAUSES_OF_ONE; c++) {
                String text = text(i, c);
                rows.append(place)
                        .append('\t')
                        .append(ids.get(i))
                        .append('\t')
                        .append(c)
                        .append("\tCLAUSE\tI/")
                        .append(c)
                        .append("\t0\t0\t")
                        .append(text)
                        .append('\t')
                        .append(vector(text, more))
                        .append('\n');
            }
            if (rows.length() > 8_000_000 || i == ids.size() - 1) {
                copy(
                        owner,
                        "search_row (day, document, ordinal, source, path, span_start, span_end, text, words)",
                        rows);
                rows.setLength(0);
            }
        }
    }

    private String text(int document, int clause) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS_OF_A_CLAUSE; i++)
            text.append(i == 0 ? "" : " ").append(syllable());
        if (clause == 7) text.append(" theo ").append(document / 3 + 1).append("-KH/TU");
        if (document % 2_000 == 11 && clause == 3) text.append(" cầu treo mộc lan");
        if (document % 40 == 5 && clause == 4) text.append(" Đảng ủy xã Mường ").append(document % COMMUNES);
        return text.toString();
    }

    /** As search_words makes it; {@link #check} compares. */
    private static String vector(String text, List<String> more) {
        List<String> words = Fold.words(text);
        Set<String> lexemes = new TreeSet<>(words);
        for (int i = 1; i < words.size(); i++) lexemes.add(words.get(i - 1) + "_" + words.get(i));
        lexemes.addAll(more);
        int theo = text.indexOf(" theo ");
        if (theo >= 0) lexemes.add("c:" + Fold.code(text.substring(theo + 6).split("(?<=TU)")[0]));
        StringBuilder vector = new StringBuilder();
        for (String lexeme : lexemes) vector.append('\'').append(lexeme).append("' ");
        return vector.toString();
    }

    private static void copy(Connection owner, String into, StringBuilder rows) throws SQLException {
        CopyIn copy = owner.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.endCopy();
    }

    /** The rows made here are those that the program would make. */
    private static void check(RunningServer server) throws SQLException {
        try (Connection owner = server.database().owner().connect();
                Statement statement = owner.createStatement();
                ResultSet wrong = statement.executeQuery("""
                        select count(*) filter (where s.words <> search_words(s.text, array['k:' || d.kind,
                            'y:' || extract(year from d.issued_on)::int, 'i:' || d.issuer_unit])), count(*)
                        from (select * from search_row tablesample system (0.1)) s join document d on d.id = s.document
                        """)) {
            wrong.next();
            if (wrong.getInt(1) > 0)
                throw new IllegalStateException(
                        wrong.getInt(1) + " of " + wrong.getInt(2) + " rows are not what the program makes");
            System.out.printf("%,d rows looked at are as the program makes them%n", wrong.getInt(2));
        }
    }

    private void ask(RunningServer server, Person person) throws Exception {
        List<Double> all = new ArrayList<>();
        all.addAll(measure(server, person, "a word of every third clause", i -> wanted(common(i % 5))));
        all.addAll(measure(server, person, "two words", i -> wanted(common(i % 20) + " " + common(20 + i % 31))));
        all.addAll(measure(
                server,
                person,
                "four words, the last rare",
                i -> wanted(common(1) + " " + common(9) + " " + common(40) + " " + common(880 - i))));
        all.addAll(measure(
                server,
                person,
                "a phrase of two",
                i -> wanted("\"" + common(i % 20) + " " + common(20 + i % 31) + "\"")));
        all.addAll(measure(
                server,
                person,
                "a phrase of three",
                i -> wanted("\"" + common(i % 7) + " " + common(3) + " " + common(i % 11) + "\"")));
        all.addAll(measure(server, person, "a name, ten times in all", _ -> wanted("\"cau treo moc lan\"")));
        all.addAll(measure(server, person, "a number: 49khtu", i -> wanted((i * 13 + 1) + "khtu")));
        all.addAll(measure(server, person, "nothing matches", i -> wanted("zzz" + i + " " + common(1))));
        all.addAll(measure(
                server,
                person,
                "a word, one kind, one year",
                i -> new Wanted(
                        Asked.of(common(300 + i)), null, DocumentKind.PLAN, 2006 + i % 19, null, "", null, List.of())));
        all.addAll(measure(
                server,
                person,
                "a common word in force today",
                i -> new Wanted(
                        Asked.of(common(i % 9)), null, null, null, null, "", LocalDate.of(2026, 1, 1), List.of())));
        all.addAll(measure(
                server,
                person,
                "clauses that name a unit",
                i -> new Wanted(
                        Asked.of(""),
                        null,
                        null,
                        null,
                        null,
                        "",
                        null,
                        List.of(Fold.words("Đảng ủy xã Mường " + i % COMMUNES)))));
        Table far = far(server, wanted(common(2)), 500);
        all.addAll(measure(server, person, "page 500 of a common word", _ -> wanted(common(2)), far));
        Table middle = far(server, wanted(common(500)), 500);
        all.addAll(
                measure(server, person, "page 500 of a word of every 60th clause", _ -> wanted(common(500)), middle));
        print("all of them", all);
    }

    /** The place where a page begins, found by counting rows once. */
    private static Table far(RunningServer server, Wanted wanted, int page) throws Exception {
        String query = server.bean(SearchRows.class).query(wanted);
        try (Connection owner = server.database().owner().connect();
                PreparedStatement rows = owner.prepareStatement("""
                        select day, document, source, ordinal from search_row s where words @@ cast(? as tsquery)
                        order by day, document, source, ordinal offset ? limit 1
                        """)) {
            rows.setString(1, query);
            rows.setInt(2, (page - 1) * SearchRows.PAGE - 1);
            ResultSet found = rows.executeQuery();
            if (!found.next()) throw new IllegalStateException("fewer than " + page + " pages of " + query);
            return table(new Cursor(
                    List.of(found.getString(1), found.getString(2), found.getString(3), found.getString(4))));
        }
    }

    /** The first page is what sorting all rows would put first. */
    private static void agree(RunningServer server, Person person, Wanted wanted) throws Exception {
        Actor actor = new Actor(person.account(), person.name(), null, "", null, "", null);
        SearchRows rows = server.bean(SearchRows.class);
        List<String> found = Acting.as(actor, "", () -> rows.page(wanted, table(null))).rows().stream()
                .map(hit -> hit.document() + " " + hit.ordinal())
                .toList();
        List<String> sorted = new ArrayList<>();
        try (Connection owner = server.database().owner().connect();
                PreparedStatement all = owner.prepareStatement(
                        "select document, ordinal from search_row where words @@ cast(? as tsquery)"
                                + " and (' ' || search_fold(text) || ' ') like all (?) order by day, document, source, ordinal limit ?")) {
            all.setString(1, rows.query(wanted));
            all.setArray(
                    2, owner.createArrayOf("text", wanted.asked().patterns().toArray()));
            all.setInt(3, SearchRows.PAGE);
            ResultSet each = all.executeQuery();
            while (each.next()) sorted.add(each.getString(1) + " " + each.getInt(2));
        }
        if (!found.equals(sorted))
            throw new IllegalStateException(rows.query(wanted) + ": " + found + " but sorted " + sorted);
    }

    private static List<Double> measure(RunningServer server, Person person, String what, IntFunction<Wanted> question)
            throws Exception {
        return measure(server, person, what, question, table(null));
    }

    private static List<Double> measure(
            RunningServer server, Person person, String what, IntFunction<Wanted> question, Table table)
            throws Exception {
        Actor actor = new Actor(person.account(), person.name(), null, "", null, "", null);
        SearchRows rows = server.bean(SearchRows.class);
        List<Double> took = new ArrayList<>();
        for (int i = -3; i < 60; i++) {
            Wanted wanted = question.apply(Math.max(i, 0));
            long start = System.nanoTime();
            Acting.as(actor, "", () -> rows.page(wanted, table));
            if (i >= 0) took.add((System.nanoTime() - start) / 1e6);
        }
        print(what, took);
        return took;
    }

    private static void print(String what, List<Double> took) {
        double[] sorted = took.stream().mapToDouble(each -> each).sorted().toArray();
        System.out.printf(
                "  %-45s %8.1f ms in the middle, %8.1f ms at 95 of 100%n",
                what, sorted[sorted.length / 2], sorted[(int) Math.ceil(sorted.length * 0.95) - 1]);
    }

    private static Wanted wanted(String asked) {
        return new Wanted(Asked.of(asked), null, null, null, null, "", null, List.of());
    }

    private static Table table(@Nullable Cursor from) {
        return new Table(
                "documents-search",
                "/documents/search",
                Map.of(),
                List.of(Column.name("newest", "")),
                Set.of("newest"),
                "newest",
                false,
                from,
                false);
    }
}
