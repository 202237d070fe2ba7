package thongsuot.formats.export.html;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import thongsuot.formats.export.words.Labels;
import thongsuot.reader.Diagnostic;

/** The list of what a person should look at. */
final class DoubtEntries {
    /** Enough words to know a place by. */
    private static final int LONGEST_QUOTE = 90;

    private final Html html;
    private final Entries entries;
    private final Set<String> general;
    private final Set<String> told = new HashSet<>();

    DoubtEntries(Html html, Facts facts, Entries entries) {
        this.html = html;
        this.entries = entries;
        this.general = repeated(facts.reading().warnings());
    }

    /** What is said of more than one place. */
    private static Set<String> repeated(List<Diagnostic> doubts) {
        Set<String> once = new HashSet<>();
        return doubts.stream()
                .map(Diagnostic::message)
                .filter(message -> !once.add(message))
                .collect(Collectors.toSet());
    }

    /** What is said of many places is said once; each place shows its own words. */
    void write(String id, Diagnostic doubt) throws IOException {
        entries.entry(id);
        html.element("b", Labels.doubt(doubt.code())).text(": ");
        boolean first = told.add(doubt.message());
        if (general.contains(doubt.message()) && doubt.span().length() > 0) {
            html.element("q", shortened(entries.words(doubt.span()))).text(first ? ". " : "");
        }
        if (first || doubt.span().length() == 0) {
            html.text(doubt.message());
        }
        html.close("div");
        entries.where(id, doubt.span(), doubt.path());
        html.close("li").line();
    }

    private static String shortened(String words) {
        int end = words.length() <= LONGEST_QUOTE ? words.length() : words.lastIndexOf(' ', LONGEST_QUOTE);
        return end == words.length() ? words : words.substring(0, end < 0 ? LONGEST_QUOTE : end) + "…";
    }
}
