package thongsuot.reader.internal.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.Line;
import thongsuot.reader.internal.text.Prose;
import thongsuot.reader.node.Header;

/** What stands above the text: issuer, number, place and date, kind and title. */
final class Letterhead {
    /** How many lines a letterhead with its title may have. */
    private static final int LINES = 60;

    private static final Pattern NATIONAL = Fold.pattern(
            "(?:cộng h[òo]a xã hội|độc lập\\s*[-–.]|đảng cộng sản việt nam|đoàn tncs hồ chí minh$|đoàn thanh niên cộng sản hồ chí minh$)");
    private static final Pattern NUMBER =
            Fold.pattern("(?:(?:luật|nghị quyết|pháp lệnh|lệnh) )?(?:số|sô)\\s*(?:[:.]|\\d|(?=[-–/…_]))|số\\s*$");
    private static final Pattern SUBJECT = Fold.pattern("(?:v\\s?/\\s?v|về việc)[\\s:.]");
    private static final Pattern ADDRESSEE = Fold.pattern("kính gửi\\s*[:.]?");
    // seen: "Cà Mau, ngày 01 tháng 6 năm 2022" · "Hưng Yên, ngày     tháng    năm 2021" · "Phúc Thịnh ngày 5/1/2025"
    private static final Pattern PLACE_DATE =
            Fold.pattern("(?<place>\\p{L}[\\p{L} .'’-]{1,40}?)?\\s*[,.]?\\s*ngày\\s*(?<day>\\d{1,2})?[\\s.…_]*"
                    + "(?:tháng|/|-|\\.)\\s*(?<month>\\d{1,2})?[\\s.…_]*(?:năm|/|-|\\.)\\s*(?<year>\\d{4})?[.…\\s_]*$");
    // "Thực hiện …", "Căn cứ …": a preamble, unless it is the first line below the kind.
    private static final Pattern OPENER = Fold.pattern(
            "(?:[-–]\\s*)?(?:căn cứ|thực hiện|triển khai|thi hành|theo đề nghị|theo|xét|trên cơ sở|nhằm|để|sau khi|tiếp tục|trong|ngày|"
                    + "kính gửi|năm|hiện nay|thời gian qua|qua|với|từ|tại|những|ban|ủy ban|ubnd|sở|bộ|chính phủ|thủ tướng|hội đồng|tỉnh ủy|đảng ủy|"
                    + "huyện ủy|thành ủy|liên đoàn|công đoàn|đoàn|trường|quốc hội|chủ tịch|giám đốc|hiệu trưởng|quyết định|thường trực|văn phòng)(?![\\p{L}])");
    private static final int MAX_TITLE_LINES = 8;

    private Letterhead() {}

    /** Where the head ends: the first line of the preamble or, where there is none, of the first part. */
    static int end(List<Line> lines) {
        int kind = kindLine(lines);
        if (kind >= 0) {
            return titleEnd(lines, kind);
        }
        int last = 0;
        int limit = Math.min(lines.size(), LINES);
        for (int i = 0; i < limit; i++) {
            String text = lines.get(i).text();
            if (isLetterheadLine(text)) {
                last = i + 1;
            } else if (text.length() > 120 || Labels.at(text) != null && last > 0) {
                break;
            }
        }
        while (last > 0 && last < limit && continuesSubject(lines, last)) {
            last++;
        }
        return last;
    }

    private static boolean continuesSubject(List<Line> lines, int i) {
        String text = lines.get(i).text();
        return !lines.get(i).gap() && Character.isLowerCase(text.charAt(0)) && text.length() < 80;
    }

    private static boolean isLetterheadLine(String text) {
        String folded = Fold.fold(text);
        return NATIONAL.matcher(folded).lookingAt()
                || NUMBER.matcher(folded).lookingAt()
                || SUBJECT.matcher(folded).lookingAt()
                || text.length() < 70 && PLACE_DATE.matcher(folded).find();
    }

    static boolean isKindLine(String text) {
        KindWords.Found found = KindWords.at(text);
        return found != null
                && found.length() == text.replaceAll("[\\s.:*]+$", "").length();
    }

    /** The line with the kind's word, or -1. */
    static int kindLine(List<Line> lines) {
        int limit = Math.min(lines.size(), LINES);
        int flattened = -1;
        for (int i = 0; i < limit; i++) {
            String text = lines.get(i).text();
            if (isKindLine(text)) {
                return i;
            }
            KindWords.Found found = KindWords.at(text);
            if (found != null && flattened < 0 && text.length() < 400 && !isLetterheadLine(text)) {
                flattened = i;
            }
            Label label = Labels.at(text);
            boolean started = label != null && !label.kind().isBullet() && label.kind() != Label.Kind.BRACKETED;
            if (started || ADDRESSEE.matcher(Fold.fold(text)).lookingAt()) {
                break;
            }
        }
        return flattened;
    }

    private static int titleEnd(List<Line> lines, int kind) {
        int i = kind + 1;
        int limit = Math.min(lines.size(), kind + 1 + MAX_TITLE_LINES);
        boolean flattened = !isKindLine(lines.get(kind).text());
        while (i < limit && isTitle(lines, kind, i, flattened)) {
            i++;
        }
        // The rule under the title belongs to it.
        while (i < lines.size() && lines.get(i).text().chars().noneMatch(Character::isLetterOrDigit)) {
            i++;
        }
        return i;
    }

    private static boolean isTitle(List<Line> lines, int kind, int i, boolean flattened) {
        Line line = lines.get(i);
        String text = line.text();
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        Label label = Labels.at(text);
        if (label != null && label.kind() != Label.Kind.BRACKETED
                || ADDRESSEE.matcher(Fold.fold(text)).lookingAt()
                || text.charAt(0) == '|') {
            return false;
        }
        boolean first = i == kind + 1 && !flattened;
        if (first) {
            return !isPreamble(text) || text.length() < 240 && !endsLikeSentence(text);
        }
        if (line.gap() && !isOpenTitle(lines, i)) {
            return false;
        }
        boolean lower = Character.isLowerCase(text.charAt(0)) || text.charAt(0) == '(';
        if (LineJoiner.isHeadingLike(text)) {
            return !OPENER_CAPITALS.matcher(text).lookingAt();
        }
        return lower && text.length() < 200 && !endsLikeSentence(text)
                || text.length() < 140 && !endsLikeSentence(text) && !isPreamble(text)
                || isPreambleByChance(lines, i);
    }

    private static final Pattern OPENER_CAPITALS =
            Pattern.compile("(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|KẾT LUẬN)\\s*:?\\s*$");

    /** "Bộ Chính trị về đột phá …" under a title's line that is not whole. */
    private static boolean isPreambleByChance(List<Line> lines, int i) {
        String text = lines.get(i).text();
        return !lines.get(i).gap()
                && text.length() < 110
                && !endsLikeSentence(text)
                && isOpenTitle(lines, i + 1)
                && !isFormalOpener(text);
    }

    private static boolean isFormalOpener(String text) {
        return FORMAL_OPENER.matcher(Fold.fold(text)).lookingAt();
    }

    private static final Pattern FORMAL_OPENER =
            Fold.pattern("(?:[-–]\\s*)?(?:căn cứ|theo đề nghị|xét|kính gửi|thực hiện|triển khai)(?![\\p{L}])");

    /** Whether the title's last line before {@code i} waits for more: it ends in a comma or the next line goes on in lower case. */
    private static boolean isOpenTitle(List<Line> lines, int i) {
        String before = lines.get(i - 1).text();
        char last = before.charAt(before.length() - 1);
        return last == ','
                || last == '-'
                || i < lines.size()
                        && !lines.get(i).gap()
                        && Character.isLowerCase(lines.get(i).text().charAt(0));
    }

    private static boolean isPreamble(String text) {
        return OPENER.matcher(Fold.fold(text)).lookingAt();
    }

    private static boolean endsLikeSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return last == ';' || last == ':' || last == '.' && !text.endsWith("...");
    }

    /** Reads the header from paragraphs {@code 0} to {@code end}. */
    static Header read(Prose prose, int end, @Nullable String issuerOfPreamble) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            lines.add(prose.paragraph(i));
        }
        HeaderFacts facts = new HeaderFacts();
        int kind = kindLine(
                lines.stream().map(text -> new Line(text, 0, false, false)).toList());
        for (int i = 0; i < (kind < 0 ? lines.size() : kind); i++) {
            facts.letterhead(lines.get(i));
        }
        if (kind >= 0) {
            facts.kind(lines.get(kind));
            for (int i = kind + 1; i < lines.size(); i++) {
                facts.title(lines.get(i));
            }
        }
        return facts.header(issuerOfPreamble, new Span(0, end == 0 ? 0 : prose.end(end - 1)));
    }

    static boolean isNational(String folded) {
        return NATIONAL.matcher(folded).lookingAt();
    }

    static boolean isNumber(String folded) {
        return NUMBER.matcher(folded).lookingAt();
    }

    static boolean isSubject(String folded) {
        return SUBJECT.matcher(folded).lookingAt();
    }

    /** Place and date in {@code text}, or null. */
    static @Nullable PlaceDate placeDate(String text) {
        Matcher matcher = PLACE_DATE.matcher(Fold.fold(text));
        if (!matcher.find()) {
            return null;
        }
        String place = matcher.start("place") < 0
                ? null
                : text.substring(matcher.start("place"), matcher.end("place")).strip();
        return new PlaceDate(place, date(matcher), matcher.start());
    }

    private static @Nullable LocalDate date(Matcher matcher) {
        if (matcher.group("day") == null || matcher.group("month") == null || matcher.group("year") == null) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group("year")),
                    Integer.parseInt(matcher.group("month")),
                    Integer.parseInt(matcher.group("day")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@code Cà Mau, ngày 01 tháng 6 năm 2022}. */
    record PlaceDate(@Nullable String place, @Nullable LocalDate day, int start) {}

    static @Nullable DocumentKind kindOf(String line) {
        KindWords.Found found = KindWords.at(line);
        return found == null ? null : found.kind();
    }
}
