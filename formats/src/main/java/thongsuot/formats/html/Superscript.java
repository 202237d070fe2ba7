package thongsuot.formats.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** References to footnotes: {@code <sup>1</sup>}, {@code <a href="#_ftn1">[1]</a>}. */
final class Superscript {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscript() {}

    /** The number in superscript digits; empty where the element is none. */
    static String of(Element element) {
        String name = element.normalName();
        if (!name.equals("sup") && !name.equals("a") && !isRaised(element)) return "";
        String text = Starts.of(element);
        if (text.length() > 6) return "";
        boolean note = name.equals("a") && isNoteLink(element);
        if (name.equals("a") && !note) return "";
        String digits = text.replaceAll("^[\\[(]|[\\])]$", "");
        if (!digits.matches("\\d{1,3}")) return "";
        StringBuilder raised = new StringBuilder();
        digits.chars().forEach(d -> raised.append(RAISED.charAt(d - '0')));
        return raised.toString();
    }

    private static boolean isNoteLink(Element link) {
        String target = (link.attr("href") + " " + link.attr("name") + " " + link.attr("id")).toLowerCase(Locale.ROOT);
        return target.contains("ftn") || target.contains("footnote") || target.contains("#fn");
    }

    private static boolean isRaised(Element element) {
        return element.normalName().equals("span") && HtmlText.style(element).contains("vertical-align:super");
    }
}
