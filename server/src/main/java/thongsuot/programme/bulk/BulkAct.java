package thongsuot.programme.bulk;

import java.util.List;
import thongsuot.programme.Act;

/** What may be done to many at once by who asked. */
public enum BulkAct {
    CONFIRM(Act.CONFIRMED),
    EXEMPT(Act.EXEMPTED),
    /** More time by a decision of who asked. */
    EXTEND(Act.TIME_GIVEN);

    private final Act act;

    BulkAct(Act act) {
        this.act = act;
    }

    /** As the history of each names it. */
    Act act() {
        return act;
    }

    /** Whom it can be done to; the first is proposed. */
    public List<BulkPart> parts() {
        return switch (this) {
            case CONFIRM -> List.of(BulkPart.REPORTED, BulkPart.REPORTED_IN_TIME);
            case EXEMPT -> List.of(BulkPart.SILENT, BulkPart.REFUSED, BulkPart.OPEN);
            case EXTEND -> List.of(BulkPart.OVERDUE, BulkPart.OWED);
        };
    }

    /** The key of its words. */
    public String key() {
        return "programme.bulk." + name();
    }
}
