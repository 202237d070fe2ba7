package thongsuot.web;

import java.util.List;

/** Something that the search over everything finds. Modules declare theirs as beans. */
public interface SearchSource {

    /** Its kind, such as {@code unit}: the words of the heading are those of {@code search.kind.unit}, in the module's own bundle. */
    String kind();

    /** Kinds stand in this order. */
    int order();

    /**
     * What matches, the best first; only what the reader may see.
     *
     * @param words as typed, not blank, at most 200 characters; with or without tone marks
     * @param limit how many at most
     */
    List<SearchHit> find(String words, int limit);
}
