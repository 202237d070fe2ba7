package thongsuot.programme.charts;

import java.util.List;

/**
 * Layers of states over time, laid out: the pictures of the layers in thousandths of the width and of the height, the rest in parts of a
 * hundred.
 *
 * @param moments the earliest first, never empty
 * @param top the figure at the upper edge
 * @param bands those that hold something on some day, the lowest first
 */
public record Flow(
        Period period,
        Axis axis,
        List<Moment> moments,
        int top,
        List<Integer> steps,
        List<Band> bands,
        List<Layer> layers,
        List<Stripe> stripes) {

    /** @param points of a polygon */
    public record Layer(Band band, String points) {}

    /** Where a moment stands, and the room that belongs to it. */
    public record Stripe(Moment moment, double at, double from, double width) {}

    public Moment latest() {
        return moments.getLast();
    }
}
