package thongsuot.demo.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A meeting and the duties that its conclusion gave.
 *
 * @param ago how many days before today
 * @param title of the conclusion, with {@code {m}} for its month
 */
record Meeting(int ago, String title, List<Item> items) {

    /** Of whom something is asked. */
    enum To {
        COMMUNES,
        STATE,
        UNIT
    }

    /**
     * @param unit its name; empty for all communes
     * @param days given for it
     * @param accept how many of a hundred accept, and of these {@code report} report
     */
    record Item(To to, String unit, int days, int accept, int report, String action, List<Aside> asides) {}

    /** Units that were exempted, or refuse, with the words for it. */
    record Aside(boolean exempts, int units, String words) {}

    Meeting(int ago, String title) {
        this(ago, title, new ArrayList<>());
    }

    LocalDate day(LocalDate today) {
        return today.minusDays(ago);
    }

    String title(LocalDate today) {
        LocalDate day = day(today);
        return title.replace("{m}", day.getMonthValue() + "/" + day.getYear());
    }
}
