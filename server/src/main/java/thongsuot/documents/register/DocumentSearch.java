package thongsuot.documents.register;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Document;
import thongsuot.web.SearchHit;
import thongsuot.web.SearchSource;
import thongsuot.web.VietnameseFormats;

/** Documents by number and by what they are about, in the search over everything. */
@Component
class DocumentSearch implements SearchSource {

    private final RegisterRows rows;

    DocumentSearch(RegisterRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "document";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchHit> find(String words, int limit) {
        return rows.found(words, limit).stream().map(DocumentSearch::hit).toList();
    }

    private static SearchHit hit(Document document) {
        String day = document.issuedOn() == null ? "" : VietnameseFormats.date(document.issuedOn()) + " · ";
        String title = document.code() == null ? document.title() : document.title() + ": " + document.subject();
        return new SearchHit(
                document.id().toString(),
                title,
                day + document.issuerName(),
                "/documents/" + document.id(),
                "document");
    }
}
