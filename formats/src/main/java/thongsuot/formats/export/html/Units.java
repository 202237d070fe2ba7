package thongsuot.formats.export.html;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thongsuot.formats.export.words.Task;
import thongsuot.reader.obligation.Party;

/** The units that a document names for work, each once however its name is written, with what they have to do. */
final class Units {
    private final Map<String, Unit> byName = new LinkedHashMap<>();

    /**
     * A unit.
     *
     * @param key letters for the page's filter
     */
    record Unit(String key, String name, int leads, int supports) {}

    Units(List<Task> tasks) {
        for (Task task : tasks) {
            task.parties().forEach(this::count);
        }
    }

    /** By name, as a Vietnamese reader looks for it. */
    List<Unit> all() {
        List<Unit> units = new ArrayList<>(byName.values());
        Collator vietnamese = Collator.getInstance(Locale.of("vi"));
        units.sort(Comparator.comparing(Unit::name, vietnamese));
        return units;
    }

    /** What the page's filter looks for in a row: the keys of its units, each with {@code +} where it leads. */
    String keys(Task task) {
        StringBuilder keys = new StringBuilder();
        for (Party party : task.parties()) {
            Unit unit = byName.get(fold(party.name()));
            if (unit != null) {
                keys.append(unit.key()).append(party.role() == Party.Role.LEAD ? "+ " : "- ");
            }
        }
        return keys.toString().strip();
    }

    private void count(Party party) {
        boolean leads = party.role() == Party.Role.LEAD;
        byName.compute(
                fold(party.name()),
                (fold, known) -> known == null
                        ? new Unit("u" + (byName.size() + 1), party.name(), leads ? 1 : 0, leads ? 0 : 1)
                        : new Unit(
                                known.key(),
                                known.name(),
                                known.leads() + (leads ? 1 : 0),
                                known.supports() + (leads ? 0 : 1)));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
