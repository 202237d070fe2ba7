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

    private List<Span> after(int from, int end) {
        int at = from;
        for (int i = 0; i < 5; i++) {
            at = Scan.skipBlanks(text, at, end);
            if (at < end && text.charAt(at) == ',') {
                at = Scan.skipBlanks(text, at + 1, end);
            }
            NameList names = units.at(at, end);
            if (!names.isEmpty()) {
                return names.names();
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
