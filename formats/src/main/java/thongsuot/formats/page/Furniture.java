package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the page carries beside the text: page numbers, running heads and feet, the boxes of digital signatures. */
final class Furniture {
    /** Running heads stand in the upper, running feet in the lower part of the page of this share. */
    private static final double BAND = 0.1;

    // seen: "2" · "- 2 -" · "Trang 2/5" · "Trang 2" · "2/5" · "Page 2 of 5"
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:trang|page)?\\s?[-–—.(\\[]?\\s?\\d{1,4}\\s?(?:(?:/|of|trên)\\s?\\d{1,4})?\\s?[-–—.)\\]]?",
            Pattern.CASE_INSENSITIVE);

    // seen: "CÔNG BÁO/Số 302/Ngày 02-06-2026" · "Công báo Chính phủ"
    private static final Pattern GAZETTE =
            Pattern.compile("(?:\\d{1,4} )?công báo/.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Furniture() {}

    /** The pages without it. */
    static List<PageContent> removed(List<PageContent> pages) {
        List<List<List<Segment>>> rows =
                pages.stream().map(p -> Segment.rows(p.words())).toList();
        Set<String> running = running(pages, rows);
        List<PageContent> clean = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageContent page = pages.get(i);
            Set<Word> furniture = new HashSet<>(SignatureStamps.in(rows.get(i)));
            furniture.addAll(edges(page, rows.get(i), running));
            List<Word> words =
                    page.words().stream().filter(w -> !furniture.contains(w)).toList();
            clean.add(new PageContent(page.number(), page.width(), page.height(), words, page.rulings()));
        }
        return clean;
    }

    /** What stands at the same place of at least three pages and of more than a third, numbers aside. */
    private static Set<String> running(List<PageContent> pages, List<List<List<Segment>>> rows) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Set<String> here = new HashSet<>();
            for (List<Segment> row : rows.get(i)) {
                for (Segment segment : row) {
                    if (isInBand(segment, pages.get(i))) here.add(key(segment));
                }
            }
            here.forEach(k -> seen.merge(k, 1, Integer::sum));
        }
        Set<String> running = new HashSet<>();
        seen.forEach((k, n) -> {
            if (n >= 3 && 3 * n > pages.size()) running.add(k);
        });
        return running;
    }

    private static String key(Segment segment) {
        String words = segment.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
        return Math.round(segment.baseline() / 12) + ":" + words;
    }

    private static boolean isInBand(Segment segment, PageContent page) {
        return segment.baseline() < BAND * page.height() || segment.baseline() > (1 - BAND) * page.height();
    }

    /** From the upper and the lower edge inwards, as long as there is furniture. */
    private static List<Word> edges(PageContent page, List<List<Segment>> rows, Set<String> running) {
        List<Word> words = new ArrayList<>();
        for (List<Segment> row : rows) {
            if (!isFurniture(row, page, running)) break;
            row.forEach(s -> words.addAll(s.words()));
        }
        for (List<Segment> row : rows.reversed()) {
            if (!isFurniture(row, page, running)) break;
            row.forEach(s -> words.addAll(s.words()));
        }
        return words;
    }

    private static boolean isFurniture(List<Segment> row, PageContent page, Set<String> running) {
        return row.stream()
                .allMatch(s ->
                        isInBand(s, page) && (running.contains(key(s)) || isPageNumber(s, row, page) || isGazette(s)));
    }

    private static boolean isGazette(Segment segment) {
        return GAZETTE.matcher(segment.text()).matches();
    }

    private static boolean isPageNumber(Segment s, List<Segment> row, PageContent page) {
        boolean alone = row.size() == 1
                || row.stream().anyMatch(Furniture::isGazette)
                || s.text().length() <= 3;
        return alone && PAGE_NUMBER.matcher(s.text()).matches() && isInBand(s, page);
    }
}
