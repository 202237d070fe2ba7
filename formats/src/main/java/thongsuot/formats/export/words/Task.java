package thongsuot.formats.export.words;

import java.util.List;
import thongsuot.reader.Span;
import thongsuot.reader.obligation.Deadline;
import thongsuot.reader.obligation.Party;

/**
 * A row of the assignment table: an assignment together with what the order in the same words says of time and product.
 *
 * @param number its place in the table, from 1
 * @param parties who; empty where no unit is named
 * @param products what must come out, in the words of the text
 * @param deadlines when; empty where no time is named
 */
public record Task(
        int number,
        List<Party> parties,
        String action,
        List<Deadline> deadlines,
        List<String> products,
        Span span,
        String path,
        String rule) {
    public Task {
        parties = List.copyOf(parties);
        deadlines = List.copyOf(deadlines);
        products = List.copyOf(products);
    }

    /** The names of those who have {@code role} here, in the order of the text. */
    public List<String> named(Party.Role role) {
        return parties.stream()
                .filter(party -> party.role() == role)
                .map(Party::name)
                .toList();
    }
}
