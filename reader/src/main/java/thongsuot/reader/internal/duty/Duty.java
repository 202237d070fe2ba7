package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thongsuot.reader.Span;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.obligation.Assignment;
import thongsuot.reader.obligation.Party;

/**
 * Work that the text gives to units, before it becomes facts.
 *
 * @param span the words about the work, with their subject
 * @param action where the words about the work begin
 */
record Duty(List<Span> leads, List<Span> partners, Span span, int action, String path, String rule) {
    Duty {
        leads = List.copyOf(leads);
        partners = List.copyOf(partners);
    }

    Assignment toAssignment(String text) {
        return new Assignment(parties(text), text.substring(action, span.end()).strip(), span, path, rule);
    }

    /** Who leads, then who helps; nobody twice. */
    List<Party> parties(String text) {
        List<Party> parties = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        leads.forEach(name -> add(name, Party.Role.LEAD, text, parties, seen));
        partners.forEach(name -> add(name, Party.Role.COOPERATE, text, parties, seen));
        return List.copyOf(parties);
    }

    private static void add(Span name, Party.Role role, String text, List<Party> parties, Set<String> seen) {
        String words = name.of(text).replace('\u2028', ' ').strip();
        String folded = Fold.fold(words);
        if (!words.isEmpty() && seen.add(folded)) {
            parties.add(new Party(words, role, name));
        }
    }

    /** Whether both give work to the same units at the same place. */
    boolean sameUnits(Duty other, String text) {
        return path.equals(other.path) && names(text).equals(other.names(text));
    }

    private List<String> names(String text) {
        return leads.stream().map(name -> Fold.fold(name.of(text))).distinct().toList();
    }
}
