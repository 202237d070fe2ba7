package thongsuot.reader.internal.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.cite.Citation;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.internal.layout.Parts;
import thongsuot.reader.internal.text.Fold;

/**
 * Documents that are known by a name and cited without number: {@code Nghị quyết Đại hội XIII của Đảng},
 * {@code Nghị quyết Trung ương 4 (khóa XII)}, {@code Điều lệ Đảng}, {@code Luật Đất đai năm 2024}, {@code Hiến pháp}.
 */
final class NamedDocuments {
    private static final String RULE = "NamedDocuments";
    private static final Pattern HEAD =
            Fold.pattern("(?:(?<congress>(?:nghị quyết|kết luận|văn kiện) (?=(?:của )?(?:đại hội|trung ương|"
                    + "hội nghị (?:lần thứ|trung ương|ban chấp hành))))|(?<statute>điều lệ (?=đảng|đoàn|hội|công đoàn|mặt trận))|"
                    + "(?<constitution>hiến pháp)|(?<law>(?:bộ luật|luật|pháp lệnh) ))");
    // What may follow the name of a congress or plenum: its number, its term, whose it was.
    private static final Pattern TAIL =
            Fold.pattern("(?: \\d{1,2}(?![\\d/.-])|,? ?\\(?khóa (?:[ivx]+(?:, | và )?){1,4}\\)?|,? lần thứ [ivx\\d]+"
                    + "|,? nhiệm kỳ \\d{4}\\s?[-–]\\s?\\d{4}|(?: toàn quốc)? lần thứ [ivx\\d]+| toàn quốc| [ivx]+(?!\\p{L})"
                    + "|,? \\(?năm \\d{4}\\)?)(?!\\p{L})");
    private static final int LOOK = 60;

    private final Parts parts;
    private final String text;
    private final String folded;
    private final List<Citation> numbered;
    private final Roles roles;
    private final List<Citation> found = new ArrayList<>();

    private NamedDocuments(Parts parts, List<Citation> numbered) {
        this.parts = parts;
        this.text = parts.prose().text();
        this.folded = parts.prose().folded();
        this.numbered = numbered;
        this.roles = new Roles(parts);
    }

    /** Those outside of {@code numbered}, which is in the order of the text. */
    static List<Citation> find(Parts parts, List<Citation> numbered) {
        NamedDocuments names = new NamedDocuments(parts, numbered);
        names.scan();
        return names.found;
    }

    private void scan() {
        int from = 0;
        for (Citation citation : numbered) {
            from = Math.max(scan(from, citation.span().start()), citation.span().end());
        }
        scan(from, text.length());
    }

    /** Takes the names up to {@code to}; one that reaches past it is a part of what begins there. Returns where to go on. */
    private int scan(int from, int to) {
        int i = from;
        while (i < to) {
            Span name = begins(i) ? at(i) : null;
            if (name == null) {
                i++;
                continue;
            }
            if (name.end() <= to) {
                found.add(citation(name));
            }
            i = Math.max(
                    name.end(), found.isEmpty() ? 0 : found.getLast().span().end());
        }
        return i;
    }

    /** A capital at the head of one of the words that names begin with. */
    private boolean begins(int i) {
        char capital = text.charAt(i);
        if (capital < 'B' || capital > 'V' && capital != 'Đ') {
            return false;
        }
        String first = switch (capital) {
            case 'N' -> "nghị quyết";
            case 'K' -> "kết luận";
            case 'V' -> "văn kiện";
            case 'Đ' -> "điều lệ";
            case 'H' -> "hiến pháp";
            case 'B' -> "bộ luật";
            case 'L' -> "luật ";
            case 'P' -> "pháp lệnh";
            default -> "";
        };
        return !first.isEmpty()
                && folded.startsWith(first, i)
                && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }

    private @Nullable Span at(int start) {
        Matcher head = HEAD.matcher(folded).region(start, Math.min(folded.length(), start + LOOK));
        if (!head.lookingAt()) {
            return null;
        }
        if (head.group("law") != null) {
            int end = LawName.end(text, folded, head.end());
            return end > head.end() ? new Span(start, tail(end)) : null;
        }
        if (head.group("constitution") != null) {
            return new Span(start, tail(head.end()));
        }
        int of = folded.startsWith(Attribution.OF, head.end()) ? head.end() + Attribution.OF.length() : head.end();
        int end = IssuerWords.end(text, folded, of);
        boolean statute = head.group("statute") != null;
        return end > of ? new Span(start, statute ? end : tail(end)) : null;
    }

    private int tail(int name) {
        int end = name;
        for (int turns = 0; turns < 4; turns++) {
            Matcher tail = TAIL.matcher(folded).region(end, Math.min(folded.length(), end + LOOK));
            if (tail.useTransparentBounds(true).lookingAt()) {
                end = tail.end();
            } else if (folded.startsWith(" của ", end) && Bodies.beginAt(folded, end + 5)
                    || folded.startsWith(" của đảng", end)) {
                end = IssuerWords.end(text, folded, end + 5);
            }
        }
        return end;
    }

    /** {@code Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025}: the date belongs to the mention, not to the name. */
    private Citation citation(Span name) {
        String words = name.of(text);
        DateWords date = DateWords.at(folded, Letters.skipBlanks(folded, name.end(), 2));
        boolean dated = date != null && date.date() != null;
        Span span = date != null && dated ? new Span(name.start(), date.end()) : name;
        return new Citation(
                kind(Fold.fold(words)),
                null,
                words,
                date == null ? null : date.date(),
                null,
                roles.of(span),
                span,
                parts.pathAt(span.start()),
                RULE);
    }

    private static DocumentKind kind(String name) {
        if (name.startsWith("bộ luật") || name.startsWith("luật")) {
            return DocumentKind.LAW;
        }
        KindNoun noun = KindNoun.startingAt(name, 0);
        return noun == null || noun.kind() == null ? DocumentKind.OTHER : noun.kind();
    }
}
