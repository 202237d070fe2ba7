package thongsuot.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * What waits for who acts, for the post acted for: the page, the number on the bar, the daily letter and the calendar feed show this one
 * list. Somebody who is not at the screen is acted for with {@link thongsuot.platform.Acting#as}.
 */
public interface MustDoList {

    /** The longest list that is given out; beyond it stands what is due last. */
    int MOST = 300;

    /** By what is to be done, then by day. */
    List<MustDoItem> items(LocalDate today);

    /** How many {@link #items} there are, without reading them and without a limit. */
    int count(LocalDate today);
}
