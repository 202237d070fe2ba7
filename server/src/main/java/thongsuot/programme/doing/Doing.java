package thongsuot.programme.doing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.Holding;
import thongsuot.organisation.Post;
import thongsuot.organisation.PostId;
import thongsuot.organisation.Posts;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;
import thongsuot.programme.Act;
import thongsuot.programme.Outcome;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;
import thongsuot.programme.model.Assignment;
import thongsuot.programme.model.Doer;

/** The acts of the unit that was asked. */
@Service
public class Doing {

    private final Works works;
    private final Moving moving;
    private final Posts posts;
    private final Gate gate;
    private final Clock clock;

    Doing(Works works, Moving moving, Posts posts, Gate gate, Clock clock) {
        this.works = works;
        this.moving = moving;
        this.posts = posts;
        this.gate = gate;
        this.clock = clock;
    }

    /** Accepts for the unit: from then on it works. */
    @Transactional
    public Outcome accept(WorkKey key, int seen) {
        Work work = required(key, ProgrammeAction.ACCEPT);
        return moving.move(
                work,
                seen,
                Act.ACCEPTED,
                "",
                key.unit(),
                state -> state instanceof Assignment.Issued issued ? issued.accept() : null);
    }

    /** Says that it is not the unit's work; who asked answers. */
    @Transactional
    public Outcome refuse(WorkKey key, int seen, String reason) {
        Work work = required(key, ProgrammeAction.ACCEPT);
        if (reason.isBlank()) return new Outcome.Refused(Refusal.REASON_MISSING);
        return moving.move(
                work,
                seen,
                Act.REFUSED,
                reason,
                key.unit(),
                state -> state instanceof Assignment.Issued issued ? issued.refuse(reason.strip()) : null);
    }

    /** Names who in the unit does it. A unit accepts before it names somebody. */
    @Transactional
    public Outcome give(WorkKey key, int seen, PostId to) {
        Work work = required(key, ProgrammeAction.ACCEPT);
        Doer doer = doer(key, to);
        if (doer == null) return new Outcome.Refused(Refusal.NOT_OF_THE_UNIT);
        return moving.move(
                work,
                seen,
                Act.GIVEN,
                doer.name(),
                key.unit(),
                state -> state instanceof Assignment.Doing doing ? doing.assign(doer) : null);
    }

    private @Nullable Doer doer(WorkKey key, PostId id) {
        LocalDate today = LocalDate.now(clock);
        Post post = posts.find(id, today).orElse(null);
        if (post == null || !post.unit().equals(key.unit())) return null;
        String holders =
                posts.holders(id, today).stream().map(Holding::personName).collect(Collectors.joining(", "));
        return new Doer(id, holders.isEmpty() ? post.title() : holders + ", " + post.title());
    }

    /** A note on the way. */
    @Transactional
    public Outcome note(WorkKey key, int seen, String words) {
        Work work = required(key, ProgrammeAction.REPORT);
        if (words.isBlank()) return new Outcome.Refused(Refusal.REASON_MISSING);
        return moving.move(
                work,
                seen,
                Act.NOTED,
                words,
                key.unit(),
                state -> state instanceof Assignment.Doing doing ? doing.progress() : null);
    }

    /** Reports the result: what came out, in words. It is done only when who asked confirms. */
    @Transactional
    public Outcome report(WorkKey key, int seen, String words) {
        Work work = required(key, ProgrammeAction.REPORT);
        if (words.isBlank()) return new Outcome.Refused(Refusal.REASON_MISSING);
        return moving.move(
                work,
                seen,
                Act.REPORTED,
                words,
                key.unit(),
                state -> state instanceof Assignment.Doing doing
                        ? doing.report(Acting.required().account(), LocalDate.now(clock))
                        : null);
    }

    private Work required(WorkKey key, ProgrammeAction action) {
        Work work = works.find(key).orElseThrow(() -> new UnknownWorkException(key));
        gate.require(action, key.unit().value());
        return work;
    }
}
