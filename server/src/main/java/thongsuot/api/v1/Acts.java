package thongsuot.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import thongsuot.api.door.Fields;
import thongsuot.api.door.Json;
import thongsuot.api.door.Kind;
import thongsuot.api.door.OnceByKey;
import thongsuot.api.door.Problem;
import thongsuot.api.door.Problem.Fault;
import thongsuot.api.door.ProblemException;
import thongsuot.programme.Outcome;
import thongsuot.programme.Refusal;
import thongsuot.programme.WorkKey;

/** Runs one act of one work for a program: once, on the version that it saw, answered with the work as it stands then. */
@Component
class Acts {

    private final WholeWorks works;
    private final OnceByKey once;
    private final Json json;

    Acts(WholeWorks works, OnceByKey once, Json json) {
        this.works = works;
        this.once = once;
        this.json = json;
    }

    /** Which work, and which version of it the program saw. */
    record At(WorkKey key, int seen) {}

    /**
     * @param field the field of the body that says why; empty where nothing is said
     * @param more further fields that the body may have
     */
    ResponseEntity<String> run(
            HttpServletRequest request, String field, BiFunction<At, Fields, Outcome> act, String... more) {
        Asked asked = Asked.by(request, "on");
        At at = new At(asked.work(), asked.seen());
        byte[] bytes = json.bytes(request);
        Fields body = json.fields(bytes).only(known(field, more));
        try {
            return once.run(request, bytes, () -> {
                if (act.apply(at, body) instanceof Outcome.Refused(Refusal why)) throw refused(why, field);
                return answer(at.key());
            });
        } catch (ProblemException e) {
            throw withCurrent(e, at.key());
        }
    }

    private static String[] known(String field, String... more) {
        if (field.isEmpty()) return more;
        String[] all = java.util.Arrays.copyOf(more, more.length + 1);
        all[more.length] = field;
        return all;
    }

    private OnceByKey.Answer answer(WorkKey key) {
        Shown.WholeWork work = works.find(key).orElseThrow(() -> new ProblemException(Kind.NOT_FOUND));
        return new OnceByKey.Answer(200, WholeWorks.tag(work), null, json.write(work));
    }

    /** Whoever acts on what is no longer so is told what is: read anew, when the transaction of the act has been undone. */
    private ProblemException withCurrent(ProblemException e, WorkKey key) {
        Kind kind = e.problem().kind();
        if (kind != Kind.CHANGED && kind != Kind.NOT_NOW) return e;
        Shown.@Nullable WholeWork now = works.find(key).orElse(null);
        Problem told = e.problem().with(now);
        return new ProblemException(now == null ? told : told.header("ETag", WholeWorks.tag(now)));
    }

    /** A rule of the work in the words of the pages; where it is about a field, at that field. */
    static ProblemException refused(Refusal why, String field) {
        return new ProblemException(
                switch (why) {
                    case MEANWHILE -> Problem.of(Kind.CHANGED).because(why.name(), why.key());
                    case NOT_NOW, WITHDRAWN, OWN_REPORT, NO_DAY, NOT_YOURS, CIRCLE, NOT_REVIEWED ->
                        Problem.of(Kind.NOT_NOW).because(why.name(), why.key());
                    case NOT_LATER ->
                        Problem.of(java.util.List.of(Fault.of("wanted", why.key())))
                                .because(why.name(), why.key());
                    default ->
                        Problem.of(java.util.List.of(Fault.of(field, why.key())))
                                .because(why.name(), why.key());
                });
    }
}
