package thongsuot.programme.assigning;

import java.util.List;
import org.springframework.stereotype.Component;
import thongsuot.documents.Document;
import thongsuot.documents.NextSteps;
import thongsuot.documents.Origin;
import thongsuot.platform.Gate;
import thongsuot.programme.ProgrammeAction;
import thongsuot.web.Link;
import thongsuot.web.Words;

/** From a document in the register to the form that gives its duties. */
@Component
class AssignStep implements NextSteps {

    private final Gate gate;

    AssignStep(Gate gate) {
        this.gate = gate;
    }

    @Override
    public List<Link> after(Document document, Words w) {
        boolean may = document.origin() == Origin.REGISTERED && gate.allowsAnywhere(ProgrammeAction.ASSIGN);
        return may
                ? List.of(new Link(w.of("programme.assign"), "/obligations/new?document=" + document.id(), "todo"))
                : List.of();
    }
}
