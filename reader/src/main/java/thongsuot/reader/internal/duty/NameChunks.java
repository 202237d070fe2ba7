package thongsuot.reader.internal.duty;

/** The pieces of a name: a capital and the syllables that go with it, hyphens, letters, words after a class. */
final class NameChunks {
    private static final int LONGEST_RUN = 6;
    // Nouns whose second syllable is a verb by itself: "Công ty Khai thác công trình thủy lợi"
    private static final Lexicon NOUNS = Lexicon.of(
            "công trình, chương trình, quy trình, giáo trình, trung cấp, cao cấp, sơ cấp, môi trường, hợp tác xã");

    private final String text;
    private final String folded;

    NameChunks(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    /** A name ends before a mark, the line's end or a word of doing. */
    boolean boundary(int end, int limit) {
        int next = Scan.skipBlanks(text, end, limit);
        return next >= limit
                || !Scan.letterAt(text, next)
                || ActionWords.endsName(folded, next)
                || UnitWords.DETERMINERS.begins(folded, next);
    }

    /** "Sở Tài chính Cân đối, bố trí …": a heading and the sentence behind it, when a page has lost the line's end. */
    boolean opensSentence(int at) {
        int verb = Math.max(ActionWords.VERBS.match(folded, at), ActionWords.ADVERBS.match(folded, at));
        boolean name = NameParts.FIELDS.begins(folded, at) || UnitWords.BODIES.begins(folded, at);
        return verb > Scan.wordEnd(text, at) && !name;
    }

    /** "Văn hóa - Xã hội", "Đoàn – Hội – Đội", "KH&CN". */
    int hyphen(int end, int next, int limit) {
        int after = Scan.skipBlanks(text, next + 1, limit);
        boolean tight = next == end && after == next + 1;
        if (Scan.upperAt(text, after)) {
            return UnitWords.OFFICES.begins(folded, after) ? end : chunk(after, limit);
        }
        boolean word = Scan.letterAt(text, after) && !ActionWords.endsName(folded, after);
        return word && (tight || text.charAt(next) != '/') && !Character.isDigit(text.charAt(after))
                ? run(Scan.wordEnd(text, after), limit, 2)
                : end;
    }

    /** A capital and the syllables that go with it: "Y tế", "Người cao tuổi", "KH,CN&MT". */
    int chunk(int at, int limit) {
        int field = NameParts.FIELDS.match(folded, at);
        int known =
                Math.max(field, Math.max(UnitWords.BODIES.match(folded, at), UnitWords.TERRITORIES.match(folded, at)));
        if (known >= 0 && UnitWords.NO_NAMES.match(folded, at) < known) {
            return known;
        }
        int word = Scan.wordEnd(text, at);
        if (word - at >= 2 && allCapitals(at, word)) {
            return letters(word, limit);
        }
        int end = Scan.upperAt(text, Scan.skipBlanks(text, word, limit)) ? word : run(word, limit, LONGEST_RUN);
        return Math.min(end, limit);
    }

    /** Chunks and what joins them, for a bare field in a series: "các sở: Y tế, Nông nghiệp và Môi trường". */
    int chunks(int at, int limit) {
        int end = chunk(at, limit);
        for (int i = 0; i < 8; i++) {
            int next = Scan.skipBlanks(text, end, limit);
            int longer = end;
            if (Scan.upperAt(text, next)) {
                longer = chunk(next, limit);
            } else if (next < limit && text.charAt(next) == '-') {
                longer = hyphen(end, next, limit);
            } else if (next < limit && Character.isLetter(text.charAt(next))) {
                longer = Math.max(UnitWords.TERRITORIES.match(folded, next), NameParts.TAILS.match(folded, next));
            }
            if (longer <= end) {
                return end;
            }
            end = longer;
        }
        return end;
    }

    private boolean allCapitals(int at, int end) {
        for (int i = at; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i)) && !Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int letters(int word, int limit) {
        int end = word;
        while (end + 1 < limit && ",&.".indexOf(text.charAt(end)) >= 0 && Character.isUpperCase(text.charAt(end + 1))) {
            end = Scan.wordEnd(text, end + 1);
        }
        return end;
    }

    /** The lower-case syllables after a capital, up to a word that ends a name; one where none does. */
    int run(int from, int limit, int longest) {
        int end = from;
        int first = -1;
        for (int i = 0; i <= longest; i++) {
            int next = Scan.skipBlanks(text, end, limit);
            if (next == end || next >= limit || !Character.isLowerCase(text.charAt(next)) || ends(next, i == 0)) {
                return end;
            }
            int noun = NOUNS.match(folded, next);
            end = noun >= 0 ? noun : Scan.wordEnd(text, next);
            first = i == 0 ? end : first;
        }
        return first;
    }

    private boolean ends(int at, boolean second) {
        if (second) {
            int verb = ActionWords.VERBS.match(folded, at);
            return verb > Scan.wordEnd(text, at)
                    || ActionWords.ENDERS.begins(folded, at)
                    || ActionWords.ADVERBS.begins(folded, at)
                    || UnitWords.DETERMINERS.begins(folded, at)
                    || UnitWords.TERRITORIES.begins(folded, at);
        }
        return ActionWords.endsName(folded, at)
                || UnitWords.DETERMINERS.begins(folded, at)
                || UnitWords.TERRITORIES.begins(folded, at)
                || NameParts.TAILS.begins(folded, at)
                || NameParts.TIES.begins(folded, at);
    }

    /** "cơ sở bảo trợ xã hội": unknown words after a class, where a word that ends a name follows soon. */
    int knownRun(int end, int limit) {
        int at = end;
        for (int i = 0; i < 5; i++) {
            int next = Scan.skipBlanks(text, at, limit);
            if (next >= limit || !Character.isLowerCase(text.charAt(next)) || ends(next, false)) {
                return at;
            }
            at = Scan.wordEnd(text, next);
        }
        return end;
    }

    int tails(int at, int limit) {
        int end = at;
        for (int i = 0; i < 4; i++) {
            int tail = NameParts.TAILS.match(folded, Scan.skipBlanks(text, end, limit));
            if (tail < 0) {
                return end;
            }
            end = tail;
        }
        return end;
    }
}
