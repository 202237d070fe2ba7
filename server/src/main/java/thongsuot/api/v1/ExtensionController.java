package thongsuot.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import thongsuot.api.door.Fields;
import thongsuot.api.door.Json;
import thongsuot.api.door.Kind;
import thongsuot.api.door.OnceByKey;
import thongsuot.api.door.ProblemException;
import thongsuot.programme.Desk;
import thongsuot.programme.Outcome;
import thongsuot.programme.Refusal;
import thongsuot.programme.extending.Answer;
import thongsuot.programme.extending.Extending;
import thongsuot.programme.extending.Extension;
import thongsuot.programme.extending.ExtensionId;
import thongsuot.programme.extending.Extensions;

/** Requests for more time: those that wait for an answer, those of the own units, and answering one. */
@RestController
@RequestMapping("/api/v1/extensions")
class ExtensionController {

    private static final int MOST = 500;

    private enum Side {
        WAITING,
        ASKED
    }

    private enum Decision {
        GRANT,
        OTHER,
        REFUSE
    }

    private final Extensions extensions;
    private final Extending extending;
    private final OnceByKey once;
    private final Json json;
    private final Desk desk;
    private final Answers answers;

    ExtensionController(
            Extensions extensions, Extending extending, OnceByKey once, Json json, Desk desk, Answers answers) {
        this.extensions = extensions;
        this.extending = extending;
        this.once = once;
        this.json = json;
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<String> list(HttpServletRequest request) {
        Side side = Asked.by(request, "side").one("side", List.of(Side.values()));
        desk.requireSight();
        List<Extension> found = side == Side.WAITING ? extensions.waiting(MOST) : extensions.asked(MOST);
        return answers.of(
                new Shown.Page<>(found.stream().map(Shown.MoreTime::of).toList(), null));
    }

    @PostMapping("/{id}/decision")
    ResponseEntity<String> decide(HttpServletRequest request) {
        ExtensionId id = new ExtensionId(Asked.by(request).inPath("id"));
        byte[] bytes = json.bytes(request);
        Answer answer = answer(json.fields(bytes).only("decision", "day", "answer"));
        return once.run(request, bytes, () -> {
            Extension asked = extensions.find(id).orElseThrow(() -> new ProblemException(Kind.NOT_FOUND));
            if (extending.decide(List.of(id), answer) instanceof Outcome.Refused(Refusal why))
                throw Acts.refused(why, why == Refusal.NOT_LATER ? "day" : "answer");
            Shown.MoreTime now = extensions.of(asked.work()).stream()
                    .filter(each -> each.id().equals(id))
                    .map(Shown.MoreTime::of)
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(Kind.NOT_FOUND));
            return new OnceByKey.Answer(200, null, null, json.write(now));
        });
    }

    private static Answer answer(Fields body) {
        String words = body.text("answer");
        if (!body.has("decision")) throw body.wrong("decision", "api.fault.one", "GRANT, OTHER, REFUSE");
        return switch (body.one("decision", Decision.values())) {
            case GRANT -> new Answer.Grant(words);
            case REFUSE -> new Answer.Refuse(words);
            case OTHER -> {
                LocalDate day = body.day("day");
                if (day == null) throw body.wrong("day", "api.fault.day");
                yield new Answer.Other(day, words);
            }
        };
    }
}
