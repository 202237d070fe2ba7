package thongsuot.dispatch;

import java.util.UUID;
import thongsuot.platform.Ids;

/** One issuing of a document: the same document may be issued again, further down or in place of an earlier issue. */
public record IssueId(UUID value) {

    public static IssueId next() {
        return new IssueId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
