package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;

/** Finds the subjects of a paragraph's clauses: whom a sentence itself gives work, whatever heading it stands under. */
final class Subjects {
    private static final int REACH = 700;
    private static final int PREFIX = 80;
    // seen: "Giao Sở Y tế chủ trì …" · "Đề nghị Ủy ban Mặt trận …" · "yêu cầu các phòng, ban … thực hiện"
    private static final Lexicon ORDERS = Lexicon.of("""
            giao, giao cho, giao nhiệm vụ cho, giao trách nhiệm cho, đề nghị, yêu cầu, phân công, ủy quyền cho, ủy nhiệm cho, kính đề nghị, trân trọng đề nghị, phân công cho, văn bản yêu cầu, văn bản đề nghị, có văn bản yêu cầu, có văn bản đề nghị, ban hành văn bản yêu cầu""");
    // seen: "Căn cứ Kế hoạch này, …" · "Hằng năm, …" · "Trên đây là Kế hoạch …, đề nghị …" · "Khi … thì …"
    private static final Lexicon OPENERS = Lexicon.of("""
            căn cứ, trên cơ sở, theo, thực hiện, để, nhằm, hằng, hàng, định kỳ, trong, trước, sau, khi, đối với, ngoài ra, đồng thời, riêng, trên đây là, từ, đến, vào, đúng, qua, nếu, trường hợp, với, bên cạnh đó, tùy, nhân dịp, ngay sau khi, chậm nhất, đợt, mỗi, kể từ, do đó, vì vậy, trước mắt, nhận được, quá trình, cùng với, ngoài, tại, bên cạnh, giai đoạn, xét""");
    // A request to those above is no work given: "đề nghị cấp ủy cấp trên xem xét, quyết định"
    private static final Lexicon ASKED = Lexicon.of("""
            xem xét, xét, phê duyệt, cho ý kiến, cho chủ trương, quyết định, có ý kiến, chấp thuận, công nhận, cho phép, thống nhất chủ trương, quan tâm, thẩm định, xác nhận""");
    private static final NameList NONE = new NameList(List.of(), -1, false);
    // seen: "Các ông (bà): Chánh Văn phòng …" · "Các đồng chí Trưởng ban …"
    private static final Lexicon PERSONALLY = Lexicon.lines("""
            các ông (bà):
            các ông, bà:
            các ông bà:
            các ông/bà:
            các ông:
            ông (bà):
            các đồng chí:
            các đồng chí
            các ông (bà)
            các ông, bà
            các ông
            """);
    private static final Lexicon CREATIONS = Lexicon.of("thành lập, kiện toàn, xây dựng, tổ chức, lập, củng cố");

    private final String text;
    private final String folded;
    private final UnitNames units;
    private final Partners partners;

    Subjects(String text, String folded, UnitNames units, Partners partners) {
        this.partners = partners;
        this.text = text;
        this.folded = folded;
        this.units = units;
    }

    /**
     * The subjects of the paragraph.
     *
     * @param ordered whether "đề nghị X", "yêu cầu X" at the head of the paragraph charge X; under a unit's heading they are that
     *     unit's own act
     */
    List<Subject> in(int start, int end, boolean ordered) {
        List<Subject> found = new ArrayList<>();
        int from = start;
        while (from < end) {
            int stop = Clauses.end(text, from, end);
            int at = Scan.skipBlanks(text, from, stop);
            Subject closing = from == start || text.charAt(from - 1) == '.' ? closing(at, end) : null;
            if (closing != null) {
                found.add(closing);
                return found;
            }
            if (from == start || !partners.goesOn(start, from - 1)) {
                clause(at, stop, from == start, ordered || Scan.phraseAt(folded, at, "giao"), found);
            }
            from = stop + 1;
        }
        return found;
    }

    /** "Chánh Văn phòng; Giám đốc các Sở; …; các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này." */
    private @Nullable Subject closing(int start, int end) {
        int at = Scan.skipBlanks(text, Math.max(start, PERSONALLY.match(folded, start)), end);
        NameList names = units.inHeading(at, end);
        if (names.names().size() < 2) {
            return null;
        }
        boolean parted = text.indexOf(';', at, names.end()) >= 0;
        boolean charged = parted && Predicate.at(text, folded, names.end(), end) == Predicate.Force.STRONG;
        return charged || carryOut(names.end(), end)
                ? new Subject(names, at, names.end(), Predicate.Force.STRONG, "OwnSubject")
                : null;
    }

    /** "… căn cứ Quyết định thi hành." */
    private boolean carryOut(int from, int end) {
        int last = Scan.trimBlanks(text, from, end);
        while (last > from && "./".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        String words = folded.substring(from, last).strip();
        return words.length() < 90 && words.startsWith("căn cứ") && words.endsWith("thi hành");
    }

    private void clause(int start, int end, boolean first, boolean ordered, List<Subject> found) {
        Subject subject = startingAt(start, end, ordered || !first);
        if (subject == null) {
            subject = behindLabel(start, end, ordered);
        }
        if (subject == null) {
            subject = created(start, end);
        }
        if (subject == null) {
            subject = behindCommas(start, end, ordered || !first);
        }
        if (subject == null) {
            subject = inBrackets(start, end);
        }
        if (subject != null) {
            found.add(subject);
        }
    }

    /** "Sở Y tế tham mưu …", "Giao Sở Y tế …", "Ủy ban nhân dân xã yêu cầu các đơn vị …". */
    private @Nullable Subject startingAt(int at, int limit, boolean ordered) {
        int order = ORDERS.match(folded, at);
        if (order >= 0) {
            return ordered ? ordered(at, order, limit) : null;
        }
        NameList names = units.at(at, limit);
        if (names.end() < 0) {
            return null;
        }
        int next = Scan.skipBlanks(text, names.end(), limit);
        int giving = ORDERS.match(folded, next);
        Subject given = giving < 0 ? null : ordered(at, giving, limit);
        if (given != null || names.isEmpty()) {
            return given;
        }
        NameList whole = upToDuty(names, limit);
        Predicate.Force force = Predicate.at(text, folded, whole.end(), limit);
        return force == Predicate.Force.NONE ? null : new Subject(whole, at, whole.end(), force, "OwnSubject");
    }

    private @Nullable Subject ordered(int at, int order, int limit) {
        int colon = folded.startsWith(":", order) ? order + 1 : order;
        NameList names = units.at(colon, limit);
        if (names.isEmpty()) {
            return null;
        }
        Predicate.Force force = Predicate.at(text, folded, names.end(), limit);
        String last = names.names().getLast().of(folded);
        boolean asked = ASKED.begins(folded, Scan.skipBlanks(text, names.end(), limit))
                || last.endsWith("có thẩm quyền") && names.names().size() == 1;
        return force == Predicate.Force.NONE || asked
                ? null
                : new Subject(names, at, names.end(), force, "OrderedUnit");
    }

    /** "Cơ quan giải quyết thủ tục hành chính có trách nhiệm …": the name reaches up to the duty. */
    private NameList upToDuty(NameList names, int limit) {
        int roof = Math.min(limit, names.end() + 90);
        String last = names.names().getLast().of(folded);
        boolean given = last.endsWith("được giao") || last.endsWith("được phân công");
        for (int i = names.end(); i < roof; i++) {
            char c = text.charAt(i);
            if (",;:.(".indexOf(c) >= 0) {
                return names;
            }
            if (c == ' ' && Scan.phraseAt(folded, i + 1, "không")) {
                return names;
            }
            if (c == ' ' && given && Scan.phraseAt(folded, i + 1, "phải")) {
                return names.withEnd(i);
            }
            if (c == ' ' && Scan.phraseAt(folded, i + 1, "có trách nhiệm")) {
                return i == names.end() || ActionWords.ADVERBS.begins(folded, names.end() + 1)
                        ? names
                        : names.withEnd(i);
            }
        }
        return names;
    }

    /** "Nội dung: Các cơ sở Đoàn phát động …", "Công tác tuyên truyền: Giao Ban Tuyên giáo …". */
    private @Nullable Subject behindLabel(int start, int end, boolean ordered) {
        int colon = text.indexOf(':', start, Math.min(end, start + PREFIX));
        if (colon < 0) {
            return null;
        }
        return startingAt(Scan.skipBlanks(text, colon + 1, end), end, ordered);
    }

    /** "Thành lập Ban Chỉ đạo giúp Tỉnh ủy …": what the new body is for is its work. */
    private @Nullable Subject created(int start, int end) {
        int created = CREATIONS.match(folded, start);
        if (created < 0) {
            return null;
        }
        NameList names = units.at(created, end);
        if (names.isEmpty() || names.names().size() > 1) {
            return null;
        }
        int next = Scan.skipBlanks(text, names.end(), end);
        next = Scan.phraseAt(folded, next, "để") ? next + 3 : next;
        boolean purpose = Scan.phraseAt(folded, next, "giúp")
                || Scan.phraseAt(folded, next, "có nhiệm vụ")
                || Scan.phraseAt(folded, next, "phụ trách")
                || Scan.phraseAt(folded, next, "chịu trách nhiệm");
        return purpose ? new Subject(names, start, names.end(), Predicate.Force.PLAIN, "NewBody") : null;
    }

    /** "Hằng năm, chi ủy rà soát …": the subject stands behind a comma of the opening words. */
    private @Nullable Subject behindCommas(int start, int end, boolean ordered) {
        boolean opener = OPENERS.begins(folded, start);
        int roof = Math.min(end, start + REACH);
        for (int i = start; i < roof; i++) {
            char c = text.charAt(i);
            boolean comma = c == ',' || c == ')' || c == '”';
            boolean then = c == ' ' && (Scan.phraseAt(folded, i + 1, "thì") || timed(i));
            if (!comma && !then) {
                continue;
            }
            int at = Scan.skipBlanks(text, then && !timed(i) ? i + 5 : i + 1, end);
            Subject subject = startingAt(at, end, ordered || opener);
            boolean wanted = subject != null && (opener || subject.force() == Predicate.Force.STRONG);
            if (subject != null && wanted && !continues(start, i, subject)) {
                return subject;
            }
        }
        return null;
    }

    /** "Đúng 07 giờ ngày 13/12/2025 các đơn vị đồng loạt …": no comma after the time. */
    private boolean timed(int blank) {
        return blank > 0 && Character.isDigit(text.charAt(blank - 1)) && Scan.phraseAt(folded, blank + 1, "các");
    }

    /** A name that goes on a list of others is no subject: "ở thôn, tổ dân phố phải …", "của ngành, địa phương, đơn vị …". */
    private boolean continues(int start, int comma, Subject subject) {
        if (text.charAt(comma) != ',' || subject.rule().equals("OrderedUnit")) {
            return false;
        }
        int opened = Math.max(start, OPENERS.match(folded, start));
        for (int i = Math.max(opened, comma - 90); i < comma; i++) {
            boolean word = (i == start || text.charAt(i - 1) == ' ') && Scan.letterAt(text, i);
            NameList names = word ? units.at(i, Math.min(text.length(), comma + 60)) : NONE;
            if (endsAt(names, comma)) {
                boolean first = names.names().getFirst().end() == comma;
                boolean lastOne = subject.names().names().size() == 1 && Scan.upperAt(text, subject.start());
                boolean ofThem = of(i) || folded.substring(start, i).contains("của các");
                return !(first && of(i) && Scan.upperAt(text, i) || ofThem && lastOne) && !time(i);
            }
        }
        boolean alone = subject.names().names().size() == 1 && Character.isLowerCase(text.charAt(subject.start()));
        return alone
                && !described(subject, opened > start)
                && !UnitWords.DETERMINERS.begins(folded, subject.start())
                && subject.force() != Predicate.Force.STRONG;
    }

    /** "Khi phải ngừng cấp nước, đơn vị cấp nước thông báo …": behind opening words a class that says which it is. */
    private boolean described(Subject subject, boolean opened) {
        Span name = subject.names().names().getFirst();
        return opened && UnitWords.CLASSES.match(folded, name.start()) < name.end();
    }

    private static boolean endsAt(NameList names, int comma) {
        return names.names().stream().anyMatch(name -> name.end() == comma);
    }

    private boolean of(int at) {
        return at > 4 && (folded.startsWith("của ", at - 4) || folded.startsWith("do ", at - 3));
    }

    private boolean time(int at) {
        return Scan.phraseAt(folded, at, "hàng năm");
    }

    /** "(Sở Y tế chủ trì, phối hợp với …)", "do Sở Y tế chủ trì". */
    private @Nullable Subject inBrackets(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean bracket = text.charAt(i) == '(';
            boolean by = text.charAt(i) == ' ' && Scan.phraseAt(folded, i + 1, "do");
            if (!bracket && !by) {
                continue;
            }
            int at = bracket ? i + 1 : i + 4;
            at = Scan.phraseAt(folded, at, "do") ? at + 3 : at;
            at = Scan.phraseAt(folded, at, "giao") ? at + 5 : at;
            NameList names = units.at(at, end);
            int next = names.isEmpty() ? -1 : Scan.skipBlanks(text, names.end(), end);
            if (next > 0 && Scan.phraseAt(folded, next, "chủ trì")) {
                return new Subject(names, at, names.end(), Predicate.Force.PLAIN, "ByWhom");
            }
        }
        return null;
    }
}
