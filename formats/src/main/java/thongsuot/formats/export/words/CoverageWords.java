package thongsuot.formats.export.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import thongsuot.reader.NamedReading;
import thongsuot.reader.Span;
import thongsuot.reader.coverage.Alignment;
import thongsuot.reader.coverage.Bearing;
import thongsuot.reader.coverage.Clause;
import thongsuot.reader.coverage.Coverage;
import thongsuot.reader.coverage.Difference;
import thongsuot.reader.coverage.Link;
import thongsuot.reader.coverage.Originality;
import thongsuot.reader.coverage.Share;
import thongsuot.reader.coverage.Status;

/** What a comparison of two plans says, in the words of an office. It shows and doesn't judge. */
public final class CoverageWords {
    /** Of the answers with less likeness one in six was none, of those with more one in twenty-four, on the labelled pairs. */
    private static final double DOUBTFUL = 0.25;

    private CoverageWords() {}

    /** In a table's narrow column. */
    public static String status(Status status) {
        return switch (status) {
            case COVERED -> "Đã có";
            case DIFFERENT_OWNER -> "Cơ quan khác";
            case LATER_DATE -> "Hạn muộn hơn";
            case WEAKER_TARGET -> "Chỉ tiêu thấp hơn";
            case MISSING -> "Chưa có";
        };
    }

    /** As a heading over the demands that have it. */
    public static String heading(Status status) {
        return switch (status) {
            case COVERED -> "Đã có trong kế hoạch";
            case DIFFERENT_OWNER -> "Cơ quan khác chủ trì";
            case LATER_DATE -> "Thời hạn muộn hơn, thưa hơn hoặc không nêu";
            case WEAKER_TARGET -> "Chỉ tiêu thấp hơn hoặc không nêu";
            case MISSING -> "Chưa có trong kế hoạch";
        };
    }

    /** One sign for a map of many plans; the legend and the text beside it say the same. */
    public static String sign(Status status) {
        return switch (status) {
            case COVERED -> "✓";
            case DIFFERENT_OWNER -> "⇄";
            case LATER_DATE -> "▸";
            case WEAKER_TARGET -> "▾";
            case MISSING -> "–";
        };
    }

    /** {@code ✓ đã có, ⇄ cơ quan khác, …}. */
    public static String legend() {
        return Arrays.stream(Status.values())
                .map(status -> sign(status) + " " + lower(status(status)))
                .collect(Collectors.joining(", "));
    }

    /** The status of a demand; where it is missing and given to another office, that too. */
    public static String status(Alignment alignment) {
        boolean others = alignment.status() == Status.MISSING && alignment.bearing() == Bearing.OTHERS;
        return status(alignment.status()) + (others ? " (giao cơ quan khác)" : "");
    }

    /** Everything that is to be said of a demand, the gravest first. */
    public static List<String> statuses(Alignment alignment) {
        return alignment.statuses().reversed().stream()
                .map(status -> status == Status.MISSING ? status(alignment) : status(status))
                .toList();
    }

    /** {@code Thời hạn muộn hơn: “trước ngày 15/3” → “trước ngày 30/4”}. */
    public static String difference(Difference difference, NamedReading parent, NamedReading plan) {
        String above = quoted(difference.parent(), parent);
        Span there = difference.child();
        String below = there == null ? "" : " → " + quoted(there, plan);
        boolean issued = there != null && there.equals(plan.reading().header().span());
        if (issued && plan.reading().header().issuedOn() != null) {
            return "Kế hoạch ban hành ngày " + Times.day(plan.reading().header().issuedOn()) + ", sau hạn " + above;
        }
        return switch (difference.kind()) {
            case LOWER_FIGURE -> "Chỉ tiêu thấp hơn: " + above + below;
            case NO_FIGURE -> "Không nêu con số: " + above;
            case SHARE_OF_SUM -> "Phần của đơn vị trong tổng số chung: " + above + below;
            case LATER -> "Thời hạn muộn hơn hoặc thưa hơn: " + above + below;
            case NO_DATE -> "Không nêu thời hạn: " + above;
            case OTHER_OWNER -> "Cơ quan khác chủ trì: " + above + below;
        };
    }

    /** Where a clause stands: {@code Mục II.3}; the plan as a whole has no such place. */
    public static String place(Clause clause) {
        return clause.kind() == Clause.Kind.PLAN ? "Cả kế hoạch" : Places.of(clause.path());
    }

    /** The place of an answer; where little speaks for it, a word of doubt. */
    public static String place(Link link, Clause clause) {
        return place(clause) + (link.score() < DOUBTFUL ? " (có thể)" : "");
    }

    /** {@code 19 yêu cầu: 15 đã có, 1 hạn muộn hơn, 3 chưa có (2 giao cơ quan khác); 1 việc thêm}. */
    public static String summary(Coverage coverage) {
        StringBuilder words = new StringBuilder(coverage.alignments().size() + " yêu cầu");
        String mark = ": ";
        for (Status status : Status.values()) {
            int count = coverage.count(status);
            if (count > 0) {
                words.append(mark).append(count).append(' ').append(lower(status(status)));
                mark = ", ";
            }
        }
        long others = givenToOthers(coverage);
        words.append(others > 0 ? " (" + others + " giao cơ quan khác)" : "");
        return words
                + (coverage.added().isEmpty() ? "" : "; " + coverage.added().size() + " việc thêm");
    }

    /** Missing demands that the parent gives to another office. */
    public static long givenToOthers(Coverage coverage) {
        return coverage.alignments().stream()
                .filter(alignment -> alignment.status() == Status.MISSING && alignment.bearing() == Bearing.OTHERS)
                .count();
    }

    /** {@code Trùng nguyên văn với cấp trên 12%, gần nguyên văn 18%; nêu riêng: đơn vị 40%, thời hạn 35%, con số 10% số mục}. */
    public static String originality(Originality originality) {
        return "Trùng nguyên văn với văn bản cấp trên " + percent(originality.exact()) + ", gần nguyên văn "
                + percent(originality.near()) + "; số mục nêu đơn vị riêng " + percent(originality.owners())
                + ", thời hạn riêng " + percent(originality.dates()) + ", con số riêng "
                + percent(originality.figures());
    }

    /** Of nothing: a stroke. */
    public static String percent(Share share) {
        return share.whole() == 0 ? "–" : Math.round(100 * share.ratio()) + "%";
    }

    private static String quoted(Span span, NamedReading reading) {
        String text = reading.reading().text();
        return span.end() <= text.length() ? "“" + span.of(text).replaceAll("\\s+", " ") + "”" : "";
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
