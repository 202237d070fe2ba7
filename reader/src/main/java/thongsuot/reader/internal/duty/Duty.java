package thongsuot.reader.internal.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Fold;

/**
 * Work that the text gives to units, before it becomes facts.
 *
 * @param span the words about the work, with their subject
 * @param work the words about the work alone: without its subject, of a row of a table the cell that tells the task
 * @param product the cell of a row that tells what must come out; null elsewhere
 */
record Duty(
        List<Span> leads,
        List<Span> partners,
        Span span,
        Span work,
        @Nullable Span product,
        String path,
        String rule) {
    Duty {
        leads = List.copyOf(leads);
        partners = List.copyOf(partners);
    }

    /** Work that sentences give. */
    Duty(List<Span> leads, List<Span> partners, Span span, Span work, String path, String rule) {
        this(leads, partners, span, work, null, path, rule);
    }

    /** Whether both give work to the same units at the same place. */
    boolean sameUnits(Duty other, String text) {
        return path.equals(other.path) && names(text).equals(other.names(text));
    }

    private List<String> names(String text) {
        return leads.stream().map(name -> Fold.fold(name.of(text))).distinct().toList();
    }
}
