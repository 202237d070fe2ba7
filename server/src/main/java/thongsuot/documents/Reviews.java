package thongsuot.documents;

/** What people say of readings, for those who say it elsewhere than on the page of the review. Part of the caller's transaction. */
public interface Reviews {

    /** Accepts what nobody has looked at yet and says that the reading is checked. */
    void confirm(DocumentId document);
}
