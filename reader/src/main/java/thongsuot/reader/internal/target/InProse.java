package thongsuot.reader.internal.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.Span;
import thongsuot.reader.internal.context.Numerals;
import thongsuot.reader.internal.context.Surroundings;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Target;
import thongsuot.reader.obligation.Target.Comparator;

/** Quantities in sentences. */
final class InProse {
    // seen: "Tổ chức 05 đợt cao điểm" · "xây dựng 02 mô hình" · "trao tặng 50 suất quà" · "kết nạp 120 đảng viên"
    private static final Pattern VERB = Fold.pattern(
            "(?:tổ chức|xây dựng|thành lập|trao(?: tặng)?|tặng|hỗ trợ|mở|đào tạo|bồi dưỡng|tập huấn|trồng(?: mới)?|kết nạp|phát triển(?: mới)?|giới thiệu|vận động|hoàn thành|cấp phát|thăm|xây mới|sửa chữa|lắp đặt|khởi công|tuyên truyền|phấn đấu(?: đạt| có)?|đạt|có|giảm|tăng|duy trì|ra mắt|thu hút|giải quyết việc làm cho|bố trí|thực hiện|tạo việc làm cho|tiến hành|chọn|công nhận|đăng ký|nhân rộng|thu|huy động|biên soạn|phát hành|sản xuất|in)"
                    + "\\s+(?:được\\s+|mới\\s+|thêm\\s+|từ\\s+|khoảng\\s+|đủ\\s+|thành công\\s+){0,4}$");
    // verbs so common that a number behind them is a target only where something is striven for
    private static final Pattern COMMON =
            Fold.pattern("(?:đạt|có|giảm|tăng|thực hiện|duy trì|tuyên truyền|thu|đăng ký)\\s+(?:\\p{L}+\\s+){0,2}$");
    // seen: "số lượng tiết mục: 15 tiết mục" · "Chỉ tiêu: 20 suất quà"
    private static final Pattern FIELD =
            Fold.pattern("(?:số lượng|chỉ tiêu|dự kiến|quy mô)[^:.;\\n|]{0,40}:\\s*(?:dự kiến\\s+|khoảng\\s+)?$");
    private static final Pattern SPELLED =
            Fold.pattern("(?:ít nhất|tối thiểu)\\s+(?:là\\s+|có\\s+)?(" + Numerals.SPELLED + ")(?=\\s)");
    // seen: "lưu mẫu thức ăn ít nhất 24 giờ"; "ít nhất 24 giờ trước khi họp" says when, "ít nhất 12 tháng" is a
    // condition
    private static final Pattern LASTING =
            Fold.pattern("\\s?(giờ|phút)(?!\\p{L})(?!\\s*,?\\s*(?:làm việc|trước|sau|kể từ|tính từ|một|mỗi|\\d|/))");
    // seen: "bồn chứa nước dung tích từ 1.000 lít trở lên" · "trạm có công suất từ 500 m³ trở lên": what a thing is
    // like
    private static final Pattern MEASURED = Fold.pattern(
            "(?:dung tích|công suất|trọng tải|tải trọng|chiều (?:dài|rộng|cao|sâu)|độ (?:sâu|cao|dày)|khoảng cách|đường kính|tốc độ|vận tốc|bán kính|cự ly)\\s+$");
    private static final String LASTS = "thời lượng";
    private static final Pattern MONEY = Fold.pattern("(?:nghìn|ngàn|triệu|tỷ|tỉ)?\\s?đồng(?!\\p{L})|vnđ|usd");

    private static final Pattern PER = Pattern.compile("\\s?/\\s?\\p{L}+");

    private final Surroundings around;
    private final String folded;
    private final Demand demand;
    private final Binding binding;

    InProse(Surroundings around, Demand demand, Binding binding) {
        this.around = around;
        this.folded = around.folded();
        this.demand = demand;
        this.binding = binding;
    }

    /** What is demanded by the number that begins at {@code at}. */
    List<Target> at(int at) {
        Amount amount = Amount.at(folded, at);
        return amount == null ? List.of() : read(amount);
    }

    /** "ít nhất một mô hình": only here is a spelled number a quantity and no article. */
    List<Target> spelled(int at) {
        Matcher m = SPELLED.matcher(folded).region(at, folded.length());
        return !m.lookingAt()
                ? List.of()
                : read(new Amount(BigDecimal.valueOf(Numerals.whole(m.group(1))), null, false, m.start(1), m.end(1)));
    }

    private List<Target> read(Amount amount) {
        if (amount.percent()) {
            return demand.binds(amount.start(), amount.end())
                    ? targets(
                            amount, Comparison.around(folded, amount), "%", past(PER, amount.end()), "tỷ lệ phần trăm")
                    : List.of();
        }
        Matcher lasting = LASTING.matcher(folded).region(amount.end(), folded.length());
        if (lasting.useTransparentBounds(true).lookingAt()) {
            return lasts(amount, lasting);
        }
        CountedNoun noun = CountedNoun.at(folded, amount.end());
        if (noun == null || !around.speaksAt(amount.start())) {
            return List.of();
        }
        Comparison comparison = Comparison.around(folded, amount);
        if (!demanded(amount, comparison, noun) || !demand.binds(amount.start(), amount.end())) {
            return List.of();
        }
        String unit = around.text().substring(noun.start(), noun.end());
        return targets(amount, comparison, unit, noun.end(), "số lượng");
    }

    /** How long something must last is demanded in rules too; it is no condition there. */
    private List<Target> lasts(Amount amount, Matcher unit) {
        Comparison comparison = Comparison.around(folded, amount);
        boolean ahead = folded.startsWith("trước ", Math.max(0, comparison.start() - 6));
        boolean least = !ahead && comparison.said() && firm(comparison) && comparison.start() < amount.start();
        return least && demand.said(amount.start(), amount.end())
                ? targets(amount, comparison, unit.group(1), unit.end(), LASTS)
                : List.of();
    }

    private int past(Pattern pattern, int at) {
        Matcher m = pattern.matcher(folded).region(at, folded.length());
        return m.lookingAt() ? m.end() : at;
    }

    private boolean demanded(Amount amount, Comparison comparison, CountedNoun noun) {
        boolean money = MONEY.matcher(folded).region(noun.start(), noun.end()).lookingAt();
        boolean strives = demand.strives(amount.start());
        if (money) {
            return strives;
        }
        String before = folded.substring(Math.max(0, comparison.start() - 60), comparison.start());
        boolean asked = comparison.said() && (strives || firm(comparison))
                || endsInWord(VERB, before) && (strives || comparison.said() || !endsInWord(COMMON, before))
                || FIELD.matcher(before).find();
        return asked && !MEASURED.matcher(before).find();
    }

    /** "ít nhất", "tối thiểu" and "trở lên" demand by themselves; "trên" and "dưới" also say where. */
    private static boolean firm(Comparison comparison) {
        return comparison.comparator() == Comparator.AT_LEAST;
    }

    private static boolean endsInWord(Pattern pattern, String words) {
        Matcher m = pattern.matcher(words);
        for (int from = 0; from < words.length(); from++) {
            boolean word = from == 0 || !Character.isLetter(words.charAt(from - 1));
            if (word && m.region(from, words.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private List<Target> targets(Amount amount, Comparison comparison, String unit, int end, String rule) {
        int to = Math.max(end, comparison.end());
        boolean named = !unit.equals("%")
                && !rule.equals(LASTS)
                && !MONEY.matcher(Fold.fold(unit)).lookingAt();
        String measure = Measure.of(around, comparison.start(), named ? amount.end() : to);
        String path = around.parts().pathAt(amount.start());
        Span span = new Span(comparison.start(), to);
        var deadline = binding.of(comparison.start(), to, path);
        List<Target> targets = new ArrayList<>();
        comparison.each(
                amount,
                (comparator, value) ->
                        targets.add(new Target(comparator, value, unit, measure, deadline, span, path, rule)));
        return targets;
    }
}
