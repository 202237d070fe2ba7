package thongsuot.organisation.model;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import thongsuot.organisation.Dated;
import thongsuot.organisation.Period;
import thongsuot.platform.Ids;

/**
 * One row of the record. Rows are closed and opened, never rewritten.
 *
 * @param origin the row that this one brings back after an undo; its own id for all others
 * @param fact what it says
 */
public record Row<F extends Dated<F>>(UUID id, UUID origin, F fact) {

    public static <F extends Dated<F>> Row<F> fresh(F fact) {
        UUID id = Ids.next();
        return new Row<>(id, id, fact);
    }

    /** Those of the rows that say something of a sort. */
    @SuppressWarnings("unchecked") // the fact was looked at
    public static <F extends Dated<F>> Stream<Row<F>> of(Class<F> sort, Collection<? extends Row<?>> rows) {
        return rows.stream().filter(row -> sort.isInstance(row.fact())).map(row -> (Row<F>) row);
    }

    public Period valid() {
        return fact.valid();
    }

    public Object about() {
        return fact.about();
    }

    /** A new row that says the same of other days. */
    public Row<F> on(Period days) {
        return fresh(fact.on(days));
    }

    /** A new row that brings this one back. */
    Row<F> again() {
        return new Row<>(Ids.next(), origin, fact);
    }
}
