package thongsuot.reader.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.Prose;
import thongsuot.reader.node.Recipient;

/** The entries of {@code Nơi nhận}. */
final class Recipients {
    private static final Pattern WORD = Fold.pattern("nơi nhận\\s*(?:[:.]|$)\\s*");

    private final Prose prose;
    private final int to;
    private final List<Recipient> entries = new ArrayList<>();
    /** Whether entries have dashes here: then a line without one carries the entry above on. */
    private boolean listed;

    private Recipients(Prose prose, int to) {
        this.prose = prose;
        this.to = to;
    }

    /** Whether {@code line} begins the recipients. */
    static boolean begin(String text) {
        return (text.charAt(0) == 'N' || text.charAt(0) == 'n')
                && WORD.matcher(Fold.fold(text.length() > 40 ? text.substring(0, 40) : text))
                        .lookingAt();
    }

    /** The entries in paragraphs {@code from} to {@code to}. */
    static List<Recipient> in(Prose prose, int from, int to) {
        for (int p = from; p < to; p++) {
            if (begin(prose.paragraph(p))) {
                return new Recipients(prose, to).read(p);
            }
        }
        return List.of();
    }

    private List<Recipient> read(int first) {
        Matcher word = WORD.matcher(prose.folded()).region(prose.start(first), prose.end(first));
        if (word.lookingAt() && word.end() < prose.end(first)) {
            addAll(word.end(), prose.end(first));
        }
        for (int p = first + 1; p < to; p++) {
            if (take(p) && isLast(p)) {
                break;
            }
        }
        return entries;
    }

    /** Takes the paragraph as an entry or as the rest of one; not where it belongs to the signature beside. */
    private boolean take(int p) {
        String text = prose.paragraph(p);
        boolean bulleted = isBullet(text.charAt(0)) && text.length() > 1;
        listed |= bulleted;
        if (bulleted) {
            addAll(prose.start(p), prose.end(p));
            return true;
        }
        if (Signers.belong(text) || isSideNote(text) || Signers.isName(text) && !entries.isEmpty() && endsEntry()) {
            return false;
        }
        if (!entries.isEmpty() && (listed || !endsEntry())) {
            extend(prose.end(p));
            return true;
        }
        if (LineJoiner.isHeadingLike(text) || text.length() > 120) {
            return false;
        }
        addAll(prose.start(p), prose.end(p));
        return true;
    }

    static boolean isBullet(char c) {
        return "-–—+•*".indexOf(c) >= 0;
    }

    /** {@code (để b/cáo)} behind a brace stands in a column of its own. */
    private static boolean isSideNote(String text) {
        return text.charAt(0) == '(' && text.length() < 40;
    }

    /** {@code Lưu …} ends the list, unless it goes on in the next line. */
    private boolean isLast(int p) {
        char end = prose.text().charAt(prose.end(p) - 1);
        boolean another = p + 1 < to && isBullet(prose.paragraph(p + 1).charAt(0));
        boolean storage =
                !entries.isEmpty() && Fold.fold(entries.getLast().name()).startsWith("lưu");
        return storage && end != ',' && end != '-' && !another;
    }

    private boolean endsEntry() {
        int end = entries.getLast().span().end();
        return end < prose.text().length() && ";.,".indexOf(prose.text().charAt(end)) >= 0;
    }

    /** One entry, or several that stand in one line: {@code - Như trên; - Lưu: VT.} */
    private void addAll(int from, int end) {
        int start = from;
        boolean bulleted = isBullet(prose.text().charAt(from));
        for (int i = from; i < end; i++) {
            boolean parts = prose.text().charAt(i) == ';' && i + 1 < end && nextIsEntry(i + 1, end, bulleted);
            if (parts || i == end - 1) {
                add(start, parts ? i : end);
                start = i + 1;
            }
        }
    }

    private boolean nextIsEntry(int from, int end, boolean bulleted) {
        int i = from;
        while (i < end && prose.text().charAt(i) == ' ') {
            i++;
        }
        return i < end && (isBullet(prose.text().charAt(i)) || !bulleted && !inStorage(from));
    }

    /** {@code Lưu: VT; TG-NC} is one entry. */
    private boolean inStorage(int at) {
        int line = prose.start(prose.paragraphAt(at));
        return prose.folded().substring(Math.max(line, at - 40), at).contains("lưu");
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && " -–—+•*".indexOf(prose.text().charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " ;.,:/".indexOf(prose.text().charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > start) {
            String name = prose.text().substring(start, end).replace('\n', ' ');
            entries.add(new Recipient(name, new Span(start, end)));
        }
    }

    private void extend(int end) {
        add(entries.removeLast().span().start(), end);
    }
}
