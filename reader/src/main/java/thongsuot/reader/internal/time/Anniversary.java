package thongsuot.reader.internal.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.time.Finding.Kind;

/** The years in the brackets are no window: the work is for the day of the second one. */
final class Anniversary implements TimeRule {
    // seen: "kỷ niệm 96 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026)" · "(26/3/1931-26/3/2026)"
    private static final Pattern SHAPE = Fold.pattern(
            "kỷ niệm\\s[^();]{0,200}\\(\\s*(?:ngày\\s+)?"
                    + "(\\d{1,2})\\s?[/.]\\s?(\\d{1,2})\\s?[/.]\\s?(\\d{4})\\s*[-–—]\\s*(?:ngày\\s+)?(\\d{1,2})\\s?[/.]\\s?(\\d{1,2})\\s?[/.]\\s?(\\d{4})\\s*\\)");

    @Override
    public List<String> anchors() {
        return List.of("kỷ", "kỉ");
    }

    @Override
    public List<Finding> at(Ground ground, int at) {
        Matcher m = ground.match(SHAPE, at);
        if (m == null) {
            return List.of();
        }
        Moment day =
                Moment.day(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)), Integer.parseInt(m.group(6)));
        return List.of(Finding.dated(Kind.ON, day, at, m.end(), "ngày kỷ niệm"));
    }
}
