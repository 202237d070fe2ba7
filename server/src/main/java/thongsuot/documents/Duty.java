package thongsuot.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.reader.Span;

/**
 * A duty that a document gives: who, what, by when, report to whom, from which words.
 *
 * @param words the words it was read from
 * @param path the outline node that holds them
 * @param parties who must act, in the words of the document; empty where none is named
 * @param action the words of the order
 * @param product what must come out; empty where nothing is named
 * @param times when; empty where no time is named: nothing is invented
 * @param reportTo who is told
 * @param via the desk that the report passes; empty for none
 * @param state what people have said of it; never {@link FactState#REMOVED}
 */
public record Duty(
        FactId fact,
        Span span,
        String words,
        String path,
        List<NamedParty> parties,
        String action,
        String product,
        List<Time> times,
        List<String> reportTo,
        String via,
        FactState state) {

    /** @param role {@code lead}, {@code cooperate} or {@code advise} */
    public record NamedParty(String name, String role) {}

    /**
     * A time as the document has it.
     *
     * @param type as docs/reading.md names them: {@code by}, {@code within}, {@code on}, {@code recurring}, {@code from}, …
     * @param from the first day; null where the words don't tell
     * @param to the last day that still meets it; null where the words don't tell
     * @param rrule of a recurring time; empty elsewhere
     * @param words the words it was read from
     * @param inferred whether a part, the year as a rule, comes from elsewhere in the text
     * @param more what only some types have, as docs/reading.md names it: {@code count}, {@code unit} and {@code since} of a period, the
     *     {@code event} it waits for, {@code termYear} or {@code at} of a term
     */
    public record Time(
            String type,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String rrule,
            String words,
            boolean inferred,
            Map<String, String> more) {

        public Time(
                String type,
                @Nullable LocalDate from,
                @Nullable LocalDate to,
                String rrule,
                String words,
                boolean inferred) {
            this(type, from, to, rrule, words, inferred, Map.of());
        }

        /** What only some types have; empty where this one has it not. */
        public String more(String name) {
            return more.getOrDefault(name, "");
        }
    }

    /** The last day that still meets it, the earliest of several; null where no day is given. */
    public @Nullable LocalDate dueOn() {
        return times.stream()
                .filter(time -> !time.type().equals("recurring") && !time.type().equals("from"))
                .map(Time::to)
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
