package thongsuot.reader.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.Line;

/**
 * Mends the narrow cells of a letterhead that a page, saved as text, cut anywhere: {@code ỦY⏎BAN NHÂN DÂN}, {@code CỘNG⏎HÒA XÃ HỘI …},
 * {@code Thừa⏎Thiên Huế, ngày …}. Two lines are one only where together they begin what neither begins alone.
 */
final class BrokenCells {
    private static final int LINES = 40;
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}{1,6}");
    private static final Pattern PART_OF_A_PLACE = Pattern.compile("\\p{Lu}[\\p{L}.]*(?:[ –-]+\\p{Lu}?[\\p{L}.]*)?");
    private static final Pattern OPEN_COUNTRY = Fold.pattern("cộng h[òo]a xã hội(?! chủ nghĩa việt nam).*");
    private static final Pattern OPEN_DATE = Fold.pattern(", ngày(?: \\d{1,2}(?: tháng(?: \\d{1,2}(?: năm)?)?)?)?$");
    private static final Pattern OPEN_MOTTO = Fold.pattern("độc lập(?!.*hạnh phúc).*");

    private BrokenCells() {}

    static List<Line> mend(List<Line> lines) {
        List<Line> mended = new ArrayList<>(lines.size());
        int limit = Math.min(lines.size(), LINES);
        boolean head = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            head &= i < limit && Labels.at(line.text()) == null;
            line = head ? withoutBar(line) : line;
            while (head && i + 1 < lines.size() && belong(line.text(), withoutBar(lines.get(i + 1)))) {
                line = line.withText(
                        line.text() + ' ' + withoutBar(lines.get(++i)).text());
            }
            head &= !Letterhead.isKindLine(line.text());
            mended.add(line);
        }
        return mended;
    }

    /** {@code Số: 41-KH/ĐTN |}: the border of the cell. */
    private static Line withoutBar(Line line) {
        String words = line.text().replaceFirst("\\s*\\|$", "");
        boolean cell = !words.isEmpty()
                && words.indexOf('|') < 0
                && words.length() < line.text().length();
        return cell ? line.withText(words) : line;
    }

    private static boolean belong(String above, Line next) {
        String below = next.text();
        if (next.gap() || above.length() + below.length() > 120) {
            return false;
        }
        String whole = above + ' ' + below;
        String folded = Fold.fold(whole);
        String first = Fold.fold(above);
        if (OPEN_COUNTRY.matcher(first).matches()) {
            return folded.startsWith("cộng hòa xã hội chủ") || folded.startsWith("cộng hoà xã hội chủ");
        }
        if (OPEN_MOTTO.matcher(first).matches()) {
            return folded.contains("hạnh phúc");
        }
        if (Letterhead.isNational(folded) && !Letterhead.isNational(first)) {
            return true;
        }
        if (ONE_WORD.matcher(above).matches()) {
            return !Bodies.begin(first) && Bodies.begin(folded)
                    || ONE_WORD.matcher(below).matches() && Letterhead.isKindLine(whole);
        }
        return isPartOfPlace(above, first, below) || isPartOfDate(above, whole);
    }

    /** {@code Thừa⏎Thiên Huế, ngày 23 tháng 01 năm 2026}. */
    private static boolean isPartOfPlace(String above, String folded, String below) {
        PlaceDate date = PlaceDate.in(below);
        return date != null
                && date.place() != null
                && above.chars().anyMatch(Character::isLowerCase)
                && PART_OF_A_PLACE.matcher(above).matches()
                && !Bodies.begin(folded)
                && !HeaderFacts.isMark(folded);
    }

    /** {@code Vĩnh Lộc, ngày 13⏎tháng 01 năm 2026}. */
    private static boolean isPartOfDate(String above, String whole) {
        if (!OPEN_DATE.matcher(Fold.fold(above)).find()) {
            return false;
        }
        PlaceDate date = PlaceDate.in(whole);
        return date != null && date.day() != null;
    }
}
