package thongsuot.reader.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
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

    private Letterhead() {}

    /** Where the head ends: the first line of the preamble or, where there is none, of the first part. */
    static int end(List<Line> lines) {
        int kind = kindLine(lines);
        if (kind >= 0) {
            return Title.end(lines, kind);
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
                || text.length() < 70 && PlaceDate.in(text) != null;
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

    static boolean isAddressee(String folded) {
        return ADDRESSEE.matcher(folded).lookingAt();
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
}
