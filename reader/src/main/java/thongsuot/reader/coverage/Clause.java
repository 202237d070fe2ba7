package thongsuot.reader.coverage;

import java.util.List;
import thongsuot.reader.Span;

/**
 * The smallest part of a plan that people point at and that asks for something: {@code II/3/-2}, or one sentence of it.
 *
 * @param path the outline node that holds it
 * @param span its words in the text of its reading, without the label
 * @param words the same words, on one line
 * @param owners who leads, in the words of the text; empty where nobody is named
 */
public record Clause(Kind kind, String path, Span span, String words, List<String> owners) {
    public Clause {
        owners = List.copyOf(owners);
    }

    /** What a clause asks for. */
    public enum Kind {
        WORK,
        TARGET,
        REPORT,
        /** The plan as a whole, which is itself what {@code xây dựng kế hoạch thực hiện} asks for; its words are the title. */
        PLAN
    }
}
