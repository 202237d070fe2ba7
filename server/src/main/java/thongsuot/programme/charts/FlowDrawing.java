package thongsuot.programme.charts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays a flow out. Where days are missing between two moments nothing is drawn: a line across would be a guess. */
final class FlowDrawing {

    private static final double LONE = 12;

    private final Period period;
    private final List<Moment> moments;
    private final Axis axis;
    private final int step;
    private final int top;

    FlowDrawing(Period period, List<Moment> moments) {
        this.period = period;
        this.moments = moments;
        LocalDate first = moments.getFirst().day();
        LocalDate last = moments.getLast().day();
        this.axis = Axis.of(first, last.isAfter(first) ? last : first.plusDays(1));
        int most = moments.stream().mapToInt(Moment::total).max().orElse(1);
        this.step = step(Math.max(most, 4));
        this.top = Math.ceilDiv(Math.max(most, 1), step) * step;
    }

    Flow flow() {
        List<Band> bands = Arrays.stream(Band.values())
                .filter(band -> moments.stream().anyMatch(moment -> moment.of(band) > 0))
                .toList();
        List<Flow.Layer> layers = new ArrayList<>();
        for (List<Moment> run : runs()) for (Band band : bands) layers.add(new Flow.Layer(band, points(run, band)));
        List<Integer> steps = new ArrayList<>();
        for (int at = 0; at <= top; at += step) steps.add(at);
        return new Flow(period, axis, moments, top, steps, bands, layers, stripes());
    }

    /** Moments that follow each other without a day or week missing. */
    private List<List<Moment>> runs() {
        // The first day counted of a week may be its Monday in one week and its Sunday in the next.
        long most = period.weekly() ? 13 : 1;
        List<List<Moment>> runs = new ArrayList<>();
        for (Moment moment : moments) {
            if (runs.isEmpty()
                    || ChronoUnit.DAYS.between(runs.getLast().getLast().day(), moment.day()) > most)
                runs.add(new ArrayList<>());
            runs.getLast().add(moment);
        }
        return runs;
    }

    private String points(List<Moment> run, Band band) {
        StringBuilder there = new StringBuilder();
        StringBuilder back = new StringBuilder();
        for (Moment moment : run) {
            int below = 0;
            for (Band each : Band.values()) if (each.compareTo(band) < 0) below += moment.of(each);
            double x = axis.at(moment.day()) * 10;
            double[] xs = run.size() > 1
                    ? new double[] {x}
                    : new double[] {Math.min(x, 1000 - LONE), Math.min(x, 1000 - LONE) + LONE};
            for (double each : xs) {
                there.append(point(each, below + moment.of(band))).append(' ');
                back.insert(0, point(each, below) + " ");
            }
        }
        return there.append(back).toString().strip();
    }

    private String point(double x, int count) {
        return Axis.number(x) + "," + Axis.number(1000 - 1000.0 * count / top);
    }

    private List<Flow.Stripe> stripes() {
        List<Flow.Stripe> all = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            double at = axis.at(moments.get(i).day());
            double from = i == 0 ? 0 : (axis.at(moments.get(i - 1).day()) + at) / 2;
            double to = i == moments.size() - 1
                    ? 100
                    : (at + axis.at(moments.get(i + 1).day())) / 2;
            all.add(new Flow.Stripe(moments.get(i), at, from, to - from));
        }
        return all;
    }

    /** 1, 2 or 5 and noughts, so that four or five lines reach to the top. */
    private static int step(int most) {
        int size = 1;
        while (size <= most / 10 / 4) size *= 10;
        for (int each : new int[] {1, 2, 5, 10, 20, 50}) if ((long) each * size * 5 >= most) return each * size;
        return Math.ceilDiv(most, 5);
    }
}
