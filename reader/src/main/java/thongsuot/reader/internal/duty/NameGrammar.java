package thongsuot.reader.internal.duty;

/** How one name goes on after its first words. Every step moves forward and looks only so far. */
final class NameGrammar {
    private static final int DEPTH = 4;
    private static final Lexicon ALONE = Lexicon.of(
            "tổ chức, thanh tra, đoàn, hội, tổ, đội, báo, đài, viện, trạm, cổng, nhóm, thuế, hải quan, ban, sở, bộ, cục, vụ, phòng,"
                    + " trường, khu, cụm, khối, cấp, bản, làng, đồn, ngành, cơ sở, bộ phận, kiểm lâm, trung ương, lực lượng, thường trực");
    private static final Lexicon NEEDS_MORE = Lexicon.of(
            "lãnh đạo, thành viên, trưởng, tập thể lãnh đạo, trưởng các, thanh tra, cấp, khu, ub, trung ương, cổng, thường trực, đảng");
    private static final Lexicon SERIES =
            Lexicon.of("sở, bộ, ban, phòng, hội, trung tâm, trường, cục, vụ, chi cục, ngành");
    private static final Lexicon JOINT_OFFICE = Lexicon.of("văn phòng, chánh văn phòng, phó chánh văn phòng");

    final String text;
    final String folded;
    private final NameChunks chunks;
    private final NamePlaces places;
    private final NameLists lists;
    private final NameFollowers followers;

    NameGrammar(String text, String folded) {
        this.text = text;
        this.folded = folded;
        this.chunks = new NameChunks(text, folded);
        this.places = new NamePlaces(text, folded, chunks);
        this.lists = new NameLists(this);
        this.followers = new NameFollowers(this, chunks, places, lists);
    }

    /** The end of the name at {@code at}, or -1. {@code known}: a list around it says that a bare word is a name. */
    int end(int at, int limit, boolean plural, boolean heading, boolean known) {
        return name(at, limit, plural, heading, known, 0);
    }

    /** Whether the post's own series begins there: "Giám đốc các Sở: Y tế, Nội vụ". */
    boolean isOfficeSeries(int at) {
        int office = UnitWords.OFFICES.match(folded, at);
        return office >= 0 && Scan.phraseAt(folded, office + 1, "các") && isSeries(office + 5);
    }

    /** Whether "các sở X, Y" may go on with bare fields. */
    boolean isSeries(int at) {
        int end = SERIES.match(folded, at);
        return end >= 0 && (Scan.upperAt(text, end + 1) || folded.startsWith(":", end));
    }

    int name(int at, int limit, boolean plural, boolean heading, boolean known, int depth) {
        int office = UnitWords.OFFICES.match(folded, at);
        int body = UnitWords.BODIES.match(folded, at);
        int group = Math.max(UnitWords.CLASSES.match(folded, at), UnitWords.PLACES.match(folded, at));
        int head = Math.max(office, Math.max(body, group));
        if (folded.startsWith("phòng, chống", at)) {
            return -1;
        }
        if (head < 0) {
            boolean letters = heading && Scan.abbreviationAt(text, at);
            return letters ? Scan.wordEnd(text, at) : -1;
        }
        if (UnitWords.NO_NAMES.match(folded, at) >= head || head > limit || depth > DEPTH) {
            return -1;
        }
        boolean isOffice = office == head;
        int end = isOffice
                ? office(at, head, limit, depth)
                : rest(at, head, limit, plural && isSeries(at), body == head, depth);
        return allowed(at, head, end, limit, known, heading) ? end : -1;
    }

    private boolean allowed(int at, int head, int end, int limit, boolean known, boolean heading) {
        if (!known && Scan.phraseAt(folded, at, "tổ chức") && head == at + 7) {
            return false;
        }
        if (end > head) {
            return !Scan.phraseAt(folded, at, "cấp") || head > at + 3;
        }
        if (NEEDS_MORE.match(folded, at) == head) {
            return Scan.phraseAt(folded, at, "cấp") && known && chunks.boundary(head, limit);
        }
        boolean bare = ALONE.match(folded, at) == head;
        return (!bare || known || heading) && chunks.boundary(head, limit);
    }

    /** "Giám đốc Sở Y tế", "Thủ trưởng các sở, ban, ngành": what the post is held in. */
    private int office(int at, int head, int limit, int depth) {
        int next = Scan.skipBlanks(text, head, limit);
        int plural = UnitWords.DETERMINERS.match(folded, next);
        int start = plural >= 0 ? Scan.skipBlanks(text, plural, limit) : next;
        if (plural >= 0 && isSeries(start)) {
            return rest(start, SERIES.match(folded, start), limit, true, true, depth + 1);
        }
        int group = lists.groupAt(start);
        if (group >= 0 && !Scan.upperAt(text, Scan.skipBlanks(text, group, limit)) || plural >= 0 && group >= 0) {
            return lists.groups(start, limit, depth);
        }
        int nested = name(start, limit, plural >= 0, false, false, depth + 1);
        if (nested < 0) {
            return rest(at, head, limit, false, true, depth);
        }
        if (NameLists.COMMITTEE_BODIES.begins(folded, at)) {
            nested = lists.committees(start, nested, limit);
        }
        return JOINT_OFFICE.match(folded, at) == head ? lists.joint(start, nested, limit, depth) : nested;
    }

    /** What follows the first words of a body's or a class's name. */
    int rest(int at, int head, int limit, boolean series, boolean body, int depth) {
        int end = head;
        if (body && JOINT_OFFICE.match(folded, at) == head) {
            int start = Scan.skipBlanks(text, head, limit);
            int nested =
                    NameLists.COUNCILS.begins(folded, start) ? name(start, limit, false, false, false, depth + 1) : -1;
            end = nested < 0 ? end : lists.joint(start, nested, limit, depth);
        }
        if (series && folded.startsWith(":", end)) {
            end = Math.max(end, chunks.chunk(Scan.skipBlanks(text, end + 1, limit), limit));
        }
        for (int i = 0; i < 24; i++) {
            int longer = step(at, end, limit, series, body, depth);
            if (longer <= end) {
                break;
            }
            end = Math.min(longer, limit);
        }
        if (body && NameLists.COMMITTEE_BODIES.begins(folded, at)) {
            int start = Scan.skipBlanks(text, NameLists.COMMITTEE_BODIES.match(folded, at), limit);
            end = Math.max(end, lists.committees(start, end, limit));
        }
        return end;
    }

    private int step(int at, int end, int limit, boolean series, boolean body, int depth) {
        int next = Scan.skipBlanks(text, end, limit);
        if (next >= limit || text.charAt(next) == '\n') {
            return end;
        }
        char c = text.charAt(next);
        if (c == '-' || c == '–' || c == '&' || c == '/') {
            return chunks.hyphen(end, next, limit);
        }
        int helper = Scan.skipBlanks(text, next + 1, limit);
        if (c == ',' && Scan.phraseAt(folded, helper, "giúp việc")) {
            return helper + 9;
        }
        boolean and = Scan.phraseAt(folded, next, "và");
        int level = Scan.skipBlanks(text, next + (and ? 2 : 1), limit);
        if ((c == ',' || and) && places.levelled(end) && places.levelAt(level) >= 0) {
            return places.levelAt(level);
        }
        if (c == ',' || and) {
            return body && !series ? joined(at, end, next, and, limit) : end;
        }
        if (Character.isDigit(c) || c == '“' && body) {
            return c == '“' ? end : Scan.wordEnd(text, next);
        }
        if (Character.isUpperCase(c)) {
            return end > headEnd(at) && chunks.opensSentence(next) ? end : upper(next, limit);
        }
        return Character.isLetter(c) ? followers.after(at, end, next, limit, body, depth) : end;
    }

    private int upper(int next, int limit) {
        return Scan.phraseAt(folded, next, "căn cứ") ? next : chunks.chunk(next, limit);
    }

    /** "Sở Văn hóa, Thể thao và Du lịch": a capital that begins no body goes on with the name. */
    private int joined(int at, int end, int next, boolean and, int limit) {
        int after = Scan.skipBlanks(text, next + (and ? 2 : 1), limit);
        boolean more = Scan.phraseAt(folded, after, "và");
        after = more ? Scan.skipBlanks(text, after + 2, limit) : after;
        int field = end == headEnd(at) && reporter(at) ? NameParts.FIELDS.match(folded, after) : -1;
        if (field >= 0) {
            return field;
        }
        if (!Scan.upperAt(text, after) || startsName(after) || end == headEnd(at) && !reporter(at)) {
            return end;
        }
        if (NameParts.FIELDS.begins(folded, after) && wholeField(at, end)) {
            return end;
        }
        return chunks.chunk(after, limit);
    }

    /** "Báo và Phát thanh, Truyền hình tỉnh". */
    private boolean reporter(int at) {
        return Scan.phraseAt(folded, at, "báo") || Scan.phraseAt(folded, at, "đài");
    }

    int headEnd(int at) {
        return Math.max(UnitWords.BODIES.match(folded, at), UnitWords.CLASSES.match(folded, at));
    }

    /** Whether the name so far is a body and a field that stands for itself: "Sở Nội vụ", before ", Tài chính". */
    private boolean wholeField(int at, int end) {
        int head = headEnd(at);
        return head >= 0 && NameParts.FIELDS.match(folded, Scan.skipBlanks(text, head, end)) == end;
    }

    boolean startsName(int at) {
        int head = Math.max(
                UnitWords.OFFICES.match(folded, at),
                Math.max(UnitWords.BODIES.match(folded, at), UnitWords.CLASSES.match(folded, at)));
        return head >= 0 && UnitWords.NO_NAMES.match(folded, at) < head && NameParts.FIELDS.match(folded, at) <= head;
    }

    /** The end of a bare field in a series. */
    int pieces(int at, int limit) {
        return chunks.chunks(at, limit);
    }

    int tails(int at, int limit) {
        return chunks.tails(at, limit);
    }
}
