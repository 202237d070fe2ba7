package thongsuot.reader.internal.duty;

/** Words in small letters behind a name's first words, as far as they belong to it: fields, places, ties, tails. */
final class NameFollowers {
    private static final Lexicon TEAMS = Lexicon.of("tiểu ban, tổ, đội, nhóm, bộ phận, ban");
    private static final Lexicon GENERIC = Lexicon.of("ban, ủy ban");
    private static final Lexicon STEERING = Lexicon.of("ban chỉ đạo, ban chỉ huy, bcđ, hội đồng, tổ công tác");
    private static final Lexicon HOLDERS =
            Lexicon.of("đảng ủy, đảng bộ, ban chấp hành, ban thường vụ, công đoàn, bch, btv, đoàn");

    private final String text;
    private final String folded;
    private final NameGrammar grammar;
    private final NameChunks chunks;
    private final NamePlaces places;
    private final NameLists lists;

    NameFollowers(NameGrammar grammar, NameChunks chunks, NamePlaces places, NameLists lists) {
        this.text = grammar.text;
        this.folded = grammar.folded;
        this.grammar = grammar;
        this.chunks = chunks;
        this.places = places;
        this.lists = lists;
    }

    /** The end of the name with the word at {@code next}; {@code end} itself where that word belongs to it no more. */
    int after(int at, int end, int next, int limit, boolean body, int depth) {
        int anyTail = NameParts.TAILS.match(folded, next);
        int tail = body && ActionWords.VERBS.match(folded, next) == anyTail ? -1 : anyTail;
        int tie = NameParts.TIES.match(folded, next);
        int verb = ActionWords.VERBS.match(folded, next);
        int territory = UnitWords.TERRITORIES.match(folded, next);
        int topic = body && end == grammar.headEnd(at) && STEERING.match(folded, at) == end
                ? places.topic(next, limit)
                : -1;
        if (topic >= 0) {
            return topic;
        }
        int none = UnitWords.NO_NAMES.match(folded, next);
        if (none > Math.max(tail, territory)) {
            return endsWith("chủ quản", end) ? none : end;
        }
        int field = body && end == grammar.headEnd(at) ? fieldAfter(at, next) : -1;
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
            return place ? lists.groups(start, limit, depth) : end;
        }
        int inner = NameLists.COMMITTEE_BODIES.begins(folded, at) || Scan.phraseAt(folded, at, "ban tổ chức")
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
        boolean word = end == grammar.headEnd(at) && text.indexOf(' ', at, end) > 0;
        return word ? chunks.knownRun(end, limit) : end;
    }

    /** "phòng kinh tế", "ủy ban kiểm tra", "tiểu ban tuyên truyền": a field in small letters; "sở xây dựng kế hoạch" is none. */
    private int fieldAfter(int at, int next) {
        int field = NameParts.FIELDS.match(folded, next);
        boolean verb = ActionWords.VERBS.match(folded, next) >= field;
        boolean group = GENERIC.match(folded, at) == grammar.headEnd(at);
        if (field >= 0 && (!verb || group)) {
            return field;
        }
        return TEAMS.match(folded, at) == grammar.headEnd(at) ? NameParts.TEAM_FIELDS.match(folded, next) : -1;
    }

    private boolean endsWith(String word, int end) {
        return end >= word.length() && folded.startsWith(word, end - word.length());
    }

    private int tied(int end, int tie, int limit, int depth) {
        int start = Scan.skipBlanks(text, tie, limit);
        boolean alone = endsWith("trực thuộc", tie) || endsWith("địa bàn", tie);
        int plural = UnitWords.DETERMINERS.match(folded, start);
        int inner = plural >= 0 ? Scan.skipBlanks(text, plural, limit) : start;
        int nested = grammar.name(inner, limit, plural >= 0, false, true, depth + 1);
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
                : grammar.name(plural, limit, true, false, true, depth + 1);
        return Math.max(end, more);
    }
}
