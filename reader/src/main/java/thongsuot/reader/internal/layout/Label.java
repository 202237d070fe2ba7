package thongsuot.reader.internal.layout;

/**
 * The mark before a part: {@code II-}, {@code 3.1.}, {@code a)}, {@code -}.
 *
 * @param kind its form
 * @param name as it stands in a path: {@code II}, {@code 3.1}, {@code a}, {@code Đ3}; empty for bullets, whose name is their number
 * @param ordinal its place in its sequence, from 1; 0 for bullets
 * @param length code units up to the first of the part's own words
 */
record Label(Kind kind, String name, int ordinal, int length) {

    /** The forms, from the widest part to the narrowest. */
    enum Kind {
        PART,
        CHAPTER,
        SECTION,
        ARTICLE,
        CAPITAL,
        ROMAN,
        ARABIC,
        DECIMAL,
        LETTER,
        BRACKETED,
        DASH,
        PLUS;

        boolean isBullet() {
            return this == DASH || this == PLUS;
        }
    }

    /** How deep a decimal label is: 2 for {@code 3.1}, 3 for {@code 3.1.4}. */
    int depth() {
        return (int) name.chars().filter(c -> c == '.').count() + 1;
    }
}
