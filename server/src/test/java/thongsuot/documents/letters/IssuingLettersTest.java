package thongsuot.documents.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.documents.Document;
import thongsuot.documents.Documents;
import thongsuot.formats.official.OfficialWriter;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.EditConflictException;
import thongsuot.platform.RefusedException;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** A number freezes a letter: what was sent stays, whatever happens later. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuingLettersTest {

    private final RunningServer server = RunningServer.shared();
    private final Letters letters = server.bean(Letters.class);
    private UnitId unit = new UnitId(new UUID(0, 1));
    private Actor clerk = Actor.PROGRAM;
    private Actor specialist = Actor.PROGRAM;
    private Actor stranger = Actor.PROGRAM;

    @BeforeAll
    void anOfficeWithAClerk() {
        UUID id = Offices.unit(server, "Ủy ban nhân dân xã Mây Trắng", Line.STATE, null);
        UUID other = Offices.unit(server, "Ủy ban nhân dân xã Mây Đen", Line.STATE, null);
        unit = new UnitId(id);
        clerk = actor(Person.of(server, "Lê Thị Thư", "let-clerk").with(server, Role.OFFICE, id, Line.STATE), id);
        specialist =
                actor(Person.of(server, "Võ Văn Viên", "let-spec").with(server, Role.SPECIALIST, id, Line.STATE), id);
        stranger = actor(Person.of(server, "Ngô Lạ", "let-other").with(server, Role.OFFICE, other, Line.STATE), other);
    }

    @Test
    void anIssuedLetterHasItsNumberAndStaysByteForByte() throws Exception {
        LetterId id = as(clerk, () -> letters.draft(unit, null, draft("UBND-A")));
        as(clerk, () -> {
            letters.issue(id, 0);
            return id;
        });
        Letter issued = as(clerk, () -> letters.find(id)).orElseThrow();
        Letter.Issued sent = java.util.Objects.requireNonNull(issued.issued());
        assertThat(sent.code()).isEqualTo("01/UBND-A");
        byte[] kept = as(clerk, () -> letters.stored(sent.docx()));
        assertThat(kept)
                .isEqualTo(OfficialWriter.write(
                        issued.draft().officialForm(), issued.draft().content(1)));
        Document document = as(clerk, () -> server.bean(Documents.class).find(sent.document()))
                .orElseThrow();
        assertThat(document.code()).isEqualTo("01/UBND-A");
        assertThat(document.series()).isEqualTo("2026");
        assertThat(as(clerk, () -> server.bean(Documents.class).files(sent.document())))
                .extracting(Documents.AttachedFile::name)
                .containsExactly("01-UBND-A.docx");
    }

    @Test
    void whatWasIssuedCanBeChangedByNobody() throws Exception {
        LetterId id = as(clerk, () -> letters.draft(unit, null, draft("UBND-B")));
        as(clerk, () -> {
            letters.issue(id, 0);
            return id;
        });
        assertThatThrownBy(() -> as(clerk, () -> {
                    letters.change(id, 1, draft("UBND-C"));
                    return id;
                }))
                .isInstanceOf(Letters.AlreadyIssuedException.class);
        try (Connection owner = server.database().owner().connect();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() ->
                            statement.executeUpdate("update letter set body = 'khác' where id = '" + id.value() + "'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("is issued");
            assertThatThrownBy(() -> statement.executeUpdate("delete from letter where id = '" + id.value() + "'"))
                    .hasMessageContaining("is issued");
        }
    }

    @Test
    void twentyWhoIssueAtOnceDrawTwentyNumbersAndNoneTwice() throws Exception {
        List<LetterId> drafts = new ArrayList<>();
        for (int i = 0; i < 20; i++) drafts.add(as(clerk, () -> letters.draft(unit, null, draft("UBND-D"))));
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Future<LetterId>> all = new ArrayList<>();
            for (LetterId id : drafts)
                for (int twice = 0; twice < 2; twice++)
                    all.add(many.submit(() -> as(clerk, () -> {
                        try {
                            letters.issue(id, 0);
                        } catch (Letters.AlreadyIssuedException | EditConflictException e) {
                            return id;
                        }
                        return id;
                    })));
            for (Future<LetterId> each : all) each.get();
        }
        List<Integer> numbers = new ArrayList<>();
        for (LetterId id : drafts)
            numbers.add(java.util.Objects.requireNonNull(
                            as(clerk, () -> letters.find(id)).orElseThrow().issued())
                    .number());
        assertThat(numbers).doesNotHaveDuplicates().hasSize(20).allMatch(number -> number >= 1 && number <= 20);
    }

    @Test
    void twoWhoEditDoNotOverwriteEachOther() throws Exception {
        LetterId id = as(clerk, () -> letters.draft(unit, null, draft("UBND-E")));
        as(specialist, () -> {
            letters.change(id, 0, draft("UBND-F"));
            return id;
        });
        assertThatThrownBy(() -> as(clerk, () -> {
                    letters.change(id, 0, draft("UBND-G"));
                    return id;
                }))
                .isInstanceOf(EditConflictException.class);
        assertThatThrownBy(() -> as(clerk, () -> {
                    letters.issue(id, 0);
                    return id;
                }))
                .isInstanceOf(EditConflictException.class);
    }

    @Test
    void whoMayNotDrawNumbersMayNotIssue() throws Exception {
        LetterId id = as(specialist, () -> letters.draft(unit, null, draft("UBND-H")));
        assertThatThrownBy(() -> as(specialist, () -> {
                    letters.issue(id, 0);
                    return id;
                }))
                .isInstanceOf(RefusedException.class);
        assertThat(as(clerk, () -> letters.find(id)).orElseThrow().issued()).isNull();
    }

    @Test
    void anotherOfficeSeesNothing() throws Exception {
        LetterId id = as(clerk, () -> letters.draft(unit, null, draft("UBND-I")));
        assertThat(as(stranger, () -> letters.find(id))).isEmpty();
        assertThat(as(stranger, () -> letters.latest(100)))
                .noneMatch(letter -> letter.issuer().equals(unit));
        assertThatThrownBy(() -> as(stranger, () -> letters.draft(unit, null, draft("UBND-J"))))
                .isInstanceOf(RefusedException.class);
    }

    private static LetterDraft draft(String symbol) {
        return new LetterDraft(
                DocumentKind.OFFICIAL_LETTER,
                "state-2020",
                symbol,
                "Ủy ban nhân dân xã Mây Trắng",
                "",
                "Mây Trắng",
                LocalDate.of(2026, 11, 21),
                "kiểm tra các bến đò",
                "Công an xã",
                "",
                "Công an xã kiểm tra các bến đò ***trước ngày 15/12/2026***.",
                "# Danh sách các bến đò\n| TT | Bến |\n|---|---|\n| 1 | Bến Vả |",
                "Như trên\nLưu: VT",
                "TM. Ủy ban nhân dân",
                "Chủ tịch",
                "Đinh Văn Gió");
    }

    private static Actor actor(Person person, UUID unit) {
        return new Actor(person.account(), person.name(), null, "", unit, "", null);
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return Acting.as(actor, "test", work);
    }
}
