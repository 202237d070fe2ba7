package thongsuot.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.FactKind;
import thongsuot.documents.FactState;
import thongsuot.documents.Office;
import thongsuot.documents.Specimens;
import thongsuot.documents.intake.Intake.State;
import thongsuot.platform.RefusedException;
import thongsuot.testing.RunningServer;

/** A file read a second time: what people had said is there again, what has no place is listed, and the first reading stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadAgainTest {

    private final RunningServer server = RunningServer.shared();
    private final Intakes intakes = server.bean(Intakes.class);
    private final ReadingAgain again = server.bean(ReadingAgain.class);
    private final Documents documents = server.bean(Documents.class);
    private final Office office = Office.of(server, "Đảng ủy xã Lũng Pha", "so.lungpha");

    @Test
    void decisionsComeAlongAndWhatHasNoPlaceIsListed() throws SQLException {
        DocumentId id = uploaded(61);
        int facts = office.does(() -> documents.facts(id)).size();
        decide(id, "kind = 'CITATION'", "state = 'ACCEPTED'");
        decide(id, "kind = 'RECIPIENT'", "state = 'REMOVED'");
        decide(
                id,
                "kind = 'OBLIGATION' and words like '%rà soát%'",
                "state = 'CORRECTED', said = jsonb_build_object('start', span_start, 'end', span_end, 'words', words, 'payload', payload),"
                        + " payload = payload || '{\"action\":\"đo lại các đoạn đê\"}'");
        // As an older reader had it.
        decide(id, "kind = 'TARGET' and words like '%4.000%'", "state = 'ACCEPTED', payload = '{\"value\":400}'");
        decide(
                id,
                "kind = 'OBLIGATION' and words like '%mỗi hộ%'",
                "state = 'ADDED', rule = '', words = 'chữ không còn trong văn bản'");

        Intake done = readAgain(id);

        assertThat(done.outcome()).isEqualTo("documents.intake.againLeft");
        assertThat(done.detail()).isEqualTo("2");
        assertThat(office.does(() -> documents.facts(id)))
                .filteredOn(fact -> fact.kind() == FactKind.CITATION)
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.state()).isEqualTo(FactState.ACCEPTED));
        assertThat(current(id, "kind = 'RECIPIENT' and state <> 'REMOVED'")).isZero();
        assertThat(office.does(() -> documents.facts(id)))
                .filteredOn(fact -> fact.state() == FactState.CORRECTED)
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.text("action")).isEqualTo("đo lại các đoạn đê");
                    assertThat(Objects.requireNonNull(fact.said()).toString()).contains("rà soát");
                });
        assertThat(count("select count(*) from reading_leftover where document = '" + id + "' and why = 'GONE'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from reading_leftover l join document_fact f on f.id = l.instead"
                        + " where l.document = '" + id
                        + "' and why = 'DIFFERS' and f.state = 'PROPOSED' and f.doubtful"))
                .isEqualTo(1);
        assertThat(count("select count(*) from document_fact where document = '" + id + "'"))
                .as("the first reading stays beside the second")
                .isGreaterThanOrEqualTo(2L * facts - 1);
        assertThat(count("select count(*) from audit_entry where action = 'documents.readAgain' and subject_id = '" + id
                        + "'"))
                .isEqualTo(1);
    }

    @Test
    void theSameReaderTakesNothingBackAndAddsNothing() throws SQLException {
        DocumentId id = uploaded(62);
        decide(id, "true", "state = 'ACCEPTED'");

        assertThat(readAgain(id).outcome()).isEqualTo("documents.intake.again");

        assertThat(current(id, "state <> 'ACCEPTED'")).isZero();
        assertThat(current(id, "true"))
                .isEqualTo(count("select count(*) from document_fact f join document_reading r on r.id = f.reading"
                        + " where r.superseded_at is not null and f.document = '" + id + "'"));
    }

    @Test
    void askedForTwiceItIsReadOnce() {
        DocumentId id = uploaded(63);
        for (int i = 0; i < 2; i++) assertThat(office.does(() -> again.ask(id))).isTrue();
        settled(id);

        assertThat(count("select count(*) from document_reading where document = '" + id + "'"))
                .isEqualTo(2);
    }

    @Test
    void onlyThoseWhoMayReviewLetItBeRead() {
        DocumentId id = uploaded(64);
        Office other = Office.of(server, "Đảng ủy xã Lũng Vài", "so.lungvai");

        assertThatThrownBy(() -> other.does(() -> again.ask(id)))
                .isInstanceOfAny(RefusedException.class, IllegalArgumentException.class);
    }

    private DocumentId uploaded(int number) {
        byte[] content = Specimens.bytes(Specimens.plan("ĐẢNG ỦY XÃ LŨNG PHA", number));
        UUID id = office.does(() -> {
            Intake begun = intakes.begin(new Intakes.New(
                    office.unit(), null, "MAIN", Direction.OUTGOING, number + ".txt", content.length, ""));
            intakes.take(begun.id(), 0, content);
            return begun.id();
        });
        Intake done = wait(() -> intakes.find(id).orElseThrow());
        return Objects.requireNonNull(done.document(), done.toString());
    }

    private Intake readAgain(DocumentId id) {
        assertThat(office.does(() -> again.ask(id))).isTrue();
        return settled(id);
    }

    private Intake settled(DocumentId id) {
        Intake done = wait(() -> again.asked(id).orElseThrow());
        assertThat(done.state()).as(done.toString()).isEqualTo(State.DONE);
        return done;
    }

    private Intake wait(java.util.concurrent.Callable<Intake> look) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(end)) {
            Intake now = office.does(look);
            if (!now.state().moving()) return now;
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("still waiting");
    }

    private void decide(DocumentId id, String which, String change) throws SQLException {
        try (Connection owner = server.database().owner().connect();
                PreparedStatement statement =
                        owner.prepareStatement("update document_fact set " + change + ", decided_by = '"
                                + office.clerk().account()
                                + "', decided_name = 'Lê Thị Sổ', decided_at = now() where document = '"
                                + id + "' and " + which)) {
            assertThat(statement.executeUpdate()).as(which).isPositive();
        }
    }

    private long current(DocumentId id, String which) {
        return count("select count(*) from document_fact f join document_reading r on r.id = f.reading"
                + " where r.superseded_at is null and f.document = '" + id + "' and f."
                + which.replace("true", "id = f.id"));
    }

    private long count(String sql) {
        try (Connection owner = server.database().owner().connect();
                PreparedStatement statement = owner.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
