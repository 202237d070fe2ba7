package thongsuot.formats.pdf;

import thongsuot.formats.page.Glyph;
import thongsuot.formats.page.Ruling;

/**
 * A direction in which text runs on a page, and how to turn the page so that it runs from left to right.
 *
 * @see PageReader
 */
enum Direction {
    RIGHT {
        @Override
        double x(double x, double y, double width, double height) {
            return x;
        }

        @Override
        double y(double x, double y, double width, double height) {
            return y;
        }
    },
    DOWN {
        @Override
        double x(double x, double y, double width, double height) {
            return y;
        }

        @Override
        double y(double x, double y, double width, double height) {
            return width - x;
        }
    },
    LEFT {
        @Override
        double x(double x, double y, double width, double height) {
            return width - x;
        }

        @Override
        double y(double x, double y, double width, double height) {
            return height - y;
        }
    },
    UP {
        @Override
        double x(double x, double y, double width, double height) {
            return height - y;
        }

        @Override
        double y(double x, double y, double width, double height) {
            return x;
        }
    };

    abstract double x(double x, double y, double width, double height);

    abstract double y(double x, double y, double width, double height);

    Glyph turn(Glyph g, double width, double height) {
        return new Glyph(
                g.text(),
                x(g.left(), g.baseline(), width, height),
                y(g.left(), g.baseline(), width, height),
                g.width(),
                g.size(),
                g.bold(),
                g.legacyFont());
    }

    Ruling turn(Ruling r, double width, double height) {
        return Ruling.of(
                x(r.x1(), r.y1(), width, height),
                y(r.x1(), r.y1(), width, height),
                x(r.x2(), r.y2(), width, height),
                y(r.x2(), r.y2(), width, height));
    }
}
