package thongsuot.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import thongsuot.api.Program.Answer;
import thongsuot.calendar.Certainty;
import thongsuot.programme.MustDoKind;
import thongsuot.programme.Priority;
import thongsuot.programme.Role;
import thongsuot.programme.extending.Extension;
import thongsuot.programme.model.Stage;
import thongsuot.testing.RunningServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Work from being given to being confirmed, by two programs and nobody at a screen; each answer as the document says it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class WorkByProgramsTest {

    private final RunningServer server = RunningServer.shared();
    private final Site site = new Site(server);
    private Program giver;
    private Program doer;

    @BeforeAll
    void connect() {
        giver = site.program(site.giver, "ACT");
        doer = site.program(site.doer, "ACT");
        giver.description();
    }

    @AfterAll
    void leave() {
        giver.close();
        doer.close();
    }

    @Test
    void aDutyIsGivenAcceptedHandedOutReportedReturnedAndConfirmed() {
        ObjectNode wanted = example("give");
        wanted.put("issuer", site.head.toString());
        wanted.set("lead", wanted.objectNode().put("unit", site.commune.toString()));
        Answer given = giver.post("/api/v1/obligations", "*", wanted.toString());
        assertThat(given.status()).isEqualTo(201);
        JsonNode duty = giver.get(given.header("location")).json();
        assertThat(duty.at("/due/on").stringValue()).isEqualTo("2099-11-25");
        assertThat(duty.at("/mandates/0/unit/id").stringValue()).isEqualTo(site.commune.toString());
        assertThat(ids(giver.get("/api/v1/obligations")))
                .contains(duty.get("id").stringValue());
        assertThat(ids(doer.get("/api/v1/obligations?side=received")))
                .contains(duty.get("id").stringValue());

        String path = "/api/v1/works/" + duty.at("/mandates/0/id").stringValue() + "/" + site.commune;
        Answer seen = doer.get(path);
        assertThat(seen.header("etag")).isEqualTo("\"0\"");
        assertThat(texts(seen.json().get("acts"))).containsExactly("accept", "refuse", "extensions");
        assertThat(doer.get("/api/v1/must-do").body()).contains(path);

        step(doer, path, "accept", "accept");
        String post = doer.get("/api/v1/units/" + site.commune + "/posts")
                .json()
                .at("/items/0/id")
                .stringValue();
        ObjectNode to = example("assign").put("post", post);
        assertThat(send(doer, path, "give", to).json().at("/work/doer/id").stringValue())
                .isEqualTo(post);
        step(doer, path, "note", "note");
        step(doer, path, "report", "report");
        step(giver, path, "return", "return");
        assertThat(doer.get(path).json().at("/work/reason").stringValue()).isEqualTo("Thiếu bản quy chế đã ký");
        step(doer, path, "report", "report");
        Answer done = step(giver, path, "confirm", "confirm");
        assertThat(done.json().at("/work/state").stringValue()).isEqualTo("CONFIRMED");
        assertThat(done.json().at("/work/grade").stringValue()).isEqualTo("ON_TIME");
        assertThat(all(done.json().get("history"), "act"))
                .containsExactly("CONFIRMED", "REPORTED", "RETURNED", "REPORTED", "NOTED", "GIVEN", "ACCEPTED");
        assertThat(giver.get("/api/v1/counts").json().at("/standing/done").intValue())
                .isPositive();
    }

    @Test
    void aRefusalIsAnsweredMoreTimeIsAskedForAndAUnitExempted() {
        String path = site.given(giver);
        step(doer, path, "refuse", "refuse");
        step(giver, path, "insist", "insist");
        step(doer, path, "extensions", "askForTime");
        Answer twice = send(doer, path, "extensions", example("askForTime"));
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.json().get("code").stringValue()).isEqualTo("ASKED_ALREADY");
        JsonNode asked = giver.get("/api/v1/extensions").json().get("items").get(0);
        String decision = "/api/v1/extensions/" + asked.get("id").stringValue() + "/decision";
        Answer granted = giver.post(decision, "*", example("decideOnTime").toString());
        assertThat(granted.json().get("given").stringValue()).isEqualTo("2099-12-31");
        assertThat(giver.post(decision, "*", example("decideOnTime").toString()).status())
                .isEqualTo(412);
        assertThat(ids(doer.get("/api/v1/extensions?side=asked")))
                .contains(asked.get("id").stringValue());
        assertThat(doer.get(path).json().at("/work/dueOn").stringValue()).isEqualTo("2099-12-31");
        Answer exempt = step(giver, path, "exempt", "exempt");
        assertThat(exempt.json().at("/work/state").stringValue()).isEqualTo("EXEMPTED");
        assertThat(exempt.json().get("acts").size()).isZero();
    }

    @Test
    void whoSawAnOlderVersionIsToldWhatStandsNow() {
        String path = site.given(giver);
        assertThat(doer.post(path + "/note", "\"0\"", "{\"note\": \"vội\"}").problem())
                .isEqualTo("not-now");
        assertThat(doer.post(path + "/accept", "\"0\"", "").status()).isEqualTo(200);
        Answer late = doer.post(path + "/refuse", "\"0\"", "{\"reason\": \"không\"}");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.header("etag")).isEqualTo("\"1\"");
        assertThat(late.json().at("/current/work/state").stringValue()).isEqualTo("ACCEPTED");
        Answer tooLate = doer.post(path + "/refuse", "\"1\"", "{\"reason\": \"không\"}");
        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(texts(tooLate.json().at("/current/acts"))).contains("report");
        assertThat(doer.post(path + "/report", "*", "{\"result\": \"xong\"}").status())
                .isEqualTo(200);
    }

    @Test
    void aRequestCountsOnceHoweverOftenAndHoweverManyAtOnce() throws Exception {
        String path = site.given(giver);
        String key = UUID.randomUUID().toString();
        CyclicBarrier together = new CyclicBarrier(8);
        Callable<Answer> same = () -> {
            together.await();
            return doer.post(path + "/accept", "{}", "If-Match", "\"0\"", "Idempotency-Key", key);
        };
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (var each : threads.invokeAll(java.util.Collections.nCopies(8, same))) answers.add(each.get());
        }
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers)
                .extracting(Answer::body)
                .containsOnly(answers.getFirst().body());
        assertThat(answers).extracting(each -> each.header("etag")).containsOnly("\"1\"");
        assertThat(answers.stream()
                        .filter(each -> each.header("idempotency-replayed").equals("true")))
                .hasSize(7);
        assertThat(all(doer.get(path).json().get("history"), "act")).containsExactly("ACCEPTED");

        Answer other = doer.post(path + "/note", "{\"note\": \"x\"}", "If-Match", "\"1\"", "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("key-reused");
    }

    @Test
    void aRefusedRequestMayComeAgainUnderItsKeyOnceItIsMended() {
        String path = site.given(giver);
        String key = "tự đặt".replaceAll("[^a-z]", "") + UUID.randomUUID();
        String[] headers = {"If-Match", "\"0\"", "Idempotency-Key", key};
        Answer empty = doer.post(path + "/refuse", "{\"reason\": \" \"}", headers);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.json().at("/errors/0/field").stringValue()).isEqualTo("reason");
        assertThat(doer.post(path + "/refuse", "{\"reason\": \"không phải việc của xã\"}", headers)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void listsAreReadPageByPageAndMissNothing() {
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 5; i++) given.add(site.given(giver));
        List<String> read = new ArrayList<>();
        String next = "/api/v1/works?limit=2&unit=" + site.commune;
        for (int i = 0; i < 40 && !next.isEmpty(); i++) {
            Answer page = doer.get(next);
            read.addAll(all(page.json().get("items"), "address"));
            next = page.header("link").replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
        }
        assertThat(read).doesNotHaveDuplicates().containsAll(given);

        List<String> duties = new ArrayList<>();
        String older = "/api/v1/obligations?limit=2";
        for (int i = 0; i < 40 && !older.isEmpty(); i++) {
            Answer page = giver.get(older);
            duties.addAll(all(page.json().get("items"), "id"));
            older = page.header("link").replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
        }
        assertThat(duties)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(5)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void aNameThatMayMeanSeveralIsNotGuessed() {
        Answer unclear = giver.post(
                "/api/v1/obligations",
                "*",
                "{\"issuer\": \"%s\", \"spoken\": \"Ban Chưa Từng Có: rà soát, trước 25/12/2098\"}"
                        .formatted(site.head));
        assertThat(unclear.status()).isEqualTo(422);
        assertThat(unclear.json().at("/errors/0/field").stringValue()).isEqualTo("lead");
        Answer named = giver.post(
                "/api/v1/obligations",
                "*",
                "{\"issuer\": \"%s\", \"spoken\": \"Đảng ủy xã Pom Lao %d: rà soát quy chế, trước 25/12/2098\"}"
                        .formatted(site.head, site.number));
        assertThat(named.status()).as(named.body()).isEqualTo(201);
        assertThat(named.json().get("action").stringValue()).isEqualTo("rà soát quy chế");
        assertThat(named.json().at("/due/on").stringValue()).isEqualTo("2098-12-24");
        assertThat(giver.get("/api/v1/units?name="
                                + URLEncoder.encode("Đảng ủy xã Pom Lao " + site.number, StandardCharsets.UTF_8))
                        .body())
                .contains(site.commune.toString());
    }

    @Test
    void theDocumentHasWhatTheControllersHaveAndNothingElse() {
        Set<String> answered = new TreeSet<>();
        server.pages()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/") && !path.contains("*"))
                        .forEach(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::name)
                                .forEach(method -> answered.add(method + " " + path))));
        Set<String> described = new TreeSet<>();
        Description description = giver.description();
        description
                .document()
                .get("paths")
                .properties()
                .forEach(item -> List.of("get", "post").stream()
                        .filter(method -> item.getValue().has(method))
                        .forEach(method ->
                                described.add(method.toUpperCase(java.util.Locale.ROOT) + " /api/v1" + item.getKey())));
        assertThat(answered).hasSizeGreaterThan(20).isEqualTo(described);
    }

    @Test
    void theDocumentHoldsTogether() {
        Description description = giver.description();
        JsonNode document = description.document();
        assertThat(document.get("openapi").stringValue()).isEqualTo("3.1.0");
        List<String> refs = document.findValuesAsString("$ref");
        assertThat(refs)
                .hasSizeGreaterThan(50)
                .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
        List<JsonNode> operations = description.operations();
        assertThat(operations)
                .extracting(each -> each.get("operationId").stringValue())
                .doesNotHaveDuplicates();
        for (JsonNode operation : operations) {
            JsonNode content = operation.at("/requestBody/content/application~1json");
            if (content.isMissingNode()) continue;
            List<JsonNode> examples = new ArrayList<>();
            if (content.has("example")) examples.add(content.get("example"));
            content.path("examples").forEach(each -> examples.add(each.get("value")));
            assertThat(examples).as(operation.get("operationId").stringValue()).isNotEmpty();
            for (JsonNode example : examples)
                assertThat(description.faults(content.get("schema"), example.toString()))
                        .isEmpty();
        }
        assertThat(description.faults(document.at("/components/schemas/NewDuty"), "{\"whom\": 1}"))
                .as("the check sees something")
                .isNotEmpty();
    }

    /** By the words that OpenAPI 3.1 knows: YAML turns a stray comma into a word of its own, and readers of the document would stumble. */
    @Test
    void theDocumentSaysNothingThatOpenApiDoesNotKnow() {
        JsonNode document = giver.description().document();
        List<String> faults = new ArrayList<>();
        Set<String> parameter = Set.of("name", "in", "description", "required", "schema", "example");
        Set<String> operation =
                Set.of("operationId", "tags", "summary", "description", "parameters", "requestBody", "responses");
        document.get("paths").properties().forEach(item -> {
            known(item.getValue(), Set.of("parameters", "get", "post"), item.getKey(), faults);
            Set<String> named = new TreeSet<>();
            item.getValue().path("parameters").forEach(each -> {
                JsonNode whole = each.has("$ref")
                        ? document.at(each.get("$ref").stringValue().substring(1))
                        : each;
                known(whole, parameter, item.getKey(), faults);
                if (whole.path("in").asString().equals("path")
                        && whole.path("required").asBoolean())
                    named.add("{" + whole.get("name").stringValue() + "}");
            });
            Matcher braces = Pattern.compile("\\{[a-z]+}").matcher(item.getKey());
            while (braces.find()) if (!named.remove(braces.group())) faults.add(item.getKey() + " " + braces.group());
            if (!named.isEmpty()) faults.add(item.getKey() + " does not have " + named);
        });
        for (JsonNode each : giver.description().operations()) {
            String name = each.path("operationId").asString();
            known(each, operation, name, faults);
            each.path("parameters").forEach(one -> {
                if (!one.has("$ref")) known(one, parameter, name, faults);
            });
            each.get("responses").properties().forEach(answer -> {
                if (!answer.getKey().matches("default|[2-5]\\d\\d")) faults.add(name + " " + answer.getKey());
                if (!answer.getValue().has("$ref"))
                    known(answer.getValue(), Set.of("description", "headers", "content"), name, faults);
            });
        }
        document.at("/components/parameters").forEach(each -> known(each, parameter, "parameters", faults));
        document.at("/components/schemas").properties().forEach(each -> nulls(each.getValue(), each.getKey(), faults));
        assertThat(faults).isEmpty();
    }

    @Test
    void theDocumentNamesEveryWordThatTheProgramKnows() {
        JsonNode schemas = giver.description().document().at("/components/schemas");
        named(schemas.at("/Work/properties/state/enum"), Stage.values());
        named(schemas.at("/Role/enum"), Role.values());
        named(schemas.at("/Priority/enum"), Priority.values());
        named(schemas.at("/WholeDuty/properties/due/properties/certainty/enum"), Certainty.values());
        named(schemas.at("/Extension/properties/state/enum"), Extension.State.values());
        named(schemas.at("/MustDo/properties/items/items/properties/kind/enum"), MustDoKind.values());
    }

    private static void named(JsonNode words, Enum<?>[] values) {
        assertThat(texts(words))
                .containsExactlyElementsOf(Arrays.stream(values).map(Enum::name).toList());
    }

    private static void known(JsonNode object, Set<String> words, String where, List<String> faults) {
        for (String word : object.propertyNames()) if (!words.contains(word)) faults.add(where + ": " + word);
    }

    /** A word without a value is what a stray comma leaves in a schema. */
    private static void nulls(JsonNode node, String where, List<String> faults) {
        node.properties().forEach(each -> {
            if (each.getValue().isNull()) faults.add(where + ": " + each.getKey());
            else nulls(each.getValue(), where + "." + each.getKey(), faults);
        });
    }

    private ObjectNode example(String operation) {
        return giver.description().example(operation);
    }

    /** Sends the example of an operation. */
    private Answer step(Program who, String path, String act, String operation) {
        Answer answer = send(who, path, act, example(operation));
        assertThat(answer.status()).as("%s %s", act, answer.body()).isEqualTo(200);
        return answer;
    }

    private static Answer send(Program who, String path, String act, ObjectNode body) {
        return who.post(path + "/" + act, who.get(path).header("etag"), body.toString());
    }

    private static Collection<String> ids(Answer page) {
        return all(page.json().get("items"), "id");
    }

    private static List<String> all(JsonNode list, String field) {
        List<String> all = new ArrayList<>();
        list.forEach(each -> all.add(each.get(field).stringValue()));
        return all;
    }

    private static List<String> texts(JsonNode list) {
        List<String> all = new ArrayList<>();
        list.forEach(each -> all.add(each.stringValue()));
        return all;
    }
}
