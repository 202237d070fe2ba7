package thongsuot.programme.boards;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import thongsuot.documents.Paper;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.web.VietnameseFormats;

/** The weekly list as the words of an official notice. It is written in Vietnamese in whatever language somebody looks at the pages. */
final class WeeklyPaper {

    private WeeklyPaper() {}

    static Paper of(WeeklyList list, String issuer, LocalDate today) {
        StringBuilder body = new StringBuilder();
        body.append("Qua theo dõi việc thực hiện các nhiệm vụ được giao, ")
                .append(issuer)
                .append(" thông báo danh sách nhiệm vụ quá hạn, sắp đến hạn trong tuần, tính đến ngày ")
                .append(VietnameseFormats.date(today))
                .append(", như sau:\n");
        part(body, "I. NHIỆM VỤ QUÁ HẠN", "Số ngày quá hạn", list, list.late(), today);
        part(body, "II. NHIỆM VỤ ĐẾN HẠN TRONG TUẦN", "Số ngày còn lại", list, list.coming(), today);
        if (list.cut())
            body.append("Mỗi phần nêu ").append(WeeklyList.MOST).append(" nhiệm vụ có thời hạn sớm nhất.\n");
        body.append(
                "Đề nghị các đơn vị có tên thực hiện, báo cáo kết quả; trường hợp có vướng mắc thì báo cáo lý do và đề xuất thời hạn.");
        return new Paper(
                DocumentKind.NOTICE,
                "danh sách nhiệm vụ quá hạn, sắp đến hạn trong tuần từ ngày " + VietnameseFormats.date(list.from())
                        + " đến ngày " + VietnameseFormats.date(list.to()),
                body.toString());
    }

    private static void part(
            StringBuilder body, String title, String days, WeeklyList list, List<WorkRow> works, LocalDate today) {
        body.append(title).append('\n');
        if (works.isEmpty()) {
            body.append("Không có.\n");
            return;
        }
        row(body, "TT", "Đơn vị", "Nhiệm vụ", "Căn cứ", "Thời hạn", days, "Đơn vị báo cáo, giải trình");
        int number = 0;
        for (WorkRow work : works) {
            LocalDate due = work.dueOn();
            row(
                    body,
                    String.valueOf(++number),
                    work.unit(),
                    work.title(),
                    work.source().isEmpty() ? "Việc giao miệng" : work.source(),
                    due == null ? "" : VietnameseFormats.date(due),
                    due == null ? "" : String.valueOf(Math.abs(ChronoUnit.DAYS.between(today, due))),
                    (list.named().containsKey(work.key()) ? "Nêu tên. " : "")
                            + (work.said().isEmpty() ? "Chưa báo cáo" : work.said()));
        }
    }

    /** Marks that mean something in the body of a paper are no part of anybody's words. */
    private static void row(StringBuilder body, String... cells) {
        body.append('|');
        for (String cell : cells)
            body.append(' ')
                    .append(cell.replaceAll("\\s+", " ").replace('|', '/').replace("*", ""))
                    .append(" |");
        body.append('\n');
    }
}
