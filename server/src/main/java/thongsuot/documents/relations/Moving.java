package thongsuot.documents.relations;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.documents.DocumentId;
import thongsuot.documents.citations.Completed;
import thongsuot.documents.citations.Follower;

/** What people said of a document that was only cited holds of the document itself, once it is here. */
@Component
class Moving implements Follower {

    private final JdbcClient jdbc;
    private final Completed completed;

    Moving(JdbcClient jdbc, Completed completed) {
        this.jdbc = jdbc;
        this.completed = completed;
    }

    /** After the proposals, of which some speak of the document itself already. */
    @Override
    public int order() {
        return 20;
    }

    @Override
    public void follow(DocumentId changed, Set<DocumentId> citing) {
        for (DocumentId stub : completed.by(changed))
            for (List<String> ends :
                    List.of(List.of("to_document", "from_document"), List.of("from_document", "to_document")))
                move(stub, changed, ends.getFirst(), ends.getLast());
    }

    /** A proposal gives way to what a person has said; where a person has spoken about both, both stay as they are. */
    private void move(DocumentId stub, DocumentId document, String end, String other) {
        jdbc.sql("""
                        delete from document_relation p using document_relation r
                        where r.%1$s = :stub and r.state <> 'PROPOSED' and p.%1$s = :document and p.%2$s = r.%2$s and p.kind = r.kind
                            and p.state = 'PROPOSED'
                        """.formatted(end, other))
                .param("stub", stub.value())
                .param("document", document.value())
                .update();
        jdbc.sql("""
                        update document_relation r set %1$s = :document, version = version + 1
                        where r.%1$s = :stub and r.state <> 'PROPOSED' and r.%2$s <> :document and not exists (
                            select from document_relation o where o.%1$s = :document and o.%2$s = r.%2$s and o.kind = r.kind)
                        """.formatted(end, other))
                .param("stub", stub.value())
                .param("document", document.value())
                .update();
    }
}
