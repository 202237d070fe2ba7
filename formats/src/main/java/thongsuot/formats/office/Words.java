package thongsuot.formats.office;

import java.util.Locale;

/**
 * Puts the runs of a paragraph together. A letter of a legacy font may lie in two runs ({@code a} bold, its accent not), so
 * runs in the same font are decoded together.
 */
final class Words {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final StringBuilder done = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private Look look = Look.PLAIN;

    void add(String text, Look drawn) {
        if (drawn.hidden() || text.isEmpty()) {
            return;
        }
        if (!drawn.equals(look)) {
            settle();
            look = drawn;
        }
        pending.append(text);
    }

    /** Marks that are no letters of any font: tabs, breaks, numbers of notes. */
    void add(String marks) {
        settle();
        done.append(marks);
    }

    boolean isEmpty() {
        return done.isEmpty() && pending.isEmpty();
    }

    String take() {
        settle();
        String text = done.toString();
        done.setLength(0);
        return text;
    }

    private void settle() {
        if (pending.isEmpty()) {
            return;
        }
        String text = look.font().decode(pending.toString());
        pending.setLength(0);
        if (look.raised()) {
            text = raised(text);
        }
        done.append(look.capitals() ? text.toUpperCase(Locale.ROOT) : text);
    }

    /** {@code 12}, {@code (12)} and {@code [12]} as ¹²; other words keep their height. */
    static String raised(String text) {
        String number = text.strip();
        boolean bracketed = number.length() > 2
                && (number.charAt(0) == '(' || number.charAt(0) == '[')
                && (number.endsWith(")") || number.endsWith("]"));
        String digits = bracketed ? number.substring(1, number.length() - 1) : number;
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text;
        }
        StringBuilder out = new StringBuilder(digits.length());
        digits.chars().forEach(c -> out.append(RAISED.charAt(c - '0')));
        return text.endsWith(" ") ? out + " " : out.toString();
    }
}
