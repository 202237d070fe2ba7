package thongsuot.database;

import java.util.Map;

/**
 * A backup of an older program goes where this program never ran: the tables there are ahead of it already, and they are never taken
 * back. Nothing was changed.
 */
public final class NotFreshException extends RuntimeException {

    NotFreshException(Map<String, String> here, Map<String, String> backup) {
        super("the tables are at steps " + here + ", the backup at " + backup);
    }
}
