package thongsuot.formats.official;

/**
 * Sheet and columns, in millimetres.
 *
 * @param header from the upper edge to the page number
 * @param headLeft width of the column with issuer and number
 * @param headRight width of the column with nation, place and date
 * @param closingLeft width of the column with the recipients
 * @param closingRight width of the column with the signature
 */
public record PageSetup(
        double top,
        double right,
        double bottom,
        double left,
        double header,
        double headLeft,
        double headRight,
        double closingLeft,
        double closingRight) {
    /** A4. */
    public static final double WIDTH = 210;

    public static final double HEIGHT = 297;

    public PageSetup {
        double text = WIDTH - left - right;
        if (Math.abs(headLeft + headRight - text) > 0.5 || Math.abs(closingLeft + closingRight - text) > 0.5) {
            throw new IllegalArgumentException("columns must be as wide as the text: " + text + " mm");
        }
    }

    /** How wide lines may be. */
    public double text() {
        return WIDTH - left - right;
    }

    /** How wide lines may be on a sheet that lies on its long side. */
    double textAcross() {
        return HEIGHT - left - right;
    }
}
