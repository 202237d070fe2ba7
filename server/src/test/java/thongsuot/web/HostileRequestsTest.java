package thongsuot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thongsuot.identity.Role;
import thongsuot.organisation.Line;
import thongsuot.testing.Endpoints;
import thongsuot.testing.Offices;
import thongsuot.testing.Person;
import thongsuot.testing.RunningServer;
import thongsuot.testing.Snapshot;
import thongsuot.testing.Surfer;
import thongsuot.testing.Surfer.Answer;

/**
 * Every form of the program, as the program knows them, and what nobody's browser would send to it: the answer is a page of ours with 4xx,
 * nothing is changed, and the trail knows of it where somebody inside did it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {

    private static final List<String> FIELDS = List.of(
            "kind",
            "unit",
            "line",
            "parent",
            "heir",
            "with1",
            "childrenTo",
            "name",
            "name1",
            "share1",
            "shortName",
            "unitKind",
            "level",
            "code",
            "effectiveOn",
            "number",
            "decidedOn",
            "issuer",
            "reason",
            "why",
            "digest",
            "ancestor",
            "except1",
            "on",
            "kinds",
            "levels",
            "login",
            "mail",
            "person",
            "post",
            "delegate",
            "who",
            "role",
            "firstDay",
            "lastDay",
            "basis",
            "document",
            "version",
            "base.name",
            "subject",
            "key",
            "theme",
            "language",
            "table",
            "columns",
            "back",
            "current",
            "again",
            "day");

    /** Forms that change nothing of this and tell it on the next page: a wrong code, a file that waited too long, nothing to send. */
    private static final Set<String> TOLD_NEXT = Set.of(
            "/kept",
            "/kept/send",
            "/account/sessions",
            "/account/second-factor/codes",
            "/account/second-factor/off",
            "/units/import/{id}",
            "/exchange/collect",
            "/exchange/peers");

    private final RunningServer server = RunningServer.start(Map.of());
    private final Person administrator = Person.of(server, "Sầm Thị Hoa", "hoa").administrator(server);
    private final Person nobody = Person.of(server, "Mùa A Chống", "chong");
    private final UUID unit = Offices.unit(server, "Đảng ủy xã Mẫu", Line.PARTY, null);
    private final Person clerk = administrator.with(server, Role.OFFICE, unit, Line.PARTY);

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void formsWithAForgedProofAreRefusedAndTraced() {
        Map<String, String> before = Snapshot.of(server);
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(clerk);
            Map<String, Integer> wrong = new TreeMap<>();
            Set<String> forms = Endpoints.forms(server);
            assertThat(forms).hasSizeGreaterThan(25);
            int traced = Snapshot.traces(server, "identity.forged");
            for (String form : forms) {
                Answer answer = surfer.post(
                        Endpoints.filled(form, administrator.account().toString()),
                        Map.of("_csrf", "forged", "reason", "giả", "name", "giả"));
                if (answer.status() != 403 || !ours(answer)) wrong.put(form, answer.status());
                assertThat(answer.body())
                        .as("the page of an error knows who looks at it")
                        .contains(administrator.name());
            }
            assertThat(wrong).isEmpty();
            assertThat(Snapshot.traces(server, "identity.forged") - traced).isEqualTo(forms.size());
            assertThat(surfer.get("/account").status()).as("still inside").isEqualTo(200);
        }
        assertThat(Snapshot.of(server)).isEqualTo(before);
    }

    @Test
    void injectedWordsInEveryFieldChangeNothing() {
        for (String poison : List.of(
                "' or 1=1; drop table person; --",
                "<script>alert(1)</script>\"><img src=x onerror=alert(1)>",
                "${7*7}#{7*7}@{7*7} @template.web.icon()",
                "a\r\nSet-Cookie: stolen=1\r\n\r\n<html>",
                "../../../../etc/passwd",
                "\u202e\ud83d\ude00 ﷽",
                "x".repeat(30_000))) allForms(poison, poison);
    }

    @Test
    void theCharacterZeroIsRefusedEverywhere() {
        Map<String, String> before = Snapshot.of(server);
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(clerk);
            Map<String, Integer> wrong = new TreeMap<>();
            for (String form : forms()) {
                Answer answer = surfer.post(
                        Endpoints.filled(form, UUID.randomUUID().toString()), Map.of("name", "a\0b", "reason", "\0"));
                if (answer.status() != 400 || !ours(answer)) wrong.put(form, answer.status());
            }
            assertThat(wrong).isEmpty();
        }
        assertThat(Snapshot.of(server)).isEqualTo(before);
    }

    @Test
    void forgedIdsOpenNothing() {
        allForms("", UUID.randomUUID().toString());
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(clerk);
            Map<String, Integer> wrong = new TreeMap<>();
            List<String> pages = Endpoints.pagesWithIds(server);
            assertThat(pages).hasSizeGreaterThan(8);
            for (String page : pages)
                for (String id : List.of(
                        UUID.randomUUID().toString(),
                        "0",
                        "-1",
                        "%27%20or%201%3D1",
                        "%3Cscript%3E",
                        "00000000-0000-0000-0000-000000000000",
                        "00000000-0000-0000-0000-00000000000g",
                        "x".repeat(1000))) {
                    // A word from a letter is answered kindly, whatever it is: a page that says that it is not good any
                    // more.
                    if (page.startsWith("/reset/") || page.startsWith("/invitation/")) continue;
                    Answer answer = surfer.get(Endpoints.filled(page, id));
                    if (answer.status() < 400 || answer.status() > 499 || !ours(answer))
                        wrong.put(page + " " + id.substring(0, Math.min(40, id.length())), answer.status());
                }
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void lettersInNoEncodingAreRefused() {
        Map<String, String> before = Snapshot.of(server);
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(clerk);
            Map<String, Integer> wrong = new TreeMap<>();
            for (String form : forms())
                for (String body : List.of(
                        "name=%ff%fe", "name=%c0%ae%c0%ae", "name=%ed%a0%80", "name=%e1%ba", "name=%zz", "name=%")) {
                    Answer answer = surfer.post(
                            Endpoints.filled(form, UUID.randomUUID().toString()),
                            "application/x-www-form-urlencoded",
                            BodyPublishers.ofString(body + "&reason=x", StandardCharsets.ISO_8859_1));
                    if (answer.status() != 400 || !ours(answer)) wrong.put(form + " " + body, answer.status());
                }
            Answer raw = surfer.post(
                    "/audiences",
                    "application/x-www-form-urlencoded",
                    BodyPublishers.ofByteArray(new byte[] {'n', 'a', 'm', 'e', '=', (byte) 0xff, (byte) 0xc3}));
            if (raw.status() != 400) wrong.put("raw bytes", raw.status());
            assertThat(wrong).isEmpty();
        }
        assertThat(Snapshot.of(server)).isEqualTo(before);
    }

    @Test
    void otherKindsOfContentAreRefused() {
        Map<String, String> before = Snapshot.of(server);
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(clerk);
            Map<String, Integer> wrong = new TreeMap<>();
            for (String form : forms()) {
                String path = Endpoints.filled(form, UUID.randomUUID().toString());
                Map<String, String> bodies = new LinkedHashMap<>();
                bodies.put("application/json", "{\"name\":{\"$gt\":\"\"}}");
                bodies.put("text/xml", xml);
                bodies.put("multipart/form-data", "no boundary");
                bodies.put(
                        "multipart/form-data; boundary=x",
                        "--x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\ncut");
                bodies.put("application/x-www-form-urlencoded; charset=bogus", "name=a");
                bodies.forEach((type, body) -> {
                    Answer answer = surfer.post(path, type, BodyPublishers.ofString(body));
                    boolean toldNext =
                            TOLD_NEXT.contains(form) && type.startsWith("multipart") && answer.status() < 400;
                    if (!toldNext && (answer.status() < 400 || answer.status() > 499 || !ours(answer)))
                        wrong.put(form + " " + type, answer.status());
                });
            }
            assertThat(wrong).isEmpty();
        }
        assertThat(Snapshot.of(server)).isEqualTo(before);
    }

    @Test
    void whatIsTooLargeIsRefusedInWords() {
        Map<String, String> before = Snapshot.of(server);
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(clerk);
            Answer form = surfer.post("/audiences", Map.of("name", "a".repeat(3_000_000)));
            assertThat(form.status()).isEqualTo(413);
            assertThat(form.body()).contains("quá lớn");

            byte[] head = String.join(
                            "\r\n",
                            "--x",
                            "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"",
                            "Content-Type: text/csv",
                            "",
                            "")
                    .getBytes(StandardCharsets.UTF_8);
            byte[] file = Arrays.copyOf(head, 61 << 20);
            Arrays.fill(file, head.length, file.length - 7, (byte) 'a');
            byte[] end = "\r\n--x--".getBytes(StandardCharsets.UTF_8);
            System.arraycopy(end, 0, file, file.length - end.length, end.length);
            surfer.get("/units/import");
            Answer whole =
                    surfer.post("/units/import", "multipart/form-data; boundary=x", BodyPublishers.ofByteArray(file));
            assertThat(whole.status()).isEqualTo(413);
            assertThat(whole.body()).contains("quá lớn");
            Answer unannounced =
                    surfer.post("/units/import", "multipart/form-data; boundary=x", BodyPublishers.ofInputStream(() ->
                            (InputStream) new java.io.ByteArrayInputStream(file)));
            assertThat(unannounced.status()).isEqualTo(413);
            assertThat(unannounced.body()).contains("quá lớn");
        }
        assertThat(Snapshot.of(server)).isEqualTo(before);
    }

    @Test
    void whoHasNoRightsChangesNothingAndTheTrailKnows() {
        Map<String, String> before = Snapshot.of(server);
        int traced = Snapshot.traces(server, "identity.refused");
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(nobody);
            Map<String, Answer> answers = new TreeMap<>();
            answers.put(
                    "invite", surfer.post("/accounts/invite", Map.of("name", "Kẻ Gian", "login", "gian", "unit", "")));
            answers.put("close", surfer.post("/accounts/" + administrator.account() + "/close", Map.of("reason", "x")));
            answers.put(
                    "grant",
                    surfer.post("/rights/at/installation", Map.of("role", "ADMINISTRATOR", "login", nobody.login())));
            answers.put(
                    "rename", surfer.post("/changes", Map.of("kind", "RENAME", "unit", unit.toString(), "name", "x")));
            answers.put("audience", surfer.post("/audiences", Map.of("name", "x", "line", "PARTY")));
            answers.put("import", surfer.post("/units/import/" + UUID.randomUUID(), Map.of()));
            answers.forEach((what, answer) -> {
                assertThat(answer.status()).as(what).isEqualTo(403);
                assertThat(ours(answer)).as(what).isTrue();
            });
            assertThat(Snapshot.traces(server, "identity.refused") - traced).isEqualTo(answers.size());
        }
        assertThat(Snapshot.of(server)).isEqualTo(before);
    }

    @Test
    void aForgedSessionIsNobodys() {
        try (Surfer surfer = new Surfer(server)) {
            for (String forged : List.of(
                    "x",
                    UUID.randomUUID().toString(),
                    "' or '1'='1",
                    "a".repeat(3000),
                    "MDAwMDAwMDAtMDAwMC0wMDAw",
                    "%00")) {
                surfer.forget("thongsuot");
                surfer.forge("thongsuot", forged);
                Answer answer = surfer.get("/accounts");
                assertThat(answer.status()).as(forged).isIn(302, 400);
                if (answer.status() == 302) assertThat(answer.location()).endsWith("/sign-in");
            }
        }
    }

    /** Sends it in every field of every form; ids in the address are those of nobody. */
    private void allForms(String words, String id) {
        Map<String, String> before = Snapshot.of(server);
        try (Surfer surfer = new Surfer(server)) {
            surfer.signIn(clerk);
            Map<String, String> fields = new LinkedHashMap<>();
            String sent = words.isEmpty() ? id : words;
            FIELDS.forEach(field -> fields.put(field, sent));
            Map<String, String> wrong = new TreeMap<>();
            for (String form : forms()) {
                Answer answer =
                        surfer.post(Endpoints.filled(form, UUID.randomUUID().toString()), fields);
                boolean fine = answer.status() >= 400 && answer.status() <= 499;
                if (!fine && !TOLD_NEXT.contains(form)) wrong.put(form, answer.status() + " " + answer.location());
                if (answer.status() >= 500 || (fine && !ours(answer))) wrong.put(form, answer.status() + " not ours");
                // Between quotation marks it is a value that a field shows again, and no more.
                String outside = answer.body().replaceAll("\"[^\"]*\"", "");
                if (outside.contains("<script>alert") || outside.contains("<img src=x"))
                    wrong.put(form, "gives back a script");
                if (answer.headers().getOrDefault("set-cookie", "").contains("stolen"))
                    wrong.put(form, "sets a cookie");
            }
            assertThat(wrong).as(sent.substring(0, Math.min(40, sent.length()))).isEmpty();
        }
        assertThat(Snapshot.of(server)).isEqualTo(before);
    }

    /** All forms but those before sign-in, which lead who is inside away, and the way out. */
    private Set<String> forms() {
        Set<String> forms = new TreeSet<>(Endpoints.forms(server));
        forms.removeIf(form -> form.startsWith("/sign-in")
                || form.startsWith("/setup")
                || form.startsWith("/reset")
                || form.startsWith("/invitation"));
        return forms;
    }

    private static boolean ours(Answer answer) {
        return answer.body().contains("/assets/")
                && !answer.body().contains("Exception")
                && !answer.body().contains("Tomcat")
                && !answer.body().contains("org.springframework")
                && !answer.body().contains("PSQL");
    }
}
