package thongsuot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.testing.CountedStatements;
import thongsuot.testing.Crowd;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Surfer;

/** What a page asks of the database does not depend on how many rows it finds, and is little. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsPerPageTest {

    /** One of them asks what waits for who looks: the number on the bar of every page. */
    private static final int MOST = 17;

    private final RunningServer server = RunningServer.start(Map.of("count.statements", "true"));
    private final Person person = Person.of(server, "Ngô Thị Sen", "sen").administrator(server);
    private final UUID unit = Offices.unit(server, "Đảng ủy xã Mẫu", Line.PARTY, null);
    private final UUID post = Offices.post(server, unit, "Chánh Văn phòng", person);
    private final Person office = person.with(server, Role.OFFICE, unit, Line.PARTY);
    private final Crowd crowd = new Crowd(server);

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void staysTheSameHoweverManyRowsThereAre() {
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(office);
            crowd.growTo(10, unit, post, person);
            Map<String, List<String>> few = measured(surfer);
            crowd.growTo(500, unit, post, person);
            Map<String, List<String>> many = measured(surfer);

            List<String> faults = new ArrayList<>();
            few.forEach((path, sent) -> {
                List<String> later = many.getOrDefault(path, List.of());
                if (later.size() != sent.size())
                    faults.add(path + ": " + sent.size() + " statements with 10 rows, " + later.size() + " with 500: "
                            + extra(sent, later));
                if (later.size() > MOST) faults.add(path + ": " + later.size() + " statements: " + later);
            });
            assertThat(few).hasSizeGreaterThan(30);
            assertThat(faults).isEmpty();
        }
    }

    @Test
    void everyPageWithoutAnIdIsMeasured() {
        assertThat(paths()).containsAll(roots());
    }

    private Map<String, List<String>> measured(Surfer surfer) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String path : paths()) {
            // The first time may fill what is remembered for a while.
            surfer.get(path);
            List<String> least = List.of();
            for (int i = 0; i < 3; i++) {
                List<String> sent = server.bean(CountedStatements.class)
                        .during(() ->
                                assertThat(surfer.get(path).status()).as(path).isLessThan(400));
                // What is remembered for some seconds may be asked for again in one measure, not in all.
                if (i == 0 || sent.size() < least.size()) least = sent;
            }
            all.put(path, least);
        }
        return all;
    }

    private List<String> paths() {
        UUID member = id("u1");
        UUID account = id("a1");
        Stream<String> withIds = Stream.of(
                "/search?q=thon",
                "/search?q=mau",
                "/search/pick?kind=unit&x.words=thon",
                "/units?open=" + unit,
                "/units?at=" + member,
                "/units/table?sort=-level",
                "/units/table?under=" + unit,
                "/units/" + unit,
                "/units/" + member,
                "/changes?state=APPROVED",
                "/changes/" + id("e1"),
                "/changes/new?kind=ESTABLISH&unit=" + unit,
                "/changes/new?kind=RENAME&unit=" + unit,
                "/changes/new?kind=SPLIT&unit=" + unit,
                "/audiences/new?line=PARTY&ancestor=" + unit,
                "/audiences/" + id("l1"),
                "/accounts?sort=-made&q=mau",
                "/accounts/" + account,
                "/accounts/" + account + "/edit",
                "/accounts/" + account + "/close",
                "/accounts/invite?unit=" + unit,
                "/rights/at/" + unit,
                "/rights/at/" + member,
                "/rights/at/installation",
                "/rights/" + id("g1") + "/revoke",
                "/delegations/new?who=mau",
                "/documents/" + id("c1"),
                "/documents/" + id("c1") + "/relations",
                "/dispatch/new?document=" + id("c1"),
                "/dispatch/" + id("i1"),
                "/obligations/new?document=" + id("c1"),
                "/works?part=CLOSED",
                "/audit?unit=" + unit,
                "/audit?kind=account&subject=" + account);
        return Stream.concat(roots().stream(), withIds).toList();
    }

    /** The pages that need no id, as the program knows them; files and what machines ask are left out. */
    private Set<String> roots() {
        Set<String> paths = new TreeSet<>();
        server.pages()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    boolean get = mapping.getMethodsCondition().getMethods().isEmpty()
                            || mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
                    boolean page = method.getMethod().getReturnType() == String.class
                            && !method.getBeanType().getName().contains("Health");
                    if (get && page)
                        mapping.getPatternValues().stream()
                                .filter(path -> !path.contains("{") && !path.contains("*"))
                                .forEach(paths::add);
                });
        // These ask for a field; with it they stand among the others.
        paths.remove("/search/pick");
        paths.remove("/changes/new");
        paths.remove("/dispatch/new");
        paths.remove("/obligations/new");
        return paths;
    }

    /** The same ids as md5 gives the database. */
    private static UUID id(String word) {
        byte[] hash;
        try {
            hash = java.security.MessageDigest.getInstance("MD5").digest(word.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
        java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static List<String> extra(List<String> few, List<String> many) {
        List<String> extra = new ArrayList<>(many);
        few.forEach(extra::remove);
        return extra.stream().distinct().limit(3).toList();
    }
}
