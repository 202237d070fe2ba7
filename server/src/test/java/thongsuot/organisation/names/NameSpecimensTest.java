package thongsuot.organisation.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import thongsuot.organisation.InventedProvince;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.organisation.audience.AudienceRule;
import thongsuot.testing.RunningServer;

/** Reads {@code cases/names/*.txt}: words of documents and the unit, or the class of units, that they mean. */
@TestInstance(Lifecycle.PER_CLASS)
class NameSpecimensTest {

    private RunningServer server;
    private InventedProvince province;
    private UnitNames names;

    @BeforeAll
    void anInventedProvince() {
        server = RunningServer.start(java.util.Map.of());
        province = InventedProvince.load(server.bean(DataSource.class));
        names = server.bean(UnitNames.class);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> namesMeanUnits() throws IOException {
        List<Case> cases = cases("names.txt");
        assertThat(cases).hasSizeGreaterThan(110);
        return cases.stream().map(each -> dynamicTest(each.toString(), () -> meansTheUnit(each, words -> words)));
    }

    @TestFactory
    Stream<DynamicTest> decomposedCharactersMeanTheSame() throws IOException {
        return cases("names.txt").stream()
                .map(each -> dynamicTest(
                        each.toString(),
                        () -> meansTheUnit(each, words -> Normalizer.normalize(words, Normalizer.Form.NFD))));
    }

    @TestFactory
    Stream<DynamicTest> classesMeanAudiences() throws IOException {
        List<Case> cases = cases("classes.txt");
        assertThat(cases).hasSizeGreaterThan(20);
        return cases.stream().map(each -> dynamicTest(each.toString(), () -> meansTheClass(each)));
    }

    @Test
    void theDatabaseKeysNamesAsTheProgramDoes() throws IOException {
        JdbcClient jdbc = server.bean(JdbcClient.class);
        List<String> all = new ArrayList<>(lines("names.txt"));
        all.addAll(lines("tree.txt"));
        all.addAll(List.of("", "  ", "&", "a&b", "Đ đ", "Ơ Ư ơ ư", "ỵ", "Ly Lý LY hy", "x—y“z”…", "Q.1, P. 2/3"));
        for (String words : all) {
            for (String form : List.of(words, Normalizer.normalize(words, Normalizer.Form.NFD)))
                assertThat(jdbc.sql("select name_key(?)")
                                .param(form)
                                .query(String.class)
                                .single())
                        .isEqualTo(NameKey.of(form));
        }
    }

    private void meansTheUnit(Case each, UnaryOperator<String> typed) {
        NameAnswers answers = names.resolve(typed.apply(each.words), each.issuer, each.day);
        if (each.meant.equals("nothing")) {
            assertThat(answers.units()).isEmpty();
            return;
        }
        String[] parts = each.meant.split(" : ");
        String[] unit = parts[0].split(" < ");
        assertThat(answers.units()).as(answers.toString()).isNotEmpty();
        NameAnswer best = answers.units().getFirst();
        assertThat(best.name()).as(answers.toString()).isEqualTo(unit[0]);
        if (unit.length > 1) assertThat(best.above()).as(answers.toString()).isEqualTo(unit[1]);
        if (parts.length > 1)
            assertThat(best.reasons().stream().map(reason -> reason.rule().name()))
                    .contains(parts[1].split(" "));
        assertThat(best.score()).isBetween(0.0, 1.0);
    }

    private void meansTheClass(Case each) {
        NameAnswers answers = names.resolve(each.words, each.issuer, each.day);
        if (each.meant.equals("nothing")) {
            assertThat(answers.audiences()).isEmpty();
            return;
        }
        assertThat(answers.audiences()).as(answers.toString()).isNotEmpty();
        assertThat(written(answers.audiences().getFirst().rule(), each.day)).isEqualTo(each.meant);
        assertThat(answers.units()).isEmpty();
    }

    private String written(AudienceRule rule, LocalDate day) {
        Units units = server.bean(Units.class);
        String ancestor = rule.ancestor() == null
                ? ""
                : " < " + units.find(rule.ancestor(), day).orElseThrow().name();
        String text = rule.line() + ancestor + (rule.childrenOnly() ? " directly" : "") + " ; "
                + String.join(" ", rule.kinds());
        if (!rule.levels().isEmpty() || !rule.except().isEmpty()) text += " ; " + String.join(" ", rule.levels());
        if (!rule.except().isEmpty())
            text += " ; but "
                    + rule.except().stream()
                            .map(unit -> units.find(unit, day).orElseThrow().name())
                            .collect(Collectors.joining(" + "));
        return text.replace(";  ;", "; ;");
    }

    private List<Case> cases(String file) throws IOException {
        List<Case> cases = new ArrayList<>();
        UnitId issuer = null;
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (String line : lines(file)) {
            if (line.startsWith("@ ")) {
                int comma = line.lastIndexOf(',');
                issuer = province.named(line.substring(2, comma));
                day = LocalDate.parse(line.substring(comma + 2));
            } else if (!line.startsWith("===") && !line.startsWith("#") && !line.isBlank()) {
                String[] sides = line.split(" => ");
                cases.add(new Case(sides[0], Objects.requireNonNull(issuer), day, sides[1]));
            }
        }
        return cases;
    }

    private static List<String> lines(String file) throws IOException {
        try (var in = Objects.requireNonNull(NameSpecimensTest.class.getResourceAsStream("/cases/names/" + file))) {
            return Arrays.asList(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        }
    }

    private record Case(String words, UnitId issuer, LocalDate day, String meant) {
        @Override
        public String toString() {
            return words + " => " + meant + " (" + day + ")";
        }
    }
}
