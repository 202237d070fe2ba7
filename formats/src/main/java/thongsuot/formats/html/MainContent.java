package thongsuot.formats.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import thongsuot.formats.text.OfficialForm;

/**
 * The part of a page that is the document: down into the one child that holds nearly all of the text, as long as what is left
 * behind is a site's surroundings and no piece of the document.
 */
final class MainContent {
    /** Menus, related documents and comments make up less than the rest. */
    private static final double NEARLY_ALL = 0.6;

    private static final int DEEPEST = 60;

    private static final Pattern CONTAINER = Pattern.compile("div|main|article|section|form|center|span");

    private MainContent() {}

    static Element of(Element body) {
        Element at = body;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Element inner = mostOf(at);
            if (inner == null) return at;
            at = inner;
        }
        return at;
    }

    private static @org.jspecify.annotations.Nullable Element mostOf(Element parent) {
        int all = parent.text().length();
        for (Element child : parent.children()) {
            if (!CONTAINER.matcher(child.normalName()).matches() || HtmlText.isHidden(child)) continue;
            if (child.text().length() < NEARLY_ALL * all) continue;
            return leavesDocumentBehind(parent, child) ? null : child;
        }
        return null;
    }

    private static boolean leavesDocumentBehind(Element parent, Element child) {
        if (!parent.ownText().isBlank()) return true;
        return parent.children().stream()
                .filter(sibling -> !sibling.equals(child) && sibling.hasText() && !HtmlText.isLeftOut(sibling))
                .anyMatch(sibling -> !CONTAINER.matcher(sibling.normalName()).matches()
                        || OfficialForm.isIn(sibling.text())
                        || !Surroundings.isOne(sibling));
    }
}
