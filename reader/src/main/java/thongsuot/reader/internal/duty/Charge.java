package thongsuot.reader.internal.duty;

import java.util.List;
import thongsuot.reader.Span;

/** The units that a heading gives everything below it. */
record Charge(List<Span> leads, List<Span> partners) {
    Charge {
        leads = List.copyOf(leads);
        partners = List.copyOf(partners);
    }
}
