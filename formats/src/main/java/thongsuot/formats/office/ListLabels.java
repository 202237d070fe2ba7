package thongsuot.formats.office;

/** Puts the label that a list gives in front of a paragraph's words. */
final class ListLabels {
    private ListLabels() {}

    /** A bullet without words is not worth a line; a number is, for it was counted. */
    static String labelled(String label, String words) {
        if (label.isEmpty() || (words.isBlank() && !Character.isLetterOrDigit(label.codePointAt(0)))) {
            return words;
        }
        String start = words.stripLeading();
        String page = words.startsWith("\f") ? "\f" : "";
        boolean apart = label.endsWith(" ") || start.isEmpty() || !Character.isLetterOrDigit(start.charAt(0));
        return page + label + (apart ? "" : " ") + start;
    }
}
