package thongsuot.reader;

/** Something that a document says, with the words that say it. */
public interface Fact {
    /** The words that this fact was read from. */
    Span span();

    /** The outline node that holds the words: {@code II/3/3.1/-2}; empty above the first labelled part. */
    String path();

    /** The name of the rule that found this fact. */
    String rule();
}
