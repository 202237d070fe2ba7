package thongsuot.documents.citations;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.platform.Gate;

/** The document that a page is about. */
@Component
public class Looked {

    private final Documents documents;
    private final Gate gate;

    Looked(Documents documents, Gate gate) {
        this.documents = documents;
        this.gate = gate;
    }

    /** Answers 404 for one that is not there or not to be seen: the two must not be told apart. */
    public Document at(UUID id) {
        anywhere();
        return documents.find(new DocumentId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @throws thongsuot.platform.RefusedException if who acts may look into no register at all */
    public void anywhere() {
        if (!gate.allowsAnywhere(DocumentAction.VIEW)) gate.require(DocumentAction.VIEW, null);
    }

    /** Whether who acts may say what citations and relations of it mean. */
    public boolean mayLink(Document document) {
        var home = document.home();
        return home != null && gate.allows(DocumentAction.LINK, home.value());
    }
}
