package thongsuot.dispatch.issuing;

import java.util.List;
import org.springframework.stereotype.Component;
import thongsuot.dispatch.DispatchAction;
import thongsuot.documents.Document;
import thongsuot.documents.NextSteps;
import thongsuot.documents.Origin;
import thongsuot.platform.Gate;
import thongsuot.web.Link;
import thongsuot.web.Words;

/** From a document in the register to the form that sends it down. */
@Component
class IssuingStep implements NextSteps {

    private final Gate gate;

    IssuingStep(Gate gate) {
        this.gate = gate;
    }

    @Override
    public List<Link> after(Document document, Words w) {
        boolean may = document.origin() == Origin.REGISTERED && gate.allowsAnywhere(DispatchAction.ISSUE);
        return may
                ? List.of(new Link(w.of("dispatch.issue"), "/dispatch/new?document=" + document.id(), "arrow"))
                : List.of();
    }
}
