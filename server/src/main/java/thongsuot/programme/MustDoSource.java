package thongsuot.programme;

import java.time.LocalDate;
import java.util.List;

/** Adds lines to the list of what must be done: a bean for each thing that waits for a decision. Called within a transaction of who acts. */
public interface MustDoSource {

    /** @param most the longest list wanted */
    List<MustDoItem> items(LocalDate today, int most);

    /**
     * As many as there are items: a statement that gives one number, with {@code :today} for the day where it asks for it. Cheap, for every page asks;
     * those of all sources are sent as one.
     */
    String counting();
}
