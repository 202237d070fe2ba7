package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.List;
import thongsuot.reader.Span;

/** {@code phối hợp với Sở Y tế và các đơn vị liên quan}: who helps. */
final class Partners {
    // seen: "phối hợp với" · "phối hợp chặt chẽ với" · "phối hợp, hỗ trợ các thôn" · "phối hợp cùng" · "phối hợp Công
    // an xã"
    private static final Lexicon MANNER = Lexicon.of("""
            chặt chẽ, tốt, đồng bộ, thường xuyên, hiệu quả, có hiệu quả, kịp thời, chủ động, tích cực, trực tiếp, nhịp nhàng, liên ngành, thống nhất, hỗ trợ, tham mưu, làm việc, với, cùng, cùng với, và, hướng dẫn, trao đổi""");
    // A noun, not an act: "sự phối hợp", "công tác phối hợp", "quy chế phối hợp", "cơ quan phối hợp"
    private static final Lexicon NOUNS =
            Lexicon.of("sự, tác, chế, trình, quan, vị, quả, dung, chặt, thức, chương, mối, tăng cường, việc, hệ");

    private final String text;
    private final String folded;
    private final UnitNames units;

    Partners(String text, String folded, UnitNames units) {
        this.text = text;
        this.folded = folded;
        this.units = units;
    }

    List<Span> in(int start, int end) {
        List<Span> found = new ArrayList<>();
        for (int i = folded.indexOf("phối hợp", start, end); i >= 0; i = folded.indexOf("phối hợp", i + 8, end)) {
            if (!noun(start, i)) {
                found.addAll(after(i + 8, end));
            }
        }
        return found;
    }

    /** "phối hợp với Sở Y tế; Công an tỉnh và các sở tham mưu …": whether the list of those who help goes on behind the mark. */
    boolean goesOn(int start, int mark) {
        if (mark < 0 || text.charAt(mark) != ';') {
            return false;
        }
        int floor = Math.max(start, mark - 300);
        int near = folded.substring(floor, mark).lastIndexOf("phối hợp");
        int at = floor + near;
        return near >= 0 && text.indexOf(';', at, mark) < 0 && endsAt(after(at + 8, mark), mark);
    }

    private static boolean endsAt(List<Span> names, int end) {
        return !names.isEmpty() && names.getLast().end() == end;
    }

    /** The names behind the mark too, where they go on. */
    private List<Span> withMore(List<Span> names, int end) {
        int mark = names.getLast().end();
        if (mark >= end || text.charAt(mark) != ';') {
            return names;
        }
        List<Span> all = new ArrayList<>(names);
        NameList more = units.at(mark + 1, end);
        boolean act = !more.isEmpty() && ActionWords.VERBS.begins(folded, Scan.skipBlanks(text, more.end(), end));
        all.addAll(act ? more.names() : List.of());
        return all;
    }

    private List<Span> after(int from, int end) {
        int at = from;
        for (int i = 0; i < 5; i++) {
            at = Scan.skipBlanks(text, at, end);
            if (at < end && text.charAt(at) == ',') {
                at = Scan.skipBlanks(text, at + 1, end);
            }
            NameList names = units.at(at, end);
            if (!names.isEmpty()) {
                return withMore(names.names(), end);
            }
            int manner = MANNER.match(folded, at);
            if (manner < 0) {
                return List.of();
            }
            at = manner;
        }
        return List.of();
    }

    private boolean noun(int start, int at) {
        int word = at - 1;
        while (word > start && Scan.letterAt(text, word - 1)) {
            word--;
        }
        return word >= start && at > start + 1 && NOUNS.match(folded, word) == at - 1;
    }
}
