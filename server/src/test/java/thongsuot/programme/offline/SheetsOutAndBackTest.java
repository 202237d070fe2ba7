package thongsuot.programme.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import thongsuot.organisation.UnitId;
import thongsuot.programme.AssignmentId;
import thongsuot.programme.Bodies;
import thongsuot.programme.Desk;
import thongsuot.programme.ObligationId;
import thongsuot.programme.Role;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Works;
import thongsuot.programme.model.Assignment;
import thongsuot.programme.model.Stage;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;

/** A unit takes its work along, fills it in, brings it back: each row becomes acts, and nobody's work is overwritten. */
class SheetsOutAndBackTest {

    private final RunningServer server = RunningServer.shared();
    private final Bodies bodies = new Bodies(server, 2, 0);
    private final Offline offline = server.bean(Offline.class);
    private final SheetTables tables = server.bean(SheetTables.class);
    private final Doing doing = server.bean(Doing.class);
    private final UnitId unit = bodies.committees.getFirst();
    private final Person clerk = bodies.clerks.getFirst();
    private final String doer = clerk.name() + ", Chuyên viên";

    /** Rows stand in the order of the due days: row 2 first. */
    private final List<WorkKey> keys =
            List.of(given(1, unit), given(2, unit), given(3, unit), given(4, unit), given(5, unit));

    @Test
    void whatWasFilledInAndSavedByAnotherProgramBecomesActs() throws Exception {
        byte[] sheet = Workbooks.filled(
                taken(),
                Map.ofEntries(
                        Map.entry("J2", "Có"),
                        Map.entry("L2", doer),
                        Map.entry("M2", "Đã họp ban, phân công <3 tổ>"),
                        Map.entry("J3", "có"),
                        Map.entry("N3", "Đã ban hành quy chế"),
                        Map.entry(
                                "O3",
                                "ngày " + today().getDayOfMonth() + " tháng " + today().getMonthValue() + " năm "
                                        + today().getYear()),
                        Map.entry("P3", "<v>1250.5</v>"),
                        Map.entry("Q3", "hộ"),
                        Map.entry("R3", "https://xa.example/tin"),
                        Map.entry("J4", "Không"),
                        Map.entry("K4", "Việc của xã bên"),
                        Map.entry("J5", "<f>IF(1=1,\"Có\",\"Không\")</f><v></v>")));
        byte[] saved = Workbooks.savedByLibreOffice(sheet);

        Checked checked = check(saved);
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.of(Fate.WRONG)).isEmpty();
        assertThat(checked.count(Fate.DO)).isEqualTo(4);
        assertThat(checked.count(Fate.SAME)).isEqualTo(1);
        assertThat(brought(saved, false, 4)).isEqualTo(new Offline.Brought(4, 0));

        assertThat(work(0).state())
                .isInstanceOfSatisfying(
                        Assignment.InProgress.class,
                        state -> assertThat(Objects.requireNonNull(state.doer()).name())
                                .isEqualTo(doer));
        assertThat(acts(0)).containsExactly("ACCEPTED ", "GIVEN " + doer, "NOTED Đã họp ban, phân công <3 tổ>");
        String day = thongsuot.web.VietnameseFormats.date(today());
        assertThat(acts(1))
                .containsExactly(
                        "ACCEPTED ",
                        "EVIDENCED 1.250,5 hộ",
                        "EVIDENCED https://xa.example/tin",
                        "REPORTED Hoàn thành ngày " + day + ". Đã ban hành quy chế");
        assertThat(work(2).stage()).isEqualTo(Stage.REFUSED);
        assertThat(work(3).stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(work(4).version()).as("what was left blank").isZero();

        assertThat(tables(() -> tables.whole(saved))).as("the same bytes again").isPresent();
        Checked again = check(Workbooks.savedByLibreOffice(saved));
        assertThat(again.count(Fate.DONE))
                .as("saved again, it asks for what stands")
                .isEqualTo(4);
        assertThat(again.flawed()).isFalse();
    }

    @Test
    void rowsThatOthersChangedAreShownAndNotOverwritten() throws Exception {
        byte[] sheet = Workbooks.filled(taken(), Map.of("J2", "Không", "K2", "Trùng việc", "J3", "Có"));
        bodies.as(clerk, () -> doing.accept(keys.getFirst(), 0));
        Checked checked = check(sheet);
        PlannedRow stale = checked.of(Fate.STALE).getFirst();
        assertThat(stale.number()).isEqualTo(2);
        assertThat(stale.steps()).containsExactly(new Step.Refuse("Trùng việc"));
        assertThat(stale.since()).extracting(Works.Done::act).containsExactly("ACCEPTED");
        assertThatThrownBy(() -> brought(sheet, false, 1)).isInstanceOf(ChangedException.class);
        assertThat(work(1).version()).as("all or nothing").isZero();
        assertThat(brought(sheet, true, 1)).isEqualTo(new Offline.Brought(1, 1));
        assertThat(work(0).stage()).isEqualTo(Stage.ACCEPTED);
        assertThat(work(1).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void anActBetweenLookingAndBringingInUndoesAll() throws Exception {
        byte[] sheet = Workbooks.filled(taken(), Map.of("J2", "Có", "J3", "Có"));
        assertThat(check(sheet).count(Fate.DO)).isEqualTo(2);
        bodies.as(clerk, () -> doing.refuse(keys.getFirst(), 0, "không phải việc của xã"));
        assertThatThrownBy(() -> brought(sheet, true, 2)).isInstanceOf(ChangedException.class);
        assertThat(work(1).version()).isZero();
    }

    @Test
    void wrongCellsAreNamedAndOtherUnitsRowsAreUnknown() throws Exception {
        WorkKey foreign = given(9, bodies.committees.getLast());
        byte[] sheet = Workbooks.filled(
                taken(),
                Map.ofEntries(
                        Map.entry("N2", "xong rồi"),
                        Map.entry("J3", "có thể"),
                        Map.entry("L3", "Người Lạ"),
                        Map.entry("O3", "31/02/2026"),
                        Map.entry("P3", "nhiều"),
                        Map.entry("Q3", "hộ"),
                        Map.entry("R3", "javascript:alert(1)"),
                        Map.entry("J4", "Không"),
                        Map.entry("A5", new SheetKey(foreign, 0).written()),
                        Map.entry("J5", "Có"),
                        Map.entry("A6", "../../etc/passwd"),
                        Map.entry("J6", "Có")));
        Checked checked = check(sheet);
        assertThat(checked.of(Fate.WRONG))
                .flatMap(PlannedRow::faults)
                .extracting(fault -> fault.cell() + " " + fault.rule())
                .containsExactly(
                        "N2 NOT_ACCEPTED",
                        "J3 YES_OR_NO",
                        "L3 WHO",
                        "P3 NOT_A_NUMBER",
                        "R3 NOT_A_LINK",
                        "O3 NOT_A_DAY",
                        "N3 RESULT_MISSING",
                        "K4 REASON_MISSING");
        assertThat(checked.of(Fate.UNKNOWN)).extracting(PlannedRow::number).containsExactly(5, 6);
        assertThat(checked.count(Fate.DO)).isZero();
        for (PlannedRow row : checked.rows())
            assertThat(new CheckedView(
                                    new KeptSheet(
                                            UUID.randomUUID(),
                                            "viec.xlsx",
                                            java.time.OffsetDateTime.now(server.bean(java.time.Clock.class)),
                                            null,
                                            0,
                                            0),
                                    checked,
                                    server.bean(Desk.class).words(Locale.of("vi")))
                            .rows(row.fate()))
                    .isNotEmpty();
    }

    @Test
    void theSameWorkTwiceAndMovedColumnsAreSeen() throws Exception {
        String key = SheetKey.of(work(0)).written();
        byte[] book = book(sheet -> {
            List<Column> moved = new java.util.ArrayList<>(List.of(Column.values()));
            moved.remove(Column.KEY);
            moved.add(Column.KEY);
            for (int i = 0; i < moved.size(); i++)
                sheet.value(0, i, moved.get(i).heading().toUpperCase(Locale.ROOT));
            for (int row = 1; row <= 2; row++) {
                sheet.value(row, moved.indexOf(Column.KEY), key);
                sheet.value(row, moved.indexOf(Column.ACCEPT), "x");
            }
        });
        Checked checked = check(book);
        assertThat(checked.count(Fate.DO)).isEqualTo(1);
        assertThat(checked.of(Fate.WRONG))
                .flatMap(PlannedRow::faults)
                .extracting(Fault::cell)
                .containsExactly("R3");
    }

    @Test
    void filesMadeToHarmAreToldByTheirRule() throws Exception {
        assertThat(rule("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEqualTo(Fault.Rule.NOT_A_SHEET);
        assertThat(rule(new byte[0])).isEqualTo(Fault.Rule.NOT_A_SHEET);
        assertThat(rule(bomb())).isEqualTo(Fault.Rule.TOO_BIG);
        assertThat(rule(book(sheet -> sheet.value(0, 0, "Họ tên")))).isEqualTo(Fault.Rule.MISSING_COLUMN);
        byte[] full = book(sheet -> {
            for (Column column : Column.values()) sheet.value(0, column.place(), column.heading());
            for (int i = 1; i <= FilledSheet.MOST_ROWS + 1; i++)
                sheet.value(i, 0, new SheetKey(keys.getFirst(), i).written());
        });
        assertThat(rule(full)).isEqualTo(Fault.Rule.TOO_MANY_ROWS);
    }

    @Test
    void whoHasNoRightsFindsNothing() throws Exception {
        byte[] sheet = Workbooks.filled(taken(), Map.of("J2", "Có"));
        Person stranger = bodies.clerks.getLast();
        assertThat(bodies.as(stranger, () -> offline.check(sheet)).count(Fate.UNKNOWN))
                .isEqualTo(5);
        UUID mine = bodies.as(clerk, () -> tables.keep("viec.xlsx", sheet));
        assertThat(bodies.as(stranger, () -> tables.find(mine))).isEmpty();
        assertThatThrownBy(() -> bodies.as(stranger, () -> offline.bringIn(mine, true, 0)))
                .isInstanceOf(ChangedException.class);
    }

    private Fault.Rule rule(byte[] file) {
        return check(file).faults().getFirst().rule();
    }

    private static byte[] bomb() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) zip.write(zeros);
        }
        return out.toByteArray();
    }

    private static byte[] book(java.util.function.Consumer<Worksheet> fill) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "x", "1.0")) {
            fill.accept(book.newWorksheet("Việc"));
        }
        return out.toByteArray();
    }

    private byte[] taken() {
        return bodies.as(clerk, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            offline.write(unit, server.bean(Desk.class).words(Locale.of("vi")), out);
            return out.toByteArray();
        });
    }

    private Checked check(byte[] sheet) {
        return bodies.as(clerk, () -> offline.check(sheet));
    }

    private Offline.Brought brought(byte[] sheet, boolean flawed, int expected) {
        UUID id = bodies.as(clerk, () -> tables.keep("viec.xlsx", sheet));
        return bodies.as(clerk, () -> offline.bringIn(id, flawed, expected));
    }

    private <T> T tables(java.util.concurrent.Callable<T> what) {
        return bodies.as(clerk, what);
    }

    private WorkKey given(int days, UnitId to) {
        ObligationId id = bodies.given(today().plusDays(days), new ToUnit(Role.LEAD, to));
        return bodies.key(id, to);
    }

    private static java.time.LocalDate today() {
        return Bodies.today();
    }

    private Work work(int at) {
        return bodies.work(clerk, keys.get(at));
    }

    private List<String> acts(int at) {
        AssignmentId id = Objects.requireNonNull(work(at).id());
        return bodies.as(clerk, () -> tables.histories(List.of(id))).getOrDefault(id, List.of()).stream()
                .map(done -> done.act() + " " + done.words())
                .toList();
    }
}
