package thongsuot.organisation.web;

import java.util.List;
import thongsuot.organisation.Objection;
import thongsuot.web.Words;

/** What stands against a change, in words. */
final class Objections {

    private Objections() {}

    static List<String> each(List<Objection> objections, Words w) {
        return objections.stream()
                .map(each -> w.of(each.why().key(), each.arguments().toArray()))
                .toList();
    }

    static String words(List<Objection> objections, Words w) {
        return String.join(" ", each(objections, w));
    }
}
