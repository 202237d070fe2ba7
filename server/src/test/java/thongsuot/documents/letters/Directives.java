package thongsuot.documents.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Duty;
import thongsuot.documents.FactId;
import thongsuot.documents.FactState;
import thongsuot.documents.Origin;
import thongsuot.documents.Secrecy;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Obligation;
import thongsuot.reader.obligation.Timing;

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
                "by",
                null,
                last.apply(deadline.timing()),
                "",
                deadline.span().of(reading.text()),
                deadline.inferred());
    }
}
