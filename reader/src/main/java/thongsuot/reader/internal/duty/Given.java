package thongsuot.reader.internal.duty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import thongsuot.reader.Span;
import thongsuot.reader.Words;
import thongsuot.reader.internal.text.Fold;
import thongsuot.reader.internal.text.Shared;
import thongsuot.reader.obligation.Assignment;
import thongsuot.reader.obligation.Party;

/** A duty and the fact that it becomes. Its orders and reports have their units from the fact, so that each is made once. */
record Given(Duty duty, Assignment fact) {

    static List<Given> of(List<Duty> duties, String text, Shared names) {
        return duties.stream().map(duty -> of(duty, text, names)).toList();
    }

    private static Given of(Duty duty, String text, Shared names) {
        Words order = Clauses.words(text, duty.work());
        return new Given(
                duty, new Assignment(parties(duty, text, names), order, duty.span(), duty.path(), duty.rule()));
    }

    /** Who leads, then who helps; nobody twice. */
    private static List<Party> parties(Duty duty, String text, Shared names) {
        List<Party> parties = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        duty.leads().forEach(name -> add(name, Party.Role.LEAD, text, names, parties, seen));
        duty.partners().forEach(name -> add(name, Party.Role.COOPERATE, text, names, parties, seen));
        return List.copyOf(parties);
    }

    private static void add(
            Span name, Party.Role role, String text, Shared names, List<Party> parties, Set<String> seen) {
        String words = names.of(name.of(text).replace('\u2028', ' ').strip());
        if (!words.isEmpty() && seen.add(Fold.fold(words))) {
            parties.add(new Party(words, role, name));
        }
    }
}
