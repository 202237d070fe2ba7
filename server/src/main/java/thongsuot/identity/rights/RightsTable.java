package thongsuot.identity.rights;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import thongsuot.identity.Role;
import thongsuot.platform.Action;

/**
 * Which role may do what: the one source, read by the gate, shown on the page of rights, walked by a test. An action that does not
 * stand here is refused to everybody. "x" gives it to the role of the column; "all" to everybody who is signed in.
 */
public final class RightsTable {

    private static final String TABLE = """
            action                        | ADMINISTRATOR | OFFICE | HEAD | SPECIALIST | REPORTER | INSPECTOR | AUDITOR
            organisation.view             | all
            organisation.export           | x             | x      | x    |            |          | x         | x
            organisation.change.propose   | x             | x      |      |            |          |           |
            organisation.change.decide    | x             |        | x    |            |          |           |
            organisation.posts.staff      | x             | x      |      |            |          |           |
            organisation.import           | x             |        |      |            |          |           |
            identity.accounts.view        | x             |        |      |            |          |           | x
            identity.accounts.manage      | x             |        |      |            |          |           |
            identity.rights.view          | x             |        | x    |            |          | x         | x
            identity.rights.grant         | x             |        |      |            |          |           |
            identity.delegations.record   | x             |        |      |            |          |           |
            calendar.view                 | all
            calendar.keep                 | x             |        |      |            |          |           |
            calendar.terms                | x             | x      |      |            |          |           |
            documents.view                | x             | x      | x    | x          | x        | x         |
            documents.export              |               | x      | x    |            |          | x         |
            documents.register            |               | x      |      | x          |          |           |
            documents.review              |               | x      | x    | x          |          |           |
            documents.link                |               | x      | x    | x          |          |           |
            documents.letter              |               | x      |      | x          |          |           |
            documents.number              |               | x      |      |            |          |           |
            dispatch.view                 | x             | x      | x    | x          | x        | x         |
            dispatch.issue                |               | x      | x    |            |          |           |
            dispatch.enter                |               | x      | x    | x          |          |           |
            dispatch.receive              |               | x      |      | x          |          |           |
            dispatch.plan                 |               | x      | x    | x          |          |           |
            dispatch.exchange             |               | x      |      |            |          |           |
            programme.view                | x             | x      | x    | x          | x        | x         |
            programme.assign              |               | x      | x    |            |          |           |
            programme.decide              |               | x      | x    |            |          |           |
            programme.accept              |               | x      | x    |            |          |           |
            programme.report              |               | x      | x    | x          | x        |           |
            programme.explain             |               |        | x    |            |          |           |
            webhook.keep                  | x             |        |      |            |          |           |
            audit.read                    | x             |        | x    |            |          | x         | x
            audit.readAll                 | x             |        |      |            |          |           | x
            """;

    private static final Map<String, Row> ROWS = read();

    /**
     * One action and who may do it.
     *
     * @param everybody whether being signed in is enough
     */
    public record Row(String action, boolean everybody, Set<Role> roles) {}

    private RightsTable() {}

    /** The row of an action; nobody's for one that the table does not know. */
    public static Row of(Action action) {
        Row row = ROWS.get(action.key());
        return row == null ? new Row(action.key(), false, Set.of()) : row;
    }

    public static List<Row> rows() {
        return List.copyOf(ROWS.values());
    }

    private static Map<String, Row> read() {
        List<String> lines = TABLE.lines().toList();
        List<String> head = cells(lines.getFirst());
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (int i = 1; i < cells.size(); i++) if (cells.get(i).equals("x")) roles.add(Role.valueOf(head.get(i)));
            rows.put(cells.getFirst(), new Row(cells.getFirst(), cells.get(1).equals("all"), Set.copyOf(roles)));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return new ArrayList<>(Stream.of(line.split("\\|")).map(String::strip).toList());
    }
}
