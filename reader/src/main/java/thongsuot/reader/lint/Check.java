package thongsuot.reader.lint;

import java.time.LocalDate;
import java.util.function.Consumer;
import thongsuot.reader.Reading;

/** One kind of fault. Must be quiet about a good document: an alarm that is often false is soon ignored. */
interface Check {
    Rule rule();

    /** @param today the day on which the document is looked at */
    void look(Reading reading, LocalDate today, Consumer<Remark> remarks);
}
