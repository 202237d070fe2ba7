package thongsuot.dispatch.issuing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import thongsuot.dispatch.IssueId;

/** There is no such issue, or who acts may not see it: the answer is the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class UnknownIssueException extends RuntimeException {

    public UnknownIssueException(IssueId id) {
        super("no issue " + id);
    }
}
