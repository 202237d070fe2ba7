package thongsuot.documents.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.DocumentId;
import thongsuot.documents.FactKind;
import thongsuot.documents.Reviews;

@Service
class ConfirmingReadings implements Reviews {

    private final Reviewing reviewing;

    ConfirmingReadings(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    @Transactional
    public void confirm(DocumentId document) {
        for (FactKind kind : FactKind.values()) if (kind != FactKind.WARNING) reviewing.acceptAll(document, kind);
        reviewing.reviewed(document);
    }
}
