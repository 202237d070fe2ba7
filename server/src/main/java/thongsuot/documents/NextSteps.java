package thongsuot.documents;

import java.util.List;
import thongsuot.web.Link;
import thongsuot.web.Words;

/** What modules that stand on this one offer to do with a document; the page of the document shows it. Declared as beans. */
public interface NextSteps {

    /** Only steps that who acts may take; none as a rule. */
    List<Link> after(Document document, Words w);
}
