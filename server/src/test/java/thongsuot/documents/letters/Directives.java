package thongsuot.documents.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Duty;
import thongsuot.documents.FactId;
import thongsuot.documents.FactState;
import thongsuot.documents.Origin;
import thongsuot.documents.Secrecy;
import thongsuot.platform.Ids;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Obligation;
import thongsuot.reader.obligation.Timing;
import thongsuot.testing.RunningServer;
import tools.jackson.databind.json.JsonMapper;

/** An invented directive, read by the real reader, as the register hands it on. */
final class Directives {

    static final String TEXT = """
            TỈNH ỦY SÔNG HẬU THƯỢNG
            *
            Số 49-KH/TU
            ĐẢNG CỘNG SẢN VIỆT NAM
            Vĩnh Lộc, ngày 07 tháng 3 năm 2026

            KẾ HOẠCH
            phòng, chống đuối nước trẻ em năm 2026
            -----
            Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:
            I- TỔ CHỨC THỰC HIỆN
            1. Phòng Văn hóa - Xã hội chủ trì, phối hợp với Trạm Y tế xã mở 02 lớp dạy bơi cho trẻ em, hoàn thành trước ngày 15/7/2026.
            2. Công an xã kiểm tra các bến đò, phương tiện chở học sinh qua sông trong quý II.
            3. Trạm Y tế xã tập huấn sơ cứu cho cộng tác viên các ấp.
            """;

    private Directives() {}

    static Document document() {
        return new Document(
                DocumentId.next(),
                Origin.REGISTERED,
                DocumentKind.PLAN,
                "49-KH/TU",
                49,
                "2025-2030",
                null,
                "TỈNH ỦY SÔNG HẬU THƯỢNG",
                "",
                LocalDate.of(2026, 3, 7),
                "Vĩnh Lộc",
                "phòng, chống đuối nước trẻ em năm 2026",
                "",
                Secrecy.NONE,
                null,
                0);
    }

    static List<Duty> duties() {
        Reading reading = DocumentReader.standard().read(TEXT);
        return reading.obligations().stream()
                .map(obligation -> duty(reading, obligation))
                .toList();
    }

    private static Duty duty(Reading reading, Obligation obligation) {
        return new Duty(
                FactId.next(),
                obligation.span(),
                obligation.span().of(reading.text()),
                obligation.path(),
                obligation.actors().stream()
                        .map(party -> new Duty.NamedParty(
                                party.name(), party.role().name().toLowerCase(Locale.ROOT)))
                        .toList(),
                obligation.action(),
                "",
                obligation.deadlines().stream()
                        .map(deadline -> time(reading, deadline))
                        .toList(),
                obligation.reportTo(),
                "",
                FactState.ACCEPTED);
    }

    private static Duty.Time time(Reading reading, Deadline deadline) {
        Function<Timing, @Nullable LocalDate> last = timing -> switch (timing) {
            case Timing.By by -> by.last();
            case Timing.Within within -> within.last();
            default -> null;
        };
        return new Duty.Time(
                "by", null, last.apply(deadline.timing()), "", deadline.span().of(reading.text()), deadline.inferred());
    }

    /** The directive in the register of a unit, its duties read and not yet checked. */
    static UUID registered(RunningServer server, UUID unit) {
        UUID document = Ids.next();
        UUID reading = Ids.next();
        try (Connection owner = server.database().owner().connect()) {
            run(owner, """
                    insert into document (id, origin, kind, code, number, symbol, series, issuer_name, issued_on, subject, home, registered_at,
                        registered_by, registered_name)
                    values (?, 'REGISTERED', 'PLAN', '49-KH/TU', 49, 'KH/TU', '2025-2030', 'TỈNH ỦY SÔNG HẬU THƯỢNG', '2026-03-07',
                        'phòng, chống đuối nước trẻ em năm 2026', ?, now(), ?, 'mẫu')
                    """, document, unit, document);
            run(owner, """
                    insert into register_entry (id, document, holder, direction, entered_on, entered_by, entered_name, entered_at)
                    values (?, ?, ?, 'INCOMING', '2026-03-09', ?, 'mẫu', now())
                    """, Ids.next(), document, unit, document);
            run(
                    owner,
                    "insert into document_reading (id, document, text, ocr, reader, read_at) values (?, ?, ?, false, '1', now())",
                    reading,
                    document,
                    TEXT);
            for (Duty duty : duties()) fact(owner, document, reading, duty);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return document;
    }

    private static void fact(Connection owner, UUID document, UUID reading, Duty duty) throws SQLException {
        Map<String, Object> payload = Map.of(
                "actors",
                duty.parties().stream()
                        .map(party -> Map.of("name", party.name(), "role", party.role()))
                        .toList(),
                "action",
                duty.action(),
                "deadlines",
                duty.times().stream()
                        .map(time -> Map.of(
                                "type",
                                "by",
                                "to",
                                String.valueOf(time.to()),
                                "text",
                                time.words(),
                                "inferred",
                                time.inferred()))
                        .toList());
        run(
                owner,
                "insert into document_fact (id, document, reading, kind, span_start, span_end, words, path, payload, rule, state) "
                        + "values (?, ?, ?, 'OBLIGATION', ?, ?, ?, ?, cast(? as jsonb), 'r', 'PROPOSED')",
                Ids.next(),
                document,
                reading,
                duty.span().start(),
                duty.span().end(),
                duty.words(),
                duty.path(),
                JsonMapper.shared().writeValueAsString(payload));
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
