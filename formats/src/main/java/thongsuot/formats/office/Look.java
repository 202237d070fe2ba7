package thongsuot.formats.office;

/**
 * How a run of characters is drawn, as far as it changes the letters one reads.
 *
 * @param raised a superscript: the number of a footnote, as a rule
 */
record Look(LegacyFont font, boolean capitals, boolean raised, boolean hidden) {
    static final Look PLAIN = new Look(LegacyFont.NONE, false, false, false);
}
