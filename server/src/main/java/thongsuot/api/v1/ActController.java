package thongsuot.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import thongsuot.api.door.Kind;
import thongsuot.api.door.Problem;
import thongsuot.api.door.ProblemException;
import thongsuot.organisation.PostId;
import thongsuot.programme.doing.Deciding;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.extending.AskedAlreadyException;
import thongsuot.programme.extending.Extending;

/** What is done with the work of a unit: by the unit, and by who asked it. */
@RestController
@RequestMapping("/api/v1/works/{mandate}/{unit}")
class ActController {

    private final Acts acts;
    private final Doing doing;
    private final Deciding deciding;
    private final Extending extending;

    ActController(Acts acts, Doing doing, Deciding deciding, Extending extending) {
        this.acts = acts;
        this.doing = doing;
        this.deciding = deciding;
        this.extending = extending;
    }

    @PostMapping("/accept")
    ResponseEntity<String> accept(HttpServletRequest request) {
        return acts.run(request, "", (at, _) -> doing.accept(at.key(), at.seen()));
    }

    @PostMapping("/refuse")
    ResponseEntity<String> refuse(HttpServletRequest request) {
        return acts.run(request, "reason", (at, body) -> doing.refuse(at.key(), at.seen(), body.text("reason")));
    }

    @PostMapping("/give")
    ResponseEntity<String> give(HttpServletRequest request) {
        return acts.run(request, "post", (at, body) -> doing.give(at.key(), at.seen(), new PostId(body.id("post"))));
    }

    @PostMapping("/note")
    ResponseEntity<String> note(HttpServletRequest request) {
        return acts.run(request, "note", (at, body) -> doing.note(at.key(), at.seen(), body.text("note")));
    }

    @PostMapping("/report")
    ResponseEntity<String> report(HttpServletRequest request) {
        return acts.run(request, "result", (at, body) -> doing.report(at.key(), at.seen(), body.text("result")));
    }

    @PostMapping("/confirm")
    ResponseEntity<String> confirm(HttpServletRequest request) {
        return acts.run(
                request,
                "words",
                (at, body) -> deciding.confirm(at.key(), at.seen(), body.flag("beyond"), body.text("words")),
                "beyond");
    }

    @PostMapping("/return")
    ResponseEntity<String> giveBack(HttpServletRequest request) {
        return acts.run(request, "missing", (at, body) -> deciding.giveBack(at.key(), at.seen(), body.text("missing")));
    }

    @PostMapping("/insist")
    ResponseEntity<String> insist(HttpServletRequest request) {
        return acts.run(request, "answer", (at, body) -> deciding.insist(at.key(), at.seen(), body.text("answer")));
    }

    @PostMapping("/exempt")
    ResponseEntity<String> exempt(HttpServletRequest request) {
        return acts.run(request, "decision", (at, body) -> deciding.exempt(at.key(), at.seen(), body.text("decision")));
    }

    @PostMapping("/extensions")
    ResponseEntity<String> askForTime(HttpServletRequest request) {
        try {
            return acts.run(
                    request,
                    "reason",
                    (at, body) -> {
                        LocalDate wanted = body.day("wanted");
                        if (wanted == null) throw body.wrong("wanted", "api.fault.day");
                        return extending.ask(at.key(), at.seen(), wanted, body.text("reason"));
                    },
                    "wanted");
        } catch (AskedAlreadyException e) {
            throw new ProblemException(Problem.of(Kind.NOT_NOW).because("ASKED_ALREADY", "extension.already"));
        }
    }
}
