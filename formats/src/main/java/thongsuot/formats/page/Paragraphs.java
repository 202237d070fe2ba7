package thongsuot.formats.page;

import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.page.Block.Line;
import thongsuot.formats.page.Block.Zone;

/** Decides from their places whether a line goes on with the paragraph of the lines above it. */
final class Paragraphs {
    /** Places this near each other, in ems, are the same indent. */
    private static final double SAME = 0.7;

    private final Leading leading;

    Paragraphs(Leading leading) {
        this.leading = leading;
    }

    boolean goesOn(List<Line> paragraph, Line next) {
        Line last = paragraph.getLast();
        if (last.zone() != next.zone()) return false;
        if (last.zone() == Zone.LEFT_COLUMN) return goesOnInColumn(paragraph, next);
        if (last.zone() == Zone.RIGHT_COLUMN) return false;
        if (last.zone() == Zone.FOOTNOTE)
            return !Superscripts.isRaised(next.text().charAt(0));
        return (hasNoRoomFor(next, last) || isHeldBySpacing(last, next))
                && !last.centred()
                && !next.centred()
                && Math.abs(last.size() - next.size()) <= 0.2 * last.size()
                && isNear(last, next)
                && isAtContinuation(paragraph, next)
                && !startsAnew(paragraph, next);
    }

    /** The next line's first word would not have fitted at the end of this line. */
    private static boolean hasNoRoomFor(Line next, Line last) {
        double word = next.words().words().getFirst().width();
        return last.slack() < word + 0.9 * last.size();
    }

    /** Where paragraphs stand apart, lines that don't are one paragraph: words bound by hard blanks wrap early. */
    private boolean isHeldBySpacing(Line last, Line next) {
        double usual = leading.on(next.page());
        double distance = next.words().baseline() - last.words().baseline();
        double width = last.columnRight() - last.columnLeft();
        return leading.parts()
                && last.page() == next.page()
                && distance > 0
                && distance < 1.1 * usual
                && last.slack() < 0.3 * width
                && last.slack() < 8 * last.size()
                && !next.hasLabel();
    }

    private boolean isNear(Line last, Line next) {
        if (last.page() != next.page()) return true;
        double distance = next.words().baseline() - last.words().baseline();
        double usual = Math.max(leading.on(next.page()), 0.9 * next.size());
        return distance > 0 && distance < 1.3 * usual + 1;
    }

    /** First line indented or hanging, the others in line with each other. */
    private static boolean isAtContinuation(List<Line> paragraph, Line next) {
        Line first = paragraph.getFirst();
        double em = next.size();
        if (paragraph.size() > 1) {
            return Math.abs(next.indent() - paragraph.get(1).indent()) < SAME * em;
        }
        double step = next.indent() - first.indent();
        if (step < -SAME * em) return true;
        if (step < SAME * em) return first.indent() < SAME * em;
        return first.hasLabel()
                && first.words().words().size() > 1
                && Math.abs(next.words().left() - afterLabel(first)) < em;
    }

    private static double afterLabel(Line line) {
        return line.columnLeft() + line.words().words().get(1).left() - line.columnLeft();
    }

    /** Where paragraphs are not indented, a label or a change of weight is all that tells a new one. */
    private static boolean startsAnew(List<Line> paragraph, Line next) {
        Line first = paragraph.getFirst();
        Line last = paragraph.getLast();
        boolean sameStart = Math.abs(next.indent() - first.indent()) < SAME * next.size();
        String end = last.text();
        boolean ended = ".;:".indexOf(end.charAt(end.length() - 1)) >= 0;
        boolean labelled = next.hasLabel() && next.words().words().size() > 1;
        if (sameStart && labelled && (ended || first.hasLabel() && !isDashWithin(next))) return true;
        boolean aside = next.text().startsWith("(") && first.hasLabel();
        if (isInCapitals(last.text()) && !isInCapitals(next.text()) && !aside) return true;
        boolean boldAbove = paragraph.stream().allMatch(Line::isBold);
        boolean plainBelow = next.words().words().stream().noneMatch(Word::bold);
        return sameStart && boldAbove && plainBelow;
    }

    /** seen: "phát triển kinh tế" at the end of a line, "- xã hội của địa phương" at the beginning of the next */
    private static boolean isDashWithin(Line line) {
        return "-–".contains(line.words().words().getFirst().text())
                && Character.isLowerCase(line.words().words().get(1).text().charAt(0));
    }

    private static boolean isInCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() > 5;
    }

    /** Entries of the list of recipients, and the subject of a letter (V/v …), may take several lines. */
    private static boolean goesOnInColumn(List<Line> paragraph, Line next) {
        Line first = paragraph.getFirst();
        Line last = paragraph.getLast();
        String start = first.text().toLowerCase(java.util.Locale.ROOT);
        double distance = next.words().baseline() - last.words().baseline();
        if (distance > 1.9 * next.size() || last.page() != next.page()) return false;
        if (start.startsWith("v/v") || start.startsWith("về việc")) return true;
        boolean entry = start.startsWith("-") || start.startsWith("–") || start.startsWith("+");
        return entry && !next.hasLabel() && !next.text().startsWith("-") && hasNoRoomFor(next, last);
    }

    /** The text of lines as one paragraph; a word parted at a hyphen keeps the hyphen, as codes have them. */
    static String text(List<Line> paragraph) {
        List<String> lines = new ArrayList<>();
        paragraph.forEach(line -> lines.add(line.text()));
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            boolean hyphen = text.length() > 1
                    && text.charAt(text.length() - 1) == '-'
                    && Character.isLetterOrDigit(text.charAt(text.length() - 2));
            if (!text.isEmpty() && !hyphen) text.append(' ');
            text.append(line);
        }
        return text.toString();
    }
}
