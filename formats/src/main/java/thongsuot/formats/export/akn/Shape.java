package thongsuot.formats.export.akn;

import java.util.regex.Pattern;

/**
 * The element that a label of the outline becomes. Plans number with Roman, Arabic and decimal figures, letters and dashes;
 * rules with phần, chương, mục, điều, khoản, điểm. Akoma Ntoso lets any of them stand in any other.
 *
 * @param element the element's name
 * @param abbreviation its name in identifiers
 * @param number the label as identifiers have it
 */
record Shape(String element, String abbreviation, String number) {
    private static final Pattern ROMAN = Pattern.compile("[IVXL]{1,8}");
    private static final Pattern ARABIC = Pattern.compile("\\d{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6})+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}{1,2}");

    static Shape of(String label, boolean underArticle) {
        String tail = label.isEmpty() ? "" : label.substring(1);
        if (label.startsWith("Ph") && label.length() > 2) {
            return new Shape("part", "part", label.substring(2));
        }
        if (label.startsWith("Đ") && !tail.isEmpty()) {
            return new Shape("article", "art", tail);
        }
        if (ROMAN.matcher(label).matches()) {
            return new Shape("section", "sec", label);
        }
        if (label.startsWith("C") && !tail.isEmpty()) {
            return new Shape("chapter", "chp", tail);
        }
        if (label.startsWith("M") && !tail.isEmpty()) {
            return new Shape("section", "sec", tail);
        }
        if (ARABIC.matcher(label).matches()) {
            return underArticle ? new Shape("clause", "cl", label) : new Shape("paragraph", "para", label);
        }
        if (DECIMAL.matcher(label).matches()) {
            return new Shape("subparagraph", "subpara", label);
        }
        if (LETTER.matcher(label).matches()) {
            return new Shape("point", "point", label);
        }
        return switch (label.isEmpty() ? ' ' : label.charAt(0)) {
            case '-', '+', '*' -> new Shape("indent", "indent", Names.slug(tail));
            case '^' -> new Shape("hcontainer", "note", Names.slug(tail));
            case '|' -> new Shape("hcontainer", "row", Names.slug(tail));
            default -> new Shape("hcontainer", "item", Names.slug(label));
        };
    }
}
