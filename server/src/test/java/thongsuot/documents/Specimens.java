package thongsuot.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Invented documents and files that are none. */
public final class Specimens {

    private Specimens() {}

    /** A plan of a Party committee with duties, a target and a report. */
    public static String plan(String issuer, int number) {
        return """
                %s
                *
                Số %d-KH/ĐU

                ĐẢNG CỘNG SẢN VIỆT NAM
                Suối Mây, ngày 12 tháng 3 năm 2026

                KẾ HOẠCH
                trồng cây chắn gió dọc đê Suối Mây năm 2026

                Thực hiện Kế hoạch số 77-KH/TU, ngày 20/01/2026 của Tỉnh ủy về trồng cây phân tán, Đảng ủy xây dựng kế hoạch như sau:

                I. MỤC TIÊU
                1. Đến hết năm 2026 trồng được ít nhất 4.000 cây chắn gió.
                2. Trên 90%% số cây sống sau sáu tháng.

                II. NHIỆM VỤ
                1. Văn phòng Đảng ủy chủ trì, phối hợp với Ủy ban kiểm tra Đảng ủy rà soát các đoạn đê cần trồng cây, hoàn thành trước ngày 15/4/2026.
                2. Các chi bộ trực thuộc vận động mỗi hộ trồng hai cây trong tháng 5/2026.

                III. TỔ CHỨC THỰC HIỆN
                1. Văn phòng Đảng ủy theo dõi, định kỳ hằng quý báo cáo Ban Thường vụ Đảng ủy.

                Nơi nhận:
                - Tỉnh ủy (để báo cáo),
                - Các chi bộ trực thuộc,
                - Lưu Văn phòng Đảng ủy.

                T/M BAN THƯỜNG VỤ
                BÍ THƯ

                Hà Văn Lúa
                """.formatted(issuer, number);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Looks like Word and unpacks to more than any memory holds. */
    public static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes("<Types/>"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 1500; i++) zip.write(zeros);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
