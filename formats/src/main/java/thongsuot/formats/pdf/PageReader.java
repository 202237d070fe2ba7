package thongsuot.formats.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import thongsuot.formats.page.Glyph;
import thongsuot.formats.page.Ruling;

/** Collects the letters and the drawn lines of one page, with their places. */
final class PageReader extends PDFGraphicsStreamEngine {
    /** No page made to be read has more; a page that does is an attack. */
    private static final int MOST_GLYPHS = 300_000;

    /** A map drawn line by line has some hundred thousand. */
    private static final int MOST_OPERATORS = 1_500_000;

    private final Map<Direction, List<Glyph>> glyphs = new EnumMap<>(Direction.class);
    private final DrawnLines lines = new DrawnLines();
    private final AffineTransform toPage;
    private final Runnable heartbeat;
    private final double width;
    private final double height;
    private int count;
    private int operators;
    private int undecodable;
    private int invisible;
    private double pictured;

    /** @param heartbeat called often; throws when the time for the file is up */
    PageReader(PDPage page, Runnable heartbeat) {
        super(page);
        this.heartbeat = heartbeat;
        PDRectangle box = page.getCropBox();
        int turns = Math.floorMod(page.getRotation() / 90, 4);
        boolean sideways = turns % 2 == 1;
        width = sideways ? box.getHeight() : box.getWidth();
        height = sideways ? box.getWidth() : box.getHeight();
        toPage = new AffineTransform();
        // Corner at the origin, turned as the page asks, y downwards.
        toPage.translate(width / 2, height / 2);
        toPage.quadrantRotate(turns);
        toPage.scale(1, -1);
        toPage.translate(-(box.getLowerLeftX() + box.getWidth() / 2), -(box.getLowerLeftY() + box.getHeight() / 2));
    }

    RawPage read() throws IOException {
        processPage(getPage());
        for (PDAnnotation annotation : getPage().getAnnotations()) {
            if (carriesText(annotation)) showAnnotation(annotation);
        }
        Direction main = Direction.RIGHT;
        for (Direction d : glyphs.keySet()) {
            if (in(d).size() > in(main).size()) main = d;
        }
        Direction direction = main;
        boolean sideways = direction == Direction.UP || direction == Direction.DOWN;
        return new RawPage(
                sideways ? height : width,
                sideways ? width : height,
                in(direction).stream()
                        .map(g -> direction.turn(g, width, height))
                        .toList(),
                lines.all().stream().map(r -> direction.turn(r, width, height)).toList(),
                undecodable,
                invisible,
                pictured,
                lines.outlines());
    }

    private List<Glyph> in(Direction direction) {
        return glyphs.getOrDefault(direction, List.of());
    }

    /** Numbers and dates are often stamped on as a note or a form field; the box of a digital signature says nothing. */
    private static boolean carriesText(PDAnnotation annotation) {
        if (annotation.isHidden() || annotation.isNoView()) return false;
        if (annotation instanceof PDAnnotationWidget) {
            return !COSName.SIG.equals(annotation.getCOSObject().getCOSName(COSName.FT));
        }
        return annotation instanceof PDAnnotationFreeText || annotation instanceof PDAnnotationRubberStamp;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        // Beyond that only forms that draw forms that draw forms go: two lines of them make a million million.
        if (++operators > MOST_OPERATORS) throw new TooMuch();
        heartbeat.run();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showFontGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        place(rendering, font, code, displacement);
    }

    @Override
    protected void showType3Glyph(Matrix rendering, PDType3Font font, int code, Vector displacement)
            throws IOException {
        place(rendering, font, code, displacement);
    }

    private void place(Matrix m, PDFont font, int code, Vector displacement) {
        if (++count > MOST_GLYPHS) return;
        Point2D from = toPage.transform(new Point2D.Double(m.getTranslateX(), m.getTranslateY()), null);
        if (from.getX() < -5 || from.getY() < -5 || from.getX() > width + 5 || from.getY() > height + 5) return;
        Point2D along = toPage.deltaTransform(new Point2D.Double(m.getScaleX(), m.getShearY()), null);
        double stretch = Math.hypot(along.getX(), along.getY());
        Direction direction = direction(along.getX() / stretch, along.getY() / stretch);
        double size = Math.hypot(m.getShearX(), m.getScaleY());
        if (direction == null || !(size > 0.5) || !(size < 500)) return;
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) invisible++;
        String text = text(font, code);
        if (text.isEmpty()) return;
        glyphs.computeIfAbsent(direction, d -> new ArrayList<>())
                .add(new Glyph(
                        text,
                        from.getX(),
                        from.getY(),
                        displacement.getX() * stretch,
                        size,
                        isBold(font),
                        LegacyFonts.nameOf(font)));
    }

    /** Up to 8 degrees off: a page that was laid askew on the scanner. */
    private static @Nullable Direction direction(double dx, double dy) {
        if (dx > 0.99) return Direction.RIGHT;
        if (dx < -0.99) return Direction.LEFT;
        if (dy > 0.99) return Direction.DOWN;
        return dy < -0.99 ? Direction.UP : null;
    }

    private String text(PDFont font, int code) {
        String text = font.toUnicode(code);
        // In these fonts the code of the soft hyphen is the letter ư.
        if (code == 0xAD && !LegacyFonts.nameOf(font).isEmpty()) return "\u00AD";
        if (text == null || text.isEmpty() || isPrivate(text.charAt(0))) {
            String bullet = text == null || text.isEmpty() ? "" : Bullets.meantBy(text.charAt(0));
            if (bullet.isEmpty()) undecodable++;
            return bullet;
        }
        return text;
    }

    private static boolean isPrivate(char c) {
        return c == '\uFFFD' || c < ' ' && !Character.isWhitespace(c) || c >= '\uE000' && c <= '\uF8FF';
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        if (name != null && name.toLowerCase(Locale.ROOT).contains("bold")) return true;
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        lines.rectangle(onPage(p0), onPage(p2));
    }

    @Override
    public void moveTo(float x, float y) {
        lines.moveTo(onPage(new Point2D.Float(x, y)));
    }

    @Override
    public void lineTo(float x, float y) {
        lines.lineTo(onPage(new Point2D.Float(x, y)));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        lines.moveTo(onPage(new Point2D.Float(x3, y3)));
    }

    private Point2D onPage(Point2D point) {
        return toPage.transform(point, null);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D at = lines.current();
        try {
            return toPage.inverseTransform(at, null);
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            return at;
        }
    }

    @Override
    public void closePath() {
        lines.close();
    }

    @Override
    public void endPath() {
        lines.forget();
    }

    @Override
    public void strokePath() {
        lines.stroke();
    }

    @Override
    public void fillPath(int windingRule) {
        lines.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        lines.stroke();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix m = getGraphicsState().getCurrentTransformationMatrix();
        double area = Math.abs(m.getScaleX() * m.getScaleY() - m.getShearX() * m.getShearY());
        pictured += area / Math.max(1, width * height);
    }

    @Override
    public void clip(int windingRule) {
        // What is cut away is seldom text; what stands outside the page is left out by its place.
    }

    @Override
    public void shadingFill(COSName shading) {
        // Colour only.
    }

    /** A page made to keep a machine busy. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What one page holds before it is understood. */
    record RawPage(
            double width,
            double height,
            List<Glyph> glyphs,
            List<Ruling> rulings,
            int undecodable,
            int invisible,
            double pictured,
            int outlines) {}
}
