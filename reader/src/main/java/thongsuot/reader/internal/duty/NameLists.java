package thongsuot.reader.internal.duty;

/** Lists that stand inside of one name: classes after a post, committees of one body, an office for two councils. */
final class NameLists {
    private static final Lexicon PARTY_COMMITTEES = Lexicon.of("tỉnh ủy, thành ủy, huyện ủy, thị ủy, quận ủy");
    static final Lexicon COUNCILS =
            Lexicon.of("hội đồng nhân dân, ủy ban nhân dân, đoàn đại biểu quốc hội, hđnd, ubnd, đoàn đbqh");
    static final Lexicon COMMITTEE_BODIES =
            Lexicon.of("ban thường vụ, ban chấp hành, thường trực, bí thư, phó bí thư, văn phòng, thường vụ");

    private final String text;
    private final String folded;
    private final NameGrammar grammar;

    NameLists(NameGrammar grammar) {
        this.text = grammar.text;
        this.folded = grammar.folded;
        this.grammar = grammar;
    }

    int groupAt(int at) {
        int end = Math.max(UnitWords.CLASSES.match(folded, at), UnitWords.TERRITORIES.match(folded, at));
        return UnitWords.NO_NAMES.match(folded, at) >= end || UnitWords.BODIES.match(folded, at) > end ? -1 : end;
    }

    /** "sở, ban, ngành và đoàn thể tỉnh": classes that stay in the name they follow. */
    int groups(int from, int limit, int depth) {
        int end = from;
        int at = from;
        for (int i = 0; i < 12; i++) {
            int head = groupAt(at);
            if (head < 0) {
                return end;
            }
            end = grammar.rest(at, head, limit, false, false, depth + 1);
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
    int committees(int start, int nested, int limit) {
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
    int joint(int start, int nested, int limit, int depth) {
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
            end = Math.max(end, grammar.name(next, limit, false, false, false, depth + 1));
        }
        return end;
    }
}
