package thongsuot.formats.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import thongsuot.formats.text.OfficialForm;

/** Blocks that a site puts around a document: menus, related documents, sharing, comments, its own imprint. */
final class Surroundings {
    private static final Pattern NAMES = Pattern.compile(
            "(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|header|banner|ads?|advert\\w*|social|share|sharing"
                    + "|comments?|related|toolbar|login|search|cookies?|popup|modal|pagination|copyright|tags|lienquan|lien-quan)"
                    + "(?:$|[-_ ])");

    private Surroundings() {}

    static boolean isOne(Element block) {
        String names = (block.className() + " " + block.id()).toLowerCase(Locale.ROOT);
        boolean named = names.length() < 400 && NAMES.matcher(names).find();
        return (named || isMadeOfLinks(block)) && !OfficialForm.isIn(block.text());
    }

    /** Citations are links too, but sentences stand around them. */
    private static boolean isMadeOfLinks(Element block) {
        int links = 0;
        int linked = 0;
        for (Element link : block.select("a[href]")) {
            links++;
            linked += link.text().length();
        }
        return links >= 4 && linked * 10L > block.text().length() * 7L;
    }
}
