package thongsuot.dispatch.issuing;

import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.UnitDesk;
import thongsuot.organisation.Units;
import thongsuot.platform.Gate;

/** The desk of the pages about issues. */
@Component
public class Desk extends UnitDesk {

    private final Issuing issuing;

    Desk(JdbcClient jdbc, Units units, Gate gate, Issuing issuing, Clock clock, MessageSource messages) {
        super(jdbc, units, gate, clock, messages);
        this.issuing = issuing;
    }

    /** Refuses who may look at nothing here at all, with the reason. */
    public void requireSight() {
        requireAnywhere(DispatchAction.VIEW);
    }

    /** The issue; the answer is 404 for one that is not there and for one that is not to be seen. */
    public Issue issue(String id) {
        return issuing.find(new IssueId(uuid(id))).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
