package thongsuot.organisation.store;

import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/** Names of the walls that something ran into. */
final class Constraints {

    private Constraints() {}

    /** The name of the constraint; empty where the database gives none. */
    static String nameOf(DataIntegrityViolationException refused) {
        if (!(refused.getMostSpecificCause() instanceof PSQLException cause)) return "";
        ServerErrorMessage message = cause.getServerErrorMessage();
        return message == null || message.getConstraint() == null ? "" : message.getConstraint();
    }
}
