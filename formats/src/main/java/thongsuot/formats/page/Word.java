package thongsuot.formats.page;

/** Letters with no gap between them. Heights are measured down from the page's upper edge. */
public record Word(String text, double left, double right, double baseline, double size, boolean bold) {
    Word withText(String other) {
        return new Word(other, left, right, baseline, size, bold);
    }

    double width() {
        return right - left;
    }

    double centre() {
        return (left + right) / 2;
    }
}
