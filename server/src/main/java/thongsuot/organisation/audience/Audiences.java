package thongsuot.organisation.audience;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.platform.Acting;
import thongsuot.platform.Ids;

/** Asks rules on a day, and keeps the lists that they give. */
@Service
public class Audiences {

    private final AudienceTables tables;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Audiences(AudienceTables tables, ApplicationEventPublisher events, Clock clock) {
        this.tables = tables;
        this.events = events;
        this.clock = clock;
    }

    /** How many units the rule means on that day. */
    public int count(AudienceRule rule, LocalDate day) {
        return tables.count(rule, day);
    }

    /** The first of the units that the rule means on that day, in the order of the dictionary. */
    public List<Member> preview(AudienceRule rule, LocalDate day, int most) {
        return tables.members(rule, day, most);
    }

    /** Asks the rule on a day and keeps what it says. Who may is for the caller to ask. */
    @Transactional
    public Audience freeze(String name, AudienceRule rule, LocalDate day) {
        AudienceId id = new AudienceId(Ids.next());
        int size = tables.insert(id, name.strip(), rule, day, Acting.required(), clock.instant());
        Audience audience = tables.find(id).orElseThrow(() -> new IllegalStateException("no audience " + id));
        if (audience.size() != size) throw new IllegalStateException("audience " + id + " lost some of " + size);
        events.publishEvent(new AudienceFrozen(audience));
        return audience;
    }

    public Optional<Audience> find(AudienceId id) {
        return tables.find(id);
    }

    /** Those kept, the latest first. */
    public List<Audience> latest(int most) {
        return tables.latest(most);
    }

    /** The list as it was made. */
    public List<Member> members(AudienceId id) {
        return tables.kept(id);
    }

    /** How the rule would answer on another day, beside what it answered: who came and who went. */
    public Drift drift(Audience audience, LocalDate day) {
        return new Drift(tables.notKept(audience, day), tables.noLonger(audience, day));
    }

    /**
     * @param joined units that the rule means on the later day and the list lacks
     * @param left members of the list that the rule no longer means
     */
    public record Drift(List<Member> joined, List<Member> left) {}
}
