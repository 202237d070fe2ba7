package thongsuot.formats.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import thongsuot.formats.page.Ruling;

/** The straight lines of a page: strokes, sides of stroked boxes, and boxes so thin that they are lines. */
final class DrawnLines {
    /** Word draws the borders of its tables as filled boxes about half a point thick. */
    private static final double THIN = 2.5;

    private static final int MOST = 50_000;

    private final List<Ruling> drawn = new ArrayList<>();
    private final List<Ruling> pending = new ArrayList<>();
    private final List<Ruling> boxes = new ArrayList<>();
    private Point2D start = new Point2D.Double();
    private Point2D at = new Point2D.Double();
    private int outlines;
    private double left;
    private double top;
    private double right;
    private double bottom;

    List<Ruling> all() {
        return drawn;
    }

    Point2D current() {
        return at;
    }

    void moveTo(Point2D point) {
        endShape();
        start = point;
        at = point;
        left = right = point.getX();
        top = bottom = point.getY();
    }

    void lineTo(Point2D point) {
        add(pending, at, point);
        at = point;
        left = Math.min(left, point.getX());
        right = Math.max(right, point.getX());
        top = Math.min(top, point.getY());
        bottom = Math.max(bottom, point.getY());
    }

    void close() {
        add(pending, at, start);
        at = start;
    }

    void rectangle(Point2D corner, Point2D opposite) {
        moveTo(corner);
        lineTo(new Point2D.Double(opposite.getX(), corner.getY()));
        lineTo(opposite);
        lineTo(new Point2D.Double(corner.getX(), opposite.getY()));
        close();
        endShape();
    }

    void stroke() {
        if (drawn.size() < MOST) drawn.addAll(pending);
        forget();
    }

    /** Filled shapes that are no lines: where there are hundreds and no letters, the letters were turned into curves. */
    int outlines() {
        return outlines;
    }

    void fill() {
        endShape();
        outlines += boxes.size();
        boxes.stream()
                .filter(box -> Math.min(box.x2() - box.x1(), box.y2() - box.y1()) <= THIN)
                .filter(box -> drawn.size() < MOST)
                .forEach(drawn::add);
        forget();
    }

    void forget() {
        pending.clear();
        boxes.clear();
        left = right = top = bottom = 0;
    }

    private void endShape() {
        if ((right > left || bottom > top) && boxes.size() < MOST) boxes.add(new Ruling(left, top, right, bottom));
        left = right = top = bottom = 0;
    }

    private static void add(List<Ruling> list, Point2D from, Point2D to) {
        if (list.size() < MOST) list.add(Ruling.of(from.getX(), from.getY(), to.getX(), to.getY()));
    }
}
