package thongsuot.reader.internal.duty;

/** The places and levels in a name: "xã, phường", "cấp tỉnh, cấp xã", what a steering body steers where. */
final class NamePlaces {
    private static final Lexicon TOPICS = Lexicon.of("""
            phòng chống, cải cách, chuyển đổi, xây dựng nông thôn, các chương trình, chương trình, phong trào, công tác, đổi mới, phát triển, bảo vệ, thi hành án, tổng điều tra, bầu cử, xóa đói, giảm nghèo, thực hiện chương trình, thực hiện quy chế, thực hiện nghị quyết""");
    private static final Lexicon LEVELS = Lexicon.of("cấp tỉnh, cấp huyện, cấp xã");

    private final String text;
    private final String folded;
    private final NameChunks chunks;

    NamePlaces(String text, String folded, NameChunks chunks) {
        this.text = text;
        this.folded = folded;
        this.chunks = chunks;
    }

    /** "xã, phường" after "Ủy ban nhân dân": places of one level stay in the name; "xã Phúc An" has its own. */
    int places(int at, int territory, int limit) {
        int end = territory;
        int level = level(at);
        for (int i = 0; i < 6; i++) {
            int next = Scan.skipBlanks(text, end, limit);
            if (next >= limit || text.charAt(next) != ',') {
                return end;
            }
            int start = Scan.skipBlanks(text, next + 1, limit);
            int more = UnitWords.TERRITORIES.match(folded, start);
            // "tỉnh, Tỉnh đoàn": the next name begins
            boolean name = UnitWords.BODIES.match(folded, start) > more;
            if (more < 0 || name || (level(start) & level) == 0 || UnitWords.CLASSES.match(folded, start) >= more) {
                return end;
            }
            end = more;
        }
        return end;
    }

    private int level(int at) {
        if (Scan.phraseAt(folded, at, "thành phố")) {
            return 3;
        }
        if (Scan.phraseAt(folded, at, "tỉnh")) {
            return 1;
        }
        if (Scan.phraseAt(folded, at, "huyện")
                || Scan.phraseAt(folded, at, "quận")
                || Scan.phraseAt(folded, at, "thị xã")) {
            return 2;
        }
        boolean commune = Scan.phraseAt(folded, at, "xã")
                || Scan.phraseAt(folded, at, "phường")
                || Scan.phraseAt(folded, at, "thị trấn")
                || Scan.phraseAt(folded, at, "đặc khu");
        return commune ? 4 : 8;
    }

    /** "Ủy ban nhân dân cấp tỉnh, cấp xã": one name. */
    boolean levelled(int end) {
        return LEVELS.match(folded, Math.max(0, end - 8)) == end
                || LEVELS.match(folded, Math.max(0, end - 6)) == end
                || LEVELS.match(folded, Math.max(0, end - 9)) == end;
    }

    /** "Ban Chỉ đạo phòng, chống đuối nước tỉnh": what it steers stands in the name, up to the place. */
    int topic(int from, int limit) {
        if (!TOPICS.begins(folded, from) && !folded.startsWith("phòng, chống", from)) {
            return -1;
        }
        int at = from;
        for (int i = 0; i < 16; i++) {
            int place = Math.max(UnitWords.TERRITORIES.match(folded, at), NameParts.TAILS.match(folded, at));
            if (place >= 0 && i > 0 && chunks.boundary(place, limit)) {
                return place;
            }
            int next = Scan.skipBlanks(text, Scan.wordEnd(text, at), limit);
            boolean comma = next < limit && text.charAt(next) == ',' && folded.startsWith(", chống", next);
            at = Scan.skipBlanks(text, comma ? next + 1 : next, limit);
            if (!Scan.letterAt(text, at)) {
                return -1;
            }
        }
        return -1;
    }

    /** The end of "cấp xã" at {@code at}, or -1. */
    int levelAt(int at) {
        return LEVELS.match(folded, at);
    }
}
