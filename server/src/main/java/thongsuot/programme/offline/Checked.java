package thongsuot.programme.offline;

import java.util.List;

/**
 * A sheet after its check.
 *
 * @param faults of the file as a whole: with one of these nothing of it can be brought in
 */
record Checked(List<PlannedRow> rows, List<Fault> faults) {

    List<PlannedRow> of(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).toList();
    }

    int count(Fate fate) {
        return of(fate).size();
    }

    /** Whether something in it can't be done. */
    boolean flawed() {
        return rows.stream()
                .anyMatch(row -> row.fate() == Fate.WRONG || row.fate() == Fate.STALE || row.fate() == Fate.UNKNOWN);
    }
}
