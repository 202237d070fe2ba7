package thongsuot.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.database.Backup;
import thongsuot.database.Checks;
import thongsuot.database.Database;
import thongsuot.database.Restore;
import thongsuot.documents.Direction;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentFact;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.Duty;
import thongsuot.documents.FactKind;
import thongsuot.documents.Office;
import thongsuot.documents.Specimens;
import thongsuot.documents.StoredFiles;
import thongsuot.documents.intake.Intake.State;
import thongsuot.platform.Acting;
import thongsuot.testing.RunningServer;
import thongsuot.testing.TestPostgres;

/** Files go in whole or in parts, good ones and bad ones; what becomes of each is said, and nothing is lost or doubled. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeTest {

    private final RunningServer server = RunningServer.start(Map.of("reading.lease", "2"));
    private final Intakes intakes = server.bean(Intakes.class);
    private final Documents documents = server.bean(Documents.class);
    private final Office office = Office.of(server, "Đảng ủy xã Suối Mây", "so.suoimay");

    @AfterAll
    void close() {
        server.close();
    }

    @Test
    void readsAPlanIntoTheRegister() {
        Intake done = upload("Ke hoach.txt", Specimens.bytes(Specimens.plan("ĐẢNG ỦY XÃ SUỐI MÂY", 31)));

        assertThat(done.state()).as(done.outcome() + " " + done.detail()).isEqualTo(State.DONE);
        DocumentId id = Objects.requireNonNull(done.document());
        Document document = office.does(() -> documents.find(id)).orElseThrow();
        assertThat(document.code()).isEqualTo("31-KH/ĐU");
        assertThat(document.issuerUnit()).isEqualTo(office.unit());
        assertThat(document.subject()).contains("trồng cây chắn gió");
        List<DocumentFact> facts = office.does(() -> documents.facts(id));
        String text = office.does(() -> documents.text(id)).orElseThrow().text();
        assertThat(facts)
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.span().of(text)).isEqualTo(fact.words()));
        assertThat(facts)
                .extracting(DocumentFact::kind)
                .contains(FactKind.HEADER, FactKind.CITATION, FactKind.OBLIGATION, FactKind.TARGET);
        List<Duty> duties = office.does(() -> documents.duties(id));
        assertThat(duties).anySatisfy(duty -> {
            assertThat(duty.parties()).extracting(Duty.NamedParty::name).contains("Văn phòng Đảng ủy");
            assertThat(duty.dueOn()).hasToString("2026-04-14");
        });
        assertThat(office.does(() -> documents.clauses(id))).hasSizeGreaterThan(5);
        assertThat(rows("select count(*) from intake_part where intake = '" + done.id() + "'"))
                .isZero();
    }

    @Test
    void knowsTheSameFileAgain() {
        byte[] content = Specimens.bytes(Specimens.plan("ĐẢNG ỦY XÃ SUỐI MÂY", 32));
        Intake first = upload("mot.txt", content);
        Intake second = upload("hai.txt", content);

        assertThat(second.outcome()).isEqualTo("documents.intake.duplicate");
        assertThat(second.document()).isEqualTo(first.document());
        assertThat(rows("select count(*) from document where code = '32-KH/ĐU'"))
                .isEqualTo(1);
    }

    @Test
    void addsAnotherFileOfAKnownDocumentToIt() {
        String plan = Specimens.plan("ĐẢNG ỦY XÃ SUỐI MÂY", 33);
        Intake first = upload("mot.txt", Specimens.bytes(plan));
        Intake second = upload("hai.txt", Specimens.bytes(plan + "\n"));

        assertThat(second.outcome()).isEqualTo("documents.intake.known");
        DocumentId id = Objects.requireNonNull(first.document());
        assertThat(second.document()).isEqualTo(id);
        assertThat(office.does(() -> documents.files(id))).hasSize(2);
    }

    @Test
    void refusesWhatIsNoDocumentAndSaysWhy() {
        assertRefused("chuong-trinh.docx", noise(), "chuong-trinh.docx");
        assertRefused("cut.pdf", Specimens.bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog"), "cut.pdf");
        assertRefused("bom.docx", Specimens.bomb(), "bom.docx");
    }

    @Test
    void refusesWhatIsStampedAsASecretAndKeepsNothingOfIt() {
        String secret = "MẬT\n" + Specimens.plan("ĐẢNG ỦY XÃ SUỐI MÂY", 34);
        long files = rows("select count(*) from stored_file");

        Intake done = upload("mat.txt", Specimens.bytes(secret));

        assertThat(done.state()).isEqualTo(State.REFUSED);
        assertThat(done.outcome()).isEqualTo("documents.intake.classified");
        assertThat(rows("select count(*) from stored_file")).isEqualTo(files);
        assertThat(rows("select count(*) from intake_part where intake = '" + done.id() + "'"))
                .isZero();
        assertThat(rows("select count(*) from document where code = '34-KH/ĐU'"))
                .isZero();
    }

    @Test
    void takesNoEmptyFileAndNoneBeyondTheLimit() {
        assertThatThrownBy(() -> office.does(() -> begin("rong.docx", 0))).isInstanceOf(UploadException.class);
        assertThatThrownBy(() -> office.does(() -> begin("to.pdf", StoredFiles.LARGEST + 1)))
                .isInstanceOf(UploadException.class);
    }

    @Test
    void keepsANameAsWordsNeverAsAPath() {
        assertThat(FileName.of("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.of("C:\\tam\\Kế hoạch.docx")).isEqualTo("Kế hoạch.docx");
        assertThat(FileName.of("<b>x\u202e.txt")).isEqualTo("<b>x.txt");
        assertThat(FileName.of("..")).isEqualTo("tệp");
        assertThat(FileName.of("a".repeat(500) + ".docx"))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith(".docx");
    }

    @Test
    void goesOnWithAnUploadThatStoppedHalfway() {
        byte[] content = Specimens.bytes(Specimens.plan("ĐẢNG ỦY XÃ SUỐI MÂY", 35));
        UUID first = office.does(() -> begin("dở dang.txt", content.length)).id();
        office.does(() -> intakes.take(first, 0, Arrays.copyOf(content, 100)));

        Intake again = office.does(() -> begin("dở dang.txt", content.length));
        assertThat(again.id()).isEqualTo(first);
        assertThat(again.received()).isEqualTo(100);
        // A part that came before, sent again because its answer was lost, changes nothing.
        assertThat(office.does(() -> intakes.take(first, 0, Arrays.copyOf(content, 100))))
                .isEqualTo(100);
        office.does(() -> intakes.take(first, 100, Arrays.copyOfRange(content, 100, content.length)));

        assertThat(settled(first).outcome()).isEqualTo("documents.intake.made");
    }

    @Test
    void readsAgainWhatAServerLeftWhenItDied() throws SQLException {
        byte[] content = Specimens.bytes(Specimens.plan("ĐẢNG ỦY XÃ SUỐI MÂY", 36));
        UUID id = office.does(() -> begin("chết.txt", content.length)).id();
        // As if another server had claimed it and died: its claim ends by itself.
        office.does(() -> intakes.take(id, 0, Arrays.copyOf(content, content.length - 1)));
        execute(
                "update intake set state = 'READING', attempts = 1, claimed_until = now() + interval '1 second' where id = '"
                        + id + "'");
        execute("insert into intake_part (intake, start, content) values ('" + id + "', " + (content.length - 1)
                + ", '\\x0a')");

        assertThat(settled(id).state()).isEqualTo(State.DONE);
    }

    @Test
    void aBackupBringsFilesAndFactsBack() throws Exception {
        Intake done = upload("sao lưu.txt", Specimens.bytes(Specimens.plan("ĐẢNG ỦY XÃ SUỐI MÂY", 38)));
        Path file = Files.createTempDirectory("sao-luu").resolve("tat-ca.zip");
        Database empty = TestPostgres.fresh();

        Backup.write(server.database(), file, _ -> {});
        Restore.read(empty, file, _ -> {});

        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(Checks.run(empty, _ -> {}))
                .allSatisfy(each ->
                        assertThat(each.violations()).as(each.invariant().key()).isEmpty());
        for (String table : List.of("document", "stored_file_part", "document_fact", "clause"))
            assertThat(rows(empty, "select count(*) from " + table))
                    .as(table)
                    .isPositive()
                    .isEqualTo(rows("select count(*) from " + table));
    }

    @Test
    void givesUpAfterThreeAttempts() throws SQLException {
        UUID id = office.does(() -> begin("ba lần.txt", 10)).id();
        execute(
                "update intake set state = 'READING', attempts = 3, claimed_until = now() - interval '1 second' where id = '"
                        + id + "'");

        Intake gone = settled(id);
        assertThat(gone.state()).isEqualTo(State.FAILED);
        assertThat(gone.outcome()).isEqualTo("documents.intake.gaveUp");
    }

    @Test
    void registersNothingForWhoLostTheRightMeanwhile() throws SQLException {
        Office other = Office.of(server, "Đảng ủy xã Suối Khô", "so.suoikho");
        byte[] content = Specimens.bytes(Specimens.plan("ĐẢNG ỦY XÃ SUỐI KHÔ", 37));
        UUID id = other.does(() -> intakes.begin(
                        new Intakes.New(other.unit(), null, "MAIN", Direction.INCOMING, "x.txt", content.length, "")))
                .id();
        execute(
                "update role_grant set revoked_at = now(), revoked_by = account, revoked_reason = 'thử' where account = '"
                        + other.clerk().account() + "'");
        server.bean(thongsuot.identity.rights.Standings.class).changed();
        other.does(() -> intakes.take(id, 0, content));

        assertThat(settled(id).outcome()).isEqualTo("documents.intake.noRight");
        assertThat(rows("select count(*) from document where code = '37-KH/ĐU'"))
                .isZero();
    }

    private static byte[] noise() {
        byte[] noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }

    private void assertRefused(String name, byte[] content, String said) {
        long files = rows("select count(*) from stored_file");
        Intake done = upload(name, content);
        assertThat(done.state()).as(name).isEqualTo(State.REFUSED);
        assertThat(done.detail()).contains(said);
        assertThat(rows("select count(*) from stored_file")).isEqualTo(files);
    }

    private Intake upload(String name, byte[] content) {
        UUID id = office.does(() -> {
            Intake begun = begin(name, content.length);
            for (int at = 0; at < content.length; at += 1 << 20)
                intakes.take(begun.id(), at, Arrays.copyOfRange(content, at, Math.min(content.length, at + (1 << 20))));
            return begun.id();
        });
        return settled(id);
    }

    private Intake begin(String name, long size) {
        return intakes.begin(new Intakes.New(office.unit(), null, "MAIN", Direction.INCOMING, name, size, "s" + size));
    }

    private Intake settled(UUID id) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(end)) {
            Intake now = program(id);
            if (!now.state().moving()) return now;
            sleep();
        }
        throw new AssertionError(program(id).toString());
    }

    private Intake program(UUID id) {
        Intake[] found = new Intake[1];
        Acting.asProgram(() -> found[0] = intakes.find(id).orElseThrow());
        return Objects.requireNonNull(found[0]);
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long rows(String sql) {
        return rows(server.database(), sql);
    }

    private static long rows(Database database, String sql) {
        try (Connection connection = database.owner().connect();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.database().owner().connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
