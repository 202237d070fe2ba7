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
    private static final Lexicon PARTY_COMMITTEES = Lexicon.of("tỉnh ủy, thành ủy, huyện ủy, thị ủy, quận ủy");
    private static final Lexicon COMMITTEE_BODIES =
            Lexicon.of("ban thường vụ, ban chấp hành, thường trực, bí thư, phó bí thư, văn phòng, thường vụ");
    private static final Lexicon JOINT_OFFICE = Lexicon.of("văn phòng, chánh văn phòng, phó chánh văn phòng");
    private static final Lexicon TEAMS = Lexicon.of("tiểu ban, tổ, đội, nhóm, bộ phận, ban");
    private static final Lexicon GENERIC = Lexicon.of("ban, ủy ban");
    private static final Lexicon STEERING = Lexicon.of("ban chỉ đạo, ban chỉ huy, bcđ, hội đồng, tổ công tác");
    private static final Lexicon HOLDERS =
            Lexicon.of("đảng ủy, đảng bộ, ban chấp hành, ban thường vụ, công đoàn, bch, btv, đoàn");
    private static final Lexicon COUNCILS =
            Lexicon.of("hội đồng nhân dân, ủy ban nhân dân, đoàn đại biểu quốc hội, hđnd, ubnd, đoàn đbqh");

    private final String text;
    private final String folded;
    private final NameChunks chunks;
    private final NamePlaces places;

    NameGrammar(String text, String folded) {
        this.text = text;
        this.folded = folded;
        this.chunks = new NameChunks(text, folded);
        this.places = new NamePlaces(text, folded, chunks);
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

    private int name(int at, int limit, boolean plural, boolean heading, boolean known, int depth) {
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
        int group = groupAt(start);
        if (group >= 0 && !Scan.upperAt(text, Scan.skipBlanks(text, group, limit)) || plural >= 0 && group >= 0) {
            return groups(start, limit, depth);
        }
        int nested = name(start, limit, plural >= 0, false, false, depth + 1);
        if (nested < 0) {
            return rest(at, head, limit, false, true, depth);
        }
        if (COMMITTEE_BODIES.begins(folded, at)) {
            nested = committees(start, nested, limit);
        }
        return JOINT_OFFICE.match(folded, at) == head ? joint(start, nested, limit, depth) : nested;
    }

    private int groupAt(int at) {
        int end = Math.max(UnitWords.CLASSES.match(folded, at), UnitWords.TERRITORIES.match(folded, at));
        return UnitWords.NO_NAMES.match(folded, at) >= end || UnitWords.BODIES.match(folded, at) > end ? -1 : end;
    }

    /** "sở, ban, ngành và đoàn thể tỉnh": classes that stay in the name they follow. */
    private int groups(int from, int limit, int depth) {
        int end = from;
        int at = from;
        for (int i = 0; i < 12; i++) {
            int head = groupAt(at);
            if (head < 0) {
                return end;
            }
            end = rest(at, head, limit, false, false, depth + 1);
            int next = Scan.skipBlanks(text, end, limit);
            if (next < limit && text.charAt(next) == ',') {
                at = Scan.skipBlanks(text, next + 1, limit);
            } else if (Scan.phraseAt(folded, next, "và")) {
                at = Scan.skipBlanks(text, next + 2, limit);
            } else {
                return end;
            }
            if (Scan.upperAt(text, at) && Scan.upperAt(text, Scan.skipBlanks(text, Scan.wordEnd(text, at), limit))) {
                return end;
            }
        }
        return end;
    }

    /** "Ban Thường vụ Tỉnh ủy, Thành ủy": one name. */
    private int committees(int start, int nested, int limit) {
        int end = nested;
        while (PARTY_COMMITTEES.match(folded, start) == end || end > nested) {
            int comma = Scan.skipBlanks(text, end, limit);
            if (comma >= limit || text.charAt(comma) != ',') {
                return end;
            }
            int next = PARTY_COMMITTEES.match(folded, Scan.skipBlanks(text, comma + 1, limit));
            if (next < 0) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường": one office for two bodies. */
    private int joint(int start, int nested, int limit, int depth) {
        int end = nested;
        for (int i = 0; i < 2 && COUNCILS.begins(folded, start); i++) {
            int and = Scan.skipBlanks(text, end, limit);
            int next = and;
            if (and < limit && (text.charAt(and) == ',' || text.charAt(and) == '-')) {
                next = Scan.skipBlanks(text, and + 1, limit);
            } else if (Scan.phraseAt(folded, and, "và")) {
                next = Scan.skipBlanks(text, and + 2, limit);
            }
            if (next == and || !COUNCILS.begins(folded, next)) {
                return end;
            }
            end = Math.max(end, name(next, limit, false, false, false, depth + 1));
        }
        return end;
    }

    /** What follows the first words of a body's or a class's name. */
    private int rest(int at, int head, int limit, boolean series, boolean body, int depth) {
        int end = head;
        if (body && JOINT_OFFICE.match(folded, at) == head) {
            int start = Scan.skipBlanks(text, head, limit);
            int nested = COUNCILS.begins(folded, start) ? name(start, limit, false, false, false, depth + 1) : -1;
            end = nested < 0 ? end : joint(start, nested, limit, depth);
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
        if (body && COMMITTEE_BODIES.begins(folded, at)) {
            int start = Scan.skipBlanks(text, COMMITTEE_BODIES.match(folded, at), limit);
            end = Math.max(end, committees(start, end, limit));
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
        return Character.isLetter(c) ? lower(at, end, next, limit, body, depth) : end;
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

    private int headEnd(int at) {
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

    private int lower(int at, int end, int next, int limit, boolean body, int depth) {
        int anyTail = NameParts.TAILS.match(folded, next);
        int tail = body && ActionWords.VERBS.match(folded, next) == anyTail ? -1 : anyTail;
        int tie = NameParts.TIES.match(folded, next);
        int verb = ActionWords.VERBS.match(folded, next);
        int territory = UnitWords.TERRITORIES.match(folded, next);
        int topic = body && end == headEnd(at) && STEERING.match(folded, at) == end ? places.topic(next, limit) : -1;
        if (topic >= 0) {
            return topic;
        }
        int none = UnitWords.NO_NAMES.match(folded, next);
        if (none > Math.max(tail, territory)) {
            return endsWith("chủ quản", end) ? none : end;
        }
        int field = body && end == headEnd(at) ? fieldAfter(at, next) : -1;
        if (field >= 0) {
            return field;
        }
        if (verb > Math.max(tail, Math.max(tie, territory))) {
            return end;
        }
        if (tie >= 0 && tie >= tail) {
            return tied(end, tie, limit, depth);
        }
        int plural = UnitWords.DETERMINERS.match(folded, next);
        if (plural >= 0 && plural > tail) {
            int start = Scan.skipBlanks(text, plural, limit);
            boolean place = UnitWords.TERRITORIES.begins(folded, start)
                    || HOLDERS.match(folded, at) == end && UnitWords.CLASSES.begins(folded, start)
                    || endsWith("khối", end)
                    || endsWith("quản lý", end)
                    || endsWith("liên hiệp", end);
            return place ? groups(start, limit, depth) : end;
        }
        int inner = COMMITTEE_BODIES.begins(folded, at) || Scan.phraseAt(folded, at, "ban tổ chức")
                ? Math.max(UnitWords.BODIES.match(folded, next), UnitWords.CLASSES.match(folded, next))
                : -1;
        if (inner > Math.max(verb, tail)) {
            return inner;
        }
        if (territory >= tail && territory >= 0 && UnitWords.BODIES.match(folded, next) <= territory) {
            return places.places(next, territory, limit);
        }
        if (tail >= 0) {
            return tail;
        }
        if (ActionWords.endsName(folded, next)) {
            return end;
        }
        boolean word = end == headEnd(at) && text.indexOf(' ', at, end) > 0;
        return word ? chunks.knownRun(end, limit) : end;
    }

    /** "phòng kinh tế", "ủy ban kiểm tra", "tiểu ban tuyên truyền": a field in small letters; "sở xây dựng kế hoạch" is none. */
    private int fieldAfter(int at, int next) {
        int field = NameParts.FIELDS.match(folded, next);
        boolean verb = ActionWords.VERBS.match(folded, next) >= field;
        boolean group = GENERIC.match(folded, at) == headEnd(at);
        if (field >= 0 && (!verb || group)) {
            return field;
        }
        return TEAMS.match(folded, at) == headEnd(at) ? NameParts.TEAM_FIELDS.match(folded, next) : -1;
    }

    private boolean endsWith(String word, int end) {
        return end >= word.length() && folded.startsWith(word, end - word.length());
    }

    private int tied(int end, int tie, int limit, int depth) {
        int start = Scan.skipBlanks(text, tie, limit);
        boolean alone = endsWith("trực thuộc", tie) || endsWith("địa bàn", tie);
        int plural = UnitWords.DETERMINERS.match(folded, start);
        int inner = plural >= 0 ? Scan.skipBlanks(text, plural, limit) : start;
        int nested = name(inner, limit, plural >= 0, false, true, depth + 1);
        if (nested < 0) {
            int place = UnitWords.TERRITORIES.match(folded, inner);
            nested = place >= 0 ? place : Scan.upperAt(text, inner) ? chunks.chunk(inner, limit) : -1;
        }
        if (nested >= 0) {
            return endsWith("ở", tie) ? moreAt(nested, limit, depth) : nested;
        }
        return alone ? tie : end;
    }

    /** "Tổ đảng ở Thường trực Hội đồng Dân tộc, các Ủy ban của Quốc hội": both places belong to "ở". */
    private int moreAt(int end, int limit, int depth) {
        int comma = Scan.skipBlanks(text, end, limit);
        if (comma >= limit || text.charAt(comma) != ',') {
            return end;
        }
        int start = Scan.skipBlanks(text, comma + 1, limit);
        int plural = Scan.phraseAt(folded, start, "các") ? start + 4 : -1;
        int more = plural < 0 || !Scan.phraseAt(folded, plural, "ủy ban")
                ? -1
                : name(plural, limit, true, false, true, depth + 1);
        return Math.max(end, more);
    }

    /** The end of a bare field in a series. */
    int pieces(int at, int limit) {
        return chunks.chunks(at, limit);
    }

    int tails(int at, int limit) {
        return chunks.tails(at, limit);
    }
}
