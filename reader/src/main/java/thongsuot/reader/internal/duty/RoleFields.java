package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;

/** {@code Đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Công an tỉnh}, {@code Trách nhiệm thực hiện: …}: fields instead of sentences. */
final class RoleFields {
    private static final Lexicon HOLDERS = Lexicon.of(
            "cơ quan, đơn vị, bộ phận, tổ chức, phòng, ban, các cơ quan, các đơn vị, cơ quan đơn vị, trách nhiệm, phân công, giao, đầu mối, cấp, thực hiện, bộ, sở");
    private static final Lexicon LEAD = Lexicon.of("""
            chủ trì, chủ trì thực hiện, chủ trì triển khai, chủ trì tham mưu, chịu trách nhiệm, chịu trách nhiệm chính, thực hiện, phụ trách, thực hiện chính, tổ chức thực hiện, đầu mối, thường trực, tham mưu, triển khai, triển khai thực hiện, chủ trì giải quyết, chủ trì soạn thảo, theo dõi, được giao, chủ trì và phối hợp""");
    private static final Lexicon HELP = Lexicon.of(
            "phối hợp, phối hợp thực hiện, phối hợp triển khai, phối hợp chính, tham gia, tham gia phối hợp, cùng phối hợp");

    private final String text;
    private final String folded;
    private final UnitNames units;

    RoleFields(String text, String folded, UnitNames units) {
        this.text = text;
        this.folded = folded;
        this.units = units;
    }

    /** The fields of the paragraph, together one duty, or null. */
    @Nullable
    Duty in(Span words, String path) {
        List<Span> leads = new ArrayList<>();
        List<Span> helpers = new ArrayList<>();
        int begin = -1;
        for (int colon = text.indexOf(':', words.start(), words.end());
                colon >= 0;
                colon = text.indexOf(':', colon + 1, words.end())) {
            Span label = label(colon, words.start());
            if (label == null) {
                continue;
            }
            NameList names =
                    units.inHeading(Scan.skipBlanks(text, colon + 1, words.end()), fieldEnd(colon + 1, words.end()));
            boolean help = helps(label);
            (help ? helpers : leads).addAll(names.names());
            begin = begin < 0 && !names.isEmpty() ? label.start() : begin;
        }
        return begin < 0 ? null : new Duty(leads, helpers, words, words, path, "RoleField");
    }

    /** A field ends at the next field's label: "…; đơn vị phối hợp: …". */
    private int fieldEnd(int from, int limit) {
        int roof = Math.min(limit, from + 400);
        int colon = text.indexOf(':', from, roof);
        if (colon < 0) {
            return limit;
        }
        int mark = colon;
        while (mark > from && ",;.".indexOf(text.charAt(mark)) < 0) {
            mark--;
        }
        return mark <= from ? limit : mark;
    }

    /** The words before the colon, where they name a role. */
    private @Nullable Span label(int colon, int floor) {
        int start = colon;
        while (start > floor && colon - start < 60 && ",;.(\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        start = Scan.skipBlanks(text, start, colon);
        start = start < colon && (text.charAt(start) == '-' || text.charAt(start) == '+')
                ? Scan.skipBlanks(text, start + 1, colon)
                : start;
        int role = role(start);
        int end = Scan.trimBlanks(text, start, colon);
        return role == end ? new Span(start, end) : null;
    }

    private int role(int start) {
        int at = start;
        for (int i = 0; i < 3; i++) {
            int role = Math.max(LEAD.match(folded, at), HELP.match(folded, at));
            int holder = HOLDERS.match(folded, at);
            if (role >= holder) {
                return role;
            }
            at = Scan.skipBlanks(text, holder, text.length());
        }
        return -1;
    }

    private boolean helps(Span label) {
        String words = label.of(folded);
        return (words.contains("phối hợp") || words.contains("tham gia")) && !words.contains("chủ trì");
    }
}
