package thongsuot.reader.internal.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Fold;

/**
 * A document named again by kind and number without its symbol: {@code Nghị quyết số 57}, {@code Kế hoạch 03},
 * {@code (sau đây gọi tắt là Chỉ thị 05)}. Only where the text has the full form of exactly that kind and number.
 */
final class ShortForms {
    private static final String RULE = "ShortForms";
    // "Kế hoạch 5 năm", "Báo cáo 6 tháng", "Chương trình 135 xã": a quantity, no number.
    private static final Pattern QUANTITY = Fold.pattern(
            "\\s?(?:năm|tháng|ngày|tuần|quý|giờ|phút|điểm|đồng|người|nội dung|nhiệm vụ|bước|cấp|xã|tỉnh|huyện|nhóm|loại|lần|trang|bản|"
                    + "triệu|tỷ|nghìn|ha|km|giai đoạn|chỉ tiêu|mục|chương|điều|khoản|đề án|dự án|cuộc|lượt|trường hợp|chi bộ|đơn vị)(?!\\p{L})");

    private final String text;
    private final String folded;
    private final Consumer<Span> unknown;
    /** By kind and number: the mention passed last, or the first of all. */
    private final Map<String, Mention> known = new HashMap<>();

    private ShortForms(String text, String folded, List<Mention> full, Consumer<Span> unknown) {
        this.unknown = unknown;
        this.text = text;
        this.folded = folded;
        for (Mention mention : full) {
            known.putIfAbsent(key(mention), mention);
        }
    }

    /** The short forms outside of {@code full}, which must be in the order of the text. */
    static List<Mention> find(String text, String folded, List<Mention> full, Consumer<Span> unknown) {
        ShortForms forms = new ShortForms(text, folded, full, unknown);
        List<Mention> found = new ArrayList<>();
        int next = 0;
        int floor = 0;
        int i = 0;
        while (i < text.length()) {
            while (next < full.size() && full.get(next).end() <= i) {
                forms.known.put(key(full.get(next)), full.get(next));
                floor = full.get(next++).end();
            }
            int stop = next < full.size() ? full.get(next).start() : text.length();
            i = Letters.digitFrom(text, i, stop);
            if (i >= stop) {
                i = next < full.size() ? full.get(next).end() : stop;
                continue;
            }
            Mention mention = forms.at(i, floor);
            if (mention != null) {
                found.add(mention);
                floor = mention.end();
            }
            i = Edges.runEnd(text, i);
        }
        return found;
    }

    /** The short form whose digits stand at {@code start}; null where they are none. */
    private @Nullable Mention at(int start, int floor) {
        int end = start;
        while (end < text.length() && Letters.digit(text.charAt(end)) && end - start < 5) {
            end++;
        }
        if (end - start > 4 || !Edges.open(text, start) || !ends(end)) {
            return null;
        }
        Lead lead = Lead.before(folded, start, floor);
        KindNoun noun = lead.noun();
        boolean named = noun != null && noun.kind() != null && Character.isUpperCase(text.charAt(noun.start()));
        if (noun == null || !named || !lead.keyword() && quantity(end)) {
            return null;
        }
        Mention meant = known.get(noun.kind() + plain(text.substring(start, end)));
        if (meant == null && lead.keyword()) {
            unknown.accept(new Span(noun.start(), end));
        }
        return meant == null
                ? null
                : new Mention(meant.number(), meant.kind(), true, null, null, noun.start(), start, end, RULE);
    }

    private static String key(Mention mention) {
        return mention.kind() + plain(mention.number().ordinal());
    }

    private boolean ends(int end) {
        if (end == text.length()) {
            return true;
        }
        char c = text.charAt(end);
        int next = Letters.skipBlanks(text, end, 2);
        char after = next < text.length() ? text.charAt(next) : '\n';
        boolean figure = (c == '.' || c == ',') && end + 1 < text.length() && Letters.digit(text.charAt(end + 1));
        return !Character.isLetterOrDigit(c)
                && !figure
                && after != '/'
                && after != '%'
                && !(Letters.dash(after) && digitNext(next));
    }

    private boolean digitNext(int dash) {
        int next = Letters.skipBlanks(text, dash + 1, 2);
        return next < text.length() && Character.isLetterOrDigit(text.charAt(next));
    }

    private boolean quantity(int end) {
        return QUANTITY.matcher(folded)
                .region(end, Math.min(folded.length(), end + 16))
                .useTransparentBounds(true)
                .lookingAt();
    }

    private static String plain(String ordinal) {
        int i = 0;
        while (i < ordinal.length() - 1 && ordinal.charAt(i) == '0') {
            i++;
        }
        return " " + ordinal.substring(i);
    }
}
