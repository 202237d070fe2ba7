package thongsuot.reader.coverage;

import thongsuot.reader.internal.text.Fold;

/** A text and its folded twin, as long as itself. */
record PlanText(String text, String folded) {
    static PlanText of(String text) {
        return new PlanText(text, Fold.fold(text));
    }
}
