package thongsuot.programme.assigning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.audience.AudienceRule;
import thongsuot.organisation.audience.Audiences;
import thongsuot.organisation.names.NameAnswers;
import thongsuot.organisation.names.UnitNames;
import thongsuot.web.Choice;
import thongsuot.web.VietnameseFormats;
import thongsuot.web.Words;

/** Who the names in a document may mean, each name asked once. Nothing is chosen here but where one answer stands out. */
final class Proposals {

    private static final int EACH = 3;

    private final UnitNames names;
    private final Audiences audiences;
    private final @Nullable UnitId issuer;
    private final LocalDate day;
    private final Words w;
    private final Map<String, Proposed> asked = new HashMap<>();

    /** @param sure the first answer is the only likely one */
    record Proposed(List<Choice> choices, boolean sure) {}

    Proposals(UnitNames names, Audiences audiences, @Nullable UnitId issuer, LocalDate day, Words w) {
        this.names = names;
        this.audiences = audiences;
        this.issuer = issuer;
        this.day = day;
        this.w = w;
    }

    /** The same for several names: each choice once, sure where all of them are one sure answer. */
    Proposed of(List<String> words) {
        Map<String, Choice> all = new LinkedHashMap<>();
        boolean sure = words.size() == 1;
        for (String each : words) {
            Proposed one = asked.computeIfAbsent(each, this::asked);
            one.choices().forEach(choice -> all.putIfAbsent(choice.value(), choice));
            sure &= one.sure();
        }
        return new Proposed(List.copyOf(all.values()), sure);
    }

    private Proposed asked(String words) {
        NameAnswers answers = names.resolve(words, issuer, day);
        List<Choice> choices = new ArrayList<>();
        answers.audiences().stream().limit(EACH).forEach(each -> choices.add(ofRule(words, each.rule())));
        answers.units().stream()
                .limit(EACH)
                .forEach(each -> choices.add(new Choice(
                        new Whom.One(each.unit()).written(),
                        each.above().isEmpty() ? each.name() : each.name() + " (" + each.above() + ")")));
        return new Proposed(
                choices,
                answers.audiences().isEmpty()
                        ? answers.standsOut()
                        : answers.audiences().size() == 1);
    }

    private Choice ofRule(String words, AudienceRule rule) {
        return new Choice(
                new Whom.ByRule(rule).written(),
                w.of("programme.class", words, VietnameseFormats.number(audiences.count(rule, day))));
    }
}
