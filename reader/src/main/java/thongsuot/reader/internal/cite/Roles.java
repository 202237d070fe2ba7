package thongsuot.reader.internal.cite;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import thongsuot.reader.Span;
import thongsuot.reader.cite.Citation.Role;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.reader.internal.context.Sentences;
import thongsuot.reader.internal.layout.Parts;
import thongsuot.reader.internal.text.Fold;

/** What the document has to do with one that it cites, by the verb of the sentence. To be asked in the order of the text. */
final class Roles {
    // seen: "Thực hiện Kế hoạch số …" · "Để triển khai có hiệu quả …" · "… ban hành Kế hoạch thực hiện Nghị quyết số …"
    private static final Pattern CARRY_OUT =
            Fold.pattern("(?<!\\p{L})(?:thực hiện|triển khai|thi hành|quán triệt|cụ thể hóa)(?!\\p{L})");
    private static final Pattern ISSUE = Fold.pattern(
            "(?:ban hành|xây dựng|đề ra|lập) (?:kế hoạch|chương trình|hướng dẫn|chỉ thị|nghị quyết)(?!\\p{L})");
    private static final Pattern AMEND = Fold.pattern("(?<!được )(?:sửa đổi|bổ sung|đính chính)(?!\\p{L})");
    private static final Pattern REPLACE = Fold.pattern("(?<!được )(?:thay thế|bãi bỏ|hủy bỏ|thu hồi)(?!\\p{L})");
    // seen: "Nghị định số … hết hiệu lực kể từ ngày Nghị định này có hiệu lực"
    private static final Pattern LAPSES = Fold.pattern("hết hiệu lực|bị bãi bỏ|bị thay thế|chấm dứt hiệu lực");
    private static final Pattern JOIN = Pattern.compile("[\\s,;]*(?:và|cùng|các)?\\s*");
    private static final Pattern LABEL = Pattern.compile("^[^\\p{L}]+");
    private static final int NEAR = 400;

    /** Kinds that make rules; where another kind says "sửa đổi Nghị định số …", it is a task for somebody. */
    private static final Set<DocumentKind> RULING = EnumSet.of(
            DocumentKind.DECISION,
            DocumentKind.DECREE,
            DocumentKind.RESOLUTION,
            DocumentKind.CIRCULAR,
            DocumentKind.LAW,
            DocumentKind.ORDINANCE,
            DocumentKind.REGULATION,
            DocumentKind.RULES);

    private final Parts parts;
    private final String folded;
    private Role last = Role.MENTIONS;
    private int lastEnd;

    Roles(Parts parts) {
        this.parts = parts;
        this.folded = parts.prose().folded();
    }

    Role of(Span span) {
        Role role = read(span);
        last = role;
        lastEnd = span.end();
        return role;
    }

    private Role read(Span span) {
        int start = Sentences.start(folded, span.start());
        String before = LABEL.matcher(folded.substring(start, span.start()))
                .replaceFirst(" ")
                .stripLeading();
        String after = folded.substring(span.end(), Sentences.end(folded, span.end()));
        if (last != Role.MENTIONS && listed(span.start())) {
            return last;
        }
        if (isGround(span, before)) {
            return inHead(span) && ISSUE.matcher(after).find() ? Role.IMPLEMENTS : Role.BASIS;
        }
        Role change = change(span, before, after, lastEnd > start);
        if (change != Role.MENTIONS) {
            return change;
        }
        return inHead(span) && CARRY_OUT.matcher(before).find() && !before.startsWith("theo ")
                ? Role.IMPLEMENTS
                : Role.MENTIONS;
    }

    /** Whether this document amends or replaces: its verb heads the sentence, or is said of "này". */
    private Role change(Span span, String before, String after, boolean second) {
        boolean rules = ruling() && parts.pathAt(span.start()).indexOf('|') < 0;
        boolean own = before.contains(" này ") || rules && !second && (inHead(span) || headed(before));
        if (own && REPLACE.matcher(before).find()) {
            return Role.REPLACES;
        }
        if (own && AMEND.matcher(before).find()) {
            return Role.AMENDS;
        }
        boolean ends = LAPSES.matcher(after).find() && !before.endsWith("của ");
        return ends && (rules || after.contains(" này")) ? Role.REPLACES : Role.MENTIONS;
    }

    private boolean ruling() {
        DocumentKind kind = parts.header().kind();
        return kind != null && RULING.contains(kind);
    }

    private static boolean headed(String before) {
        return REPLACE.matcher(before).lookingAt() || AMEND.matcher(before).lookingAt();
    }

    /** Whether it goes on with the list of the last mention: nothing but a mark between, or a semicolon right before. */
    private boolean listed(int start) {
        if (start < lastEnd || start - lastEnd > NEAR) {
            return false;
        }
        String between = folded.substring(lastEnd, start);
        boolean item = between.stripTrailing().endsWith(";") && (last == Role.REPLACES || last == Role.AMENDS);
        return between.indexOf('\n') < 0 && (item || JOIN.matcher(between).matches());
    }

    /** {@code Căn cứ …}, and in the preamble what the same paragraph adds. */
    private boolean isGround(Span span, String before) {
        int paragraph = parts.prose().start(parts.prose().paragraphAt(span.start()));
        String head = folded.substring(paragraph, Math.min(folded.length(), paragraph + 24));
        boolean added = inHead(span)
                && span.start() - paragraph < 4 * NEAR
                && LABEL.matcher(head).replaceFirst(" ").stripLeading().startsWith("căn cứ");
        return added || before.startsWith("căn cứ");
    }

    private boolean inHead(Span span) {
        return span.start() < parts.header().span().end()
                || span.start() < parts.preamble().end()
                        && span.start() >= parts.preamble().start();
    }
}
