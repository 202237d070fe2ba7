package thongsuot.documents.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.documents.Secrecy;
import thongsuot.reader.Reading;

/**
 * The stamp of a state secret: {@code MẬT}, {@code TỐI MẬT}, {@code TUYỆT MẬT}, in capitals on a line or in a cell of its own near the top (Luật Bảo vệ
 * bí mật nhà nước; Nghị định 30/2020/NĐ-CP, phụ lục I). Words in a sentence are none: "bảo vệ bí mật nhà nước".
 */
final class SecrecyMark {

    /** A stamp stands on the first page. */
    private static final int FIRST_PAGE = 3000;

    private static final Pattern STAMP = Pattern.compile(
            "(?m)(?:^|\\|)[\\s\\[(]*(?:Độ mật:|ĐỘ MẬT:)?\\s*(?<mark>TUYỆT\\s+MẬT|TỐI\\s+MẬT|MẬT)[\\s\\])]*(?:$|\\|)");

    private SecrecyMark() {}

    static Secrecy of(Reading reading) {
        String text = reading.text();
        Matcher found = STAMP.matcher(text).region(0, Math.min(text.length(), FIRST_PAGE));
        if (!found.find()) return Secrecy.NONE;
        String mark = found.group("mark");
        if (mark.startsWith("TUYỆT")) return Secrecy.TUYET_MAT;
        return mark.startsWith("TỐI") ? Secrecy.TOI_MAT : Secrecy.MAT;
    }
}
