package thongsuot.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import thongsuot.api.door.Fields;
import thongsuot.api.door.Json;
import thongsuot.api.door.OnceByKey;
import thongsuot.api.door.Problems;
import thongsuot.documents.DocumentId;
import thongsuot.programme.Desk;
import thongsuot.programme.Obligation;
import thongsuot.programme.ObligationId;
import thongsuot.programme.Obligations;
import thongsuot.programme.Outcome;
import thongsuot.programme.Refusal;
import thongsuot.programme.assigning.Assigning;

/** Duties: those that were given and those that were received, each with the sum of its day; and giving one. */
@RestController
@RequestMapping("/api/v1/obligations")
class DutyController {

    private enum Side {
        GIVEN,
        RECEIVED
    }

    private final Obligations obligations;
    private final WholeDuties whole;
    private final Giving giving;
    private final Assigning assigning;
    private final OnceByKey once;
    private final Problems problems;
    private final Json json;
    private final Desk desk;
    private final Answers answers;

    DutyController(
            Obligations obligations,
            WholeDuties whole,
            Giving giving,
            Assigning assigning,
            OnceByKey once,
            Problems problems,
            Json json,
            Desk desk,
            Answers answers) {
        this.obligations = obligations;
        this.whole = whole;
        this.giving = giving;
        this.assigning = assigning;
        this.once = once;
        this.problems = problems;
        this.json = json;
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<String> list(HttpServletRequest request) {
        Asked asked = Asked.by(request, "side", "document", "after", "limit");
        desk.requireSight();
        UUID document = asked.id("document");
        UUID after = asked.id("after");
        DocumentId of = document == null ? null : new DocumentId(document);
        ObligationId before = after == null ? null : new ObligationId(after);
        List<Obligation> found = asked.one("side", List.of(Side.values())) == Side.GIVEN
                ? obligations.given(of, before, asked.limit() + 1)
                : obligations.received(of, before, asked.limit() + 1);
        return answers.page(asked, found, Shown.Duty::of, each -> each.id().toString());
    }

    @GetMapping("/{id}")
    ResponseEntity<String> one(HttpServletRequest request) {
        ObligationId id = new ObligationId(Asked.by(request).inPath("id"));
        return answers.of(whole.of(id, problems.words(request)));
    }

    @PostMapping
    ResponseEntity<String> give(HttpServletRequest request) {
        Asked.by(request);
        byte[] bytes = json.bytes(request);
        Fields body = json.fields(bytes);
        return once.run(request, bytes, () -> switch (assigning.issue(giving.wanted(body))) {
            case Outcome.Refused(Refusal why) -> throw Acts.refused(why, Giving.field(why));
            case Outcome.Done(ObligationId id) ->
                new OnceByKey.Answer(
                        201, null, "/api/v1/obligations/" + id, json.write(whole.of(id, problems.words(request))));
        });
    }
}
