package thongsuot.formats.export.json;

import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Timing;
import tools.jackson.core.JsonGenerator;

/** A time: its {@code type}, and what that type has to say. */
final class TimingJson {
    private final JsonGenerator out;
    private final Properties of;

    TimingJson(JsonGenerator out, Properties of) {
        this.out = out;
        this.of = of;
    }

    void deadline(Deadline d) {
        of.element(() -> properties(d));
    }

    void properties(Deadline d) {
        timing(d.timing());
        if (d.inferred()) {
            out.writeBooleanProperty("inferred", true);
        }
        of.where(d);
    }

    private void timing(Timing timing) {
        switch (timing) {
            case Timing.By by -> {
                of.string("type", "by");
                of.date("to", by.last());
            }
            case Timing.Within within -> {
                of.string("type", "within");
                of.date("from", within.first());
                of.date("to", within.last());
            }
            case Timing.Period period -> {
                of.string("type", "within");
                of.date("from", null);
                of.date("to", null);
                out.writeNumberProperty("count", period.count());
                of.name("unit", period.unit());
                of.string("since", period.since());
            }
            case Timing.On on -> {
                of.string("type", "on");
                of.date("to", on.day());
            }
            case Timing.Recurring recurring -> {
                of.string("type", "recurring");
                of.string("rrule", recurring.rrule());
                of.date("from", recurring.first());
                of.date("to", recurring.last());
            }
            case Timing.From from -> {
                of.string("type", "from");
                of.date("from", from.first());
            }
            case Timing.Continuous() -> of.string("type", "continuous");
            case Timing.Periodic() -> of.string("type", "periodic");
            case Timing.Term term -> {
                of.string("type", "term");
                if (term.termYear() == null) {
                    of.string("at", "end");
                } else {
                    out.writeNumberProperty("termYear", term.termYear());
                }
            }
            case Timing.After after -> {
                of.string("type", "after");
                of.string("event", after.event());
            }
            case Timing.Urgent() -> of.string("type", "urgent");
        }
    }
}
