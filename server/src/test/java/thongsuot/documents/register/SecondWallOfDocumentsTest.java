package thongsuot.documents.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.NewDocument;
import thongsuot.documents.Office;
import thongsuot.documents.Registering;
import thongsuot.documents.Specimens;
import thongsuot.documents.StoredFiles;
import thongsuot.identity.rights.RightsTable;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Ids;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** Who sees a document follows from the registers it stands in, in the program and once more in the database. */
class SecondWallOfDocumentsTest {

    private static final List<String> SENSITIVE =
            List.of("document", "register_entry", "document_file", "stored_file", "stored_file_part");

    private final RunningServer server = RunningServer.shared();
    private final String mark = Integer.toHexString(Ids.next().hashCode());
    private final Office mine = Office.of(server, "Đảng ủy Tường Một " + mark, "tuong1." + mark);
    private final Office other = Office.of(server, "Đảng ủy Tường Hai " + mark, "tuong2." + mark);
    private final Registering registering = server.bean(Registering.class);
    private final Documents documents = server.bean(Documents.class);
    private final DocumentId id = mine.does(
                    () -> registering.register(plan(mine.unit(), "41-KH/ĐU"), mine.unit(), Direction.OUTGOING, null))
            .id();

    @Test
    void theRolesOfTheDatabaseAreThoseOfTheTable() throws SQLException {
        for (var each : Map.of(
                        "documents_roles",
                        DocumentAction.VIEW,
                        "documents_register_roles",
                        DocumentAction.REGISTER,
                        "documents_review_roles",
                        DocumentAction.REVIEW)
                .entrySet())
            try (Connection owner = server.database().owner().connect();
                    PreparedStatement asked =
                            owner.prepareStatement("select array_to_string(" + each.getKey() + "(), ',')");
                    ResultSet answer = asked.executeQuery()) {
                answer.next();
                assertThat(Arrays.stream(answer.getString(1).split(",")).collect(Collectors.toSet()))
                        .isEqualTo(RightsTable.of(each.getValue()).roles().stream()
                                .map(Enum::name)
                                .collect(Collectors.toSet()));
            }
    }

    @Test
    void nobodySeesARegisterFromOutside() throws SQLException {
        attach();
        for (Person each : new @Nullable Person[] {null, other.clerk()})
            try (Connection app = as(each)) {
                for (String table : SENSITIVE)
                    assertThat(count(
                                    app,
                                    "select count(*) from " + table
                                            + (table.equals("document") ? " where origin <> 'CITED'" : "")))
                            .as(table)
                            .isZero();
            }
        assertThat(other.does(() -> documents.find(id))).isEmpty();
        assertThat(mine.does(() -> documents.find(id))).isPresent();
    }

    @Test
    void nobodyReadsAFileByGuessingTheNumberOfItsDocument() {
        attach();
        Registering.Registered guessed = other.does(() -> registering.register(
                plan(mine.unit(), "41-KH/ĐU"), other.unit(), Direction.INCOMING, LocalDate.of(2026, 4, 2)));

        assertThat(guessed.known()).isTrue();
        assertThat(guessed.id()).isEqualTo(id);
        assertThat(other.does(() -> documents.find(id))).isPresent();
        assertThat(other.does(() -> documents.files(id))).isEmpty();
        assertThat(other.does(() -> documents.facts(id))).isEmpty();

        assertThat(mine.does(() -> registering.send(id, other.unit(), LocalDate.of(2026, 4, 3))))
                .isTrue();
        assertThat(other.does(() -> documents.files(id))).hasSize(1);
    }

    @Test
    void whoIsSentADocumentSeesAllOfIt() {
        attach();
        assertThat(mine.does(() -> registering.send(id, other.unit(), LocalDate.of(2026, 4, 3))))
                .isTrue();
        assertThat(mine.does(() -> registering.send(id, other.unit(), LocalDate.of(2026, 4, 3))))
                .isFalse();

        assertThat(other.does(() -> documents.files(id))).hasSize(1);
        assertThatThrownBy(() -> other.does(() -> registering.send(id, mine.unit(), LocalDate.of(2026, 4, 3))))
                .isInstanceOf(thongsuot.platform.RefusedException.class);
    }

    @Test
    void nobodyWritesIntoTheRegisterOfOthers() throws SQLException {
        try (Connection app = as(other.clerk())) {
            assertThatThrownBy(() ->
                            change(app, "update document set subject = 'khác' where id = '" + id + "' returning id"))
                    .isInstanceOf(SQLException.class);
        }
        try (Connection app = as(other.clerk())) {
            assertThatThrownBy(() -> change(app, """
                            insert into register_entry (id, document, holder, direction, entered_on, entered_by, entered_name, entered_at)
                            values ('%s', '%s', '%s', 'INCOMING', current_date, '%s', 'x', now()) returning id
                            """.formatted(
                                    Ids.next(), id, mine.unit(), other.clerk().account())))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void aStubBecomesTheDocumentThatItStoodFor() {
        NewDocument cited = NewDocument.cited(
                DocumentKind.PLAN, "42-KH/ĐU", "Đảng ủy Tường Một " + mark, LocalDate.of(2026, 4, 1), "");
        DocumentId stub = other.does(() -> registering.cited(cited));
        assertThat(other.does(() -> registering.cited(cited))).isEqualTo(stub);

        NewDocument whole = NewDocument.of(
                DocumentKind.PLAN,
                "42-KH/ĐU",
                null,
                "Đảng ủy Tường Một " + mark,
                LocalDate.of(2026, 4, 1),
                "trồng rừng");
        Registering.Registered made =
                mine.does(() -> registering.register(whole, mine.unit(), Direction.OUTGOING, null));

        assertThat(made.id()).isEqualTo(stub);
        assertThat(mine.does(() -> documents.find(stub)).orElseThrow().home()).isEqualTo(mine.unit());
    }

    private void attach() {
        mine.does(() -> {
            var hash = server.bean(StoredFiles.class).store(Specimens.bytes("nội dung riêng " + mark));
            registering.attach(id, hash, "MAIN", "riêng.txt");
            return 0;
        });
    }

    private static NewDocument plan(UnitId issuer, String code) {
        return NewDocument.of(DocumentKind.PLAN, code, issuer, "", LocalDate.of(2026, 4, 1), "dựng tường");
    }

    private Connection as(@Nullable Person person) throws SQLException {
        Connection connection = server.database().application().connect();
        connection.setAutoCommit(false);
        try (PreparedStatement set = connection.prepareStatement("select set_config('thongsuot.account', ?, true)")) {
            set.setString(1, person == null ? "" : person.account().toString());
            set.execute();
        }
        return connection;
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getInt(1);
        }
    }

    /** A statement that must change a row; none changed is an error too. */
    private static void change(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            if (!result.next()) throw new SQLException("nothing was changed");
        }
    }
}
