package thongsuot.organisation.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.ChangeEffects;
import thongsuot.organisation.Diff;
import thongsuot.organisation.Kinds;
import thongsuot.organisation.Placement;
import thongsuot.organisation.Post;
import thongsuot.organisation.Preview;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.web.Difference;
import thongsuot.web.Words;

/** What a change does, in words: units, codes, places, posts and who holds them, and what other parts of the system say to it. */
public final class PreviewView {

    private final Preview preview;
    private final KindWords kinds;
    private final Words w;

    PreviewView(Preview preview, Kinds kinds, Words words) {
        this.preview = preview;
        this.kinds = new KindWords(kinds, words);
        this.w = words;
    }

    public List<String> objections() {
        return Objections.each(preview.objections(), w);
    }

    public List<String> impacts() {
        return preview.impacts().stream()
                .map(line -> w.of(line.key(), line.arguments().toArray()))
                .toList();
    }

    public String digest() {
        return preview.digest();
    }

    public List<Difference> differences() {
        ChangeEffects effects = preview.effects();
        List<Difference> all = new ArrayList<>();
        effects.units().forEach(diff -> all.add(difference(diff.either().name(), diff, this::unit)));
        effects.codes()
                .forEach(diff -> all.add(difference(
                        w.of("units.change.codeOf", name(diff.either().unit())), diff, code -> code.code())));
        effects.placements()
                .forEach(diff -> all.add(difference(
                        w.of(
                                "units.change.placeOf",
                                name(diff.either().unit()),
                                w.of("units.line." + diff.either().line())),
                        diff,
                        this::place)));
        effects.posts()
                .forEach(diff -> all.add(
                        difference(w.of("units.change.postOf", diff.either().title()), diff, this::post)));
        effects.memberships()
                .forEach(diff -> all.add(difference(
                        w.of(
                                "units.change.holderOf",
                                preview.personNames()
                                        .getOrDefault(
                                                diff.either().person(),
                                                diff.either().person().toString())),
                        diff,
                        _ -> w.of("units.change.holds"))));
        return all;
    }

    /** Who takes over from whom, and how much of it. */
    public List<String> heirs() {
        return preview.effects().heirs().stream()
                .map(heir -> w.of(
                        "units.change.heir",
                        name(heir.predecessor()),
                        name(heir.successor()),
                        heir.share().part() == heir.share().of()
                                ? w.of("units.share.whole")
                                : w.of(
                                        "units.share",
                                        heir.share().part(),
                                        heir.share().of())))
                .toList();
    }

    private <T> Difference difference(String label, Diff<T> diff, java.util.function.Function<T, String> words) {
        T before = diff.before();
        T after = diff.after();
        return new Difference(
                label,
                before == null ? "" : words.apply(before),
                after == null ? w.of("units.change.ends") : words.apply(after));
    }

    private String unit(Unit unit) {
        String shortName = unit.shortName().isEmpty() ? "" : " (" + unit.shortName() + ")";
        return unit.name() + shortName + "; " + kinds.kind(unit.kind()) + "; " + kinds.level(unit.level());
    }

    private String place(Placement place) {
        return place.parent() == null
                ? w.of("units.root", String.valueOf(place.waiver()))
                : w.of("units.change.below", name(place.parent()));
    }

    private String post(Post post) {
        return post.title() + ", " + name(post.unit());
    }

    private String name(@Nullable UnitId unit) {
        return unit == null ? "" : preview.unitNames().getOrDefault(unit, newName(unit));
    }

    /** A unit that begins with the change has no name anywhere but in it. */
    private String newName(UnitId unit) {
        return preview.effects().units().stream()
                .map(Diff::either)
                .filter(each -> each.id().equals(unit))
                .map(Unit::name)
                .findFirst()
                .orElse(unit.toString());
    }
}
