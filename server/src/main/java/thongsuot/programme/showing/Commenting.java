package thongsuot.programme.showing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.organisation.Holding;
import thongsuot.organisation.Post;
import thongsuot.organisation.PostId;
import thongsuot.organisation.Posts;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.platform.Gate;
import thongsuot.programme.Outcome;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.Work;
import thongsuot.programme.WorkCommented;
import thongsuot.programme.WorkKey;
import thongsuot.programme.doing.Works;

/** Questions and answers about a work, between who asked and who does it. Who is asked by name finds the question among what must be done. */
@Service
public class Commenting {

    private static final int LONGEST = 4000;

    private final Works works;
    private final CommentTables tables;
    private final Posts posts;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Commenting(
            Works works, CommentTables tables, Posts posts, Gate gate, ApplicationEventPublisher events, Clock clock) {
        this.works = works;
        this.tables = tables;
        this.posts = posts;
        this.gate = gate;
        this.events = events;
        this.clock = clock;
    }

    /** Who works on either side. */
    public boolean may(Work work) {
        return gate.allows(ProgrammeAction.REPORT, work.key().unit().value())
                || gate.allows(
                        ProgrammeAction.REPORT, work.obligation().issuer().value());
    }

    /** Who can be asked: those who hold a post in the unit or in the unit that asked, each with what they are called. */
    @Transactional(readOnly = true)
    public Map<PostId, String> partners(Work work) {
        LocalDate today = LocalDate.now(clock);
        Map<Post, List<String>> holders = new LinkedHashMap<>();
        for (UnitId unit :
                new LinkedHashSet<>(List.of(work.key().unit(), work.obligation().issuer())))
            for (Holding each : posts.holdersIn(unit, today))
                holders.computeIfAbsent(each.post(), _ -> new ArrayList<>()).add(each.personName());
        Map<PostId, String> found = new LinkedHashMap<>();
        holders.forEach((post, names) -> found.put(post.id(), String.join(", ", names) + ", " + post.title()));
        return found;
    }

    /**
     * Says something. It answers what was asked of the post acted for about this work.
     *
     * @param to posts of {@link #partners}
     */
    @Transactional
    public Outcome say(WorkKey key, String words, List<PostId> to) {
        Work work = required(key);
        if (words.isBlank()) return new Outcome.Refused(Refusal.REASON_MISSING);
        Map<PostId, String> partners = to.isEmpty() ? Map.of() : partners(work);
        if (!partners.keySet().containsAll(to)) return new Outcome.Refused(Refusal.NOT_OF_THE_UNIT);
        answered(key);
        String said = words.strip();
        UUID id = tables.add(key, said.substring(0, Math.min(LONGEST, said.length())));
        to.stream().distinct().forEach(post -> tables.ask(id, post, partners.getOrDefault(post, "")));
        events.publishEvent(new WorkCommented(work));
        return new Outcome.Done(work.obligation().id());
    }

    /** What was asked of the post acted for needs no words. */
    @Transactional
    public Outcome seen(WorkKey key) {
        Work work = required(key);
        answered(key);
        return new Outcome.Done(work.obligation().id());
    }

    private void answered(WorkKey key) {
        UUID post = Acting.required().post();
        if (post != null) tables.answer(key, post);
    }

    private Work required(WorkKey key) {
        Work work = works.get(key);
        if (!may(work)) gate.require(ProgrammeAction.REPORT, key.unit().value());
        return work;
    }
}
