package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.Span;

/**
 * Finds the names of bodies and posts where a list of them may begin: {@code Sở Y tế, Công an tỉnh và các cơ quan liên quan}
 * are three names, {@code Sở Văn hóa, Thể thao và Du lịch} is one.
 */
final class UnitNames {
    private static final int MOST = 60;

    private final String text;
    private final String folded;
    private final NameGrammar grammar;

    UnitNames(String text, String folded) {
        this.text = text;
        this.folded = folded;
        this.grammar = new NameGrammar(text, folded);
    }

    /** The list that begins at {@code at}: its names in the words of the text; empty where none begins. */
    NameList at(int at, int limit) {
        return list(at, limit, false);
    }

    /** The same in a heading or a cell of a table, where semicolons part names too. */
    NameList inHeading(int at, int limit) {
        return list(at, limit, true);
    }

    private NameList list(int from, int limit, boolean heading) {
        List<Span> names = new ArrayList<>();
        int end = -1;
        boolean people = false;
        boolean series = false;
        int at = from;
        for (int i = 0; i < MOST; i++) {
            int start = skipDeterminers(at, limit);
            if (start >= limit) {
                break;
            }
            boolean plural = start > at;
            start = plural ? pastColon(start, limit) : start;
            int person = UnitWords.PERSONS.match(folded, start);
            boolean known = i > 0 || plural || followedBySeparator(start, limit);
            int stop = person >= 0 ? person : grammar.end(start, limit, plural, heading, known);
            stop = i == 0 && Scan.phraseAt(folded, start, "bản") ? -1 : stop;
            if (stop < 0 && series && Scan.upperAt(text, start)) {
                stop = grammar.pieces(start, limit);
            }
            if (stop < 0 && i > 0 && !heading) {
                stop = unknown(start, limit);
            }
            if (stop < 0) {
                break;
            }
            stop = Math.max(start, Math.min(stop, limit));
            if (person < 0) {
                names.add(new Span(start, stop));
            } else {
                people = true;
                stop = grammar.tails(stop, limit);
            }
            series |= plural && grammar.isSeries(start) || grammar.isOfficeSeries(start);
            end = stop;
            int next = separator(afterBracket(stop, limit), limit, heading);
            if (next < 0) {
                break;
            }
            at = next;
        }
        return new NameList(names, end, people);
    }

    private int skipDeterminers(int from, int limit) {
        int at = Scan.skipBlanks(text, from, limit);
        for (int end = UnitWords.DETERMINERS.match(folded, at);
                end >= 0;
                end = UnitWords.DETERMINERS.match(folded, at)) {
            int next = Scan.skipBlanks(text, end, limit);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** "các hội: Hội Nghề cá, Hội Tin học": the names stand after the colon. */
    private int pastColon(int at, int limit) {
        int end = UnitWords.CLASSES.match(folded, at);
        if (end < 0 || !folded.startsWith(":", end)) {
            return at;
        }
        int next = Scan.skipBlanks(text, end + 1, limit);
        return grammar.startsName(next) ? next : at;
    }

    /** "Bộ, ngành": a bare class word is a name only where a list goes on. */
    private boolean followedBySeparator(int at, int limit) {
        int word = Scan.wordEnd(text, at);
        int head = Math.max(word, UnitWords.CLASSES.match(folded, at));
        return separator(head, limit, false) >= 0;
    }

    /** A word that noise or habit made unknown, between two names: "các hội, thô, xóm". */
    private int unknown(int at, int limit) {
        int end = Scan.wordEnd(text, at);
        if (end == at || Scan.upperAt(text, at) || ActionWords.endsName(folded, at) || end - at < 2) {
            return -1;
        }
        int comma = Scan.skipBlanks(text, end, limit);
        if (comma >= limit || text.charAt(comma) != ',') {
            return -1;
        }
        int next = skipDeterminers(comma + 1, limit);
        return grammar.end(next, limit, true, false, true) >= 0 ? end : -1;
    }

    /** Past "(…)", which explains a name. */
    private int afterBracket(int at, int limit) {
        int open = Scan.skipBlanks(text, at, limit);
        if (open >= limit || text.charAt(open) != '(') {
            return at;
        }
        int roof = Math.min(limit, open + 300);
        for (int i = open; i < roof; i++) {
            if (text.charAt(i) == ')') {
                return i + 1;
            }
        }
        return at;
    }

    /** Where the next name may begin, or -1 where the list ends. */
    private int separator(int end, int limit, boolean heading) {
        int at = Scan.skipBlanks(text, end, limit);
        if (at >= limit) {
            return -1;
        }
        char c = text.charAt(at);
        if (c == ',' || heading && (c == ';' || c == '\u2028' || c == '+' || c == '/')) {
            int next = Scan.skipBlanks(text, at + 1, limit);
            int conjunction = conjunction(next);
            return conjunction >= 0 ? conjunction : next;
        }
        int next = conjunction(at);
        if (next < 0
                && c == '-'
                && at > end
                && UnitWords.CLASSES.begins(folded, Scan.skipBlanks(text, at + 1, limit))) {
            return Scan.skipBlanks(text, at + 1, limit);
        }
        return next;
    }

    private int conjunction(int at) {
        for (String word : new String[] {"và", "hoặc", "cùng với", "cùng"}) {
            if (Scan.phraseAt(folded, at, word)) {
                return at + word.length() + 1;
            }
        }
        return -1;
    }
}
