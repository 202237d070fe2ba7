package thongsuot.programme.offline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.programme.Work;
import thongsuot.programme.doing.Works;

/**
 * A row and what will become of it.
 *
 * @param number of the row in the file
 * @param work null where it is unknown
 * @param steps in their order; of a stale row those that it asks for
 * @param since what others did since the sheet was taken; empty unless stale
 */
record PlannedRow(
        int number, Fate fate, @Nullable Work work, List<Step> steps, List<Fault> faults, List<Works.Done> since) {

    static PlannedRow unknown(SheetRow row) {
        return new PlannedRow(row.number(), Fate.UNKNOWN, null, List.of(), List.of(), List.of());
    }
}
