package thongsuot.organisation.web;

import java.util.List;
import thongsuot.organisation.Kinds;
import thongsuot.web.Choice;
import thongsuot.web.SearchHit;
import thongsuot.web.Words;

/** What the fields of forms offer. */
final class Choices {

    private Choices() {}

    static List<Choice> of(List<SearchHit> found) {
        return found.stream()
                .map(hit -> new Choice(hit.id(), hit.title(), hit.subtitle()))
                .toList();
    }

    static List<Choice> kinds(List<Kinds.Kind> kinds, Words w) {
        return kinds.stream()
                .map(kind -> new Choice(kind.code(), w.english() ? kind.labelEn() : kind.label()))
                .toList();
    }

    static List<Choice> levels(List<Kinds.Level> levels, Words w) {
        return levels.stream()
                .map(level -> new Choice(level.code(), w.english() ? level.labelEn() : level.label()))
                .toList();
    }
}
