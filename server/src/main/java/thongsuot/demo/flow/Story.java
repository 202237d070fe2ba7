package thongsuot.demo.flow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.demo.flow.InventedPlan.Answer;
import thongsuot.dispatch.IssueId;
import thongsuot.dispatch.Note;
import thongsuot.dispatch.Outcome;
import thongsuot.dispatch.issuing.Issuing;
import thongsuot.dispatch.issuing.NewIssue;
import thongsuot.dispatch.issuing.NewIssue.Asked;
import thongsuot.dispatch.issuing.NewIssue.ToAudience;
import thongsuot.dispatch.issuing.Reminders;
import thongsuot.dispatch.plans.Planning;
import thongsuot.dispatch.receipts.Receiving;
import thongsuot.documents.AssignmentLetters;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Reviews;
import thongsuot.documents.Uploads;
import thongsuot.organisation.Line;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.Units;
import thongsuot.organisation.audience.AudienceId;
import thongsuot.organisation.audience.AudienceRule;
import thongsuot.organisation.audience.Audiences;
import thongsuot.platform.Actor;

/**
 * What has become of the invented plan by today: written 24 days ago, issued two days later to 102 communes, received by most, answered by
 * some. Each step is done by the same service that a person's click would call.
 */
@Component
public class Story {

    private static final int AGO = 24;
    private static final int RECEIVE_WITHIN = 7;
    private static final int PLAN_WITHIN = 31;
    private static final List<Manner> ANSWERS = List.of(Manner.GOOD, Manner.WEAK, Manner.COPIED);
    private static final int PLANS = 14;

    private final Uploads uploads;
    private final Reviews reviews;
    private final AssignmentLetters letters;
    private final Issuing issuing;
    private final Receiving receiving;
    private final Reminders reminders;
    private final Planning planning;
    private final Audiences audiences;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    Story(
            Uploads uploads,
            Reviews reviews,
            AssignmentLetters letters,
            Issuing issuing,
            Receiving receiving,
            Reminders reminders,
            Planning planning,
            Audiences audiences,
            Units units,
            JdbcClient jdbc,
            Clock clock) {
        this.uploads = uploads;
        this.reviews = reviews;
        this.letters = letters;
        this.issuing = issuing;
        this.receiving = receiving;
        this.reminders = reminders;
        this.planning = planning;
        this.audiences = audiences;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The plan as it went out.
     *
     * @param day on which it was written
     * @param communes the list that it was issued to
     */
    public record Told(DocumentId document, LocalDate day, AudienceId communes) {}

    /**
     * Tells it, within the caller's transaction.
     *
     * @param cast who acts, by login; the clerk of a commune acts for its unit
     */
    public Told tell(UnitId committee, Map<String, Actor> cast) {
        Actors actors = new Actors(cast, jdbc);
        LocalDate day = LocalDate.now(clock).minusDays(AGO);
        InventedPlan plan = new InventedPlan(day);
        Actor office = actors.named("chanhvanphong");
        String secretary = actors.named("bithu").name();
        DocumentId document = actors.as(
                office,
                at(day, 1, 8),
                () -> uploads.read(committee, Direction.OUTGOING, "KH-58-KH-TU.docx", plan.province(secretary)));
        actors.as(office, at(day, 1, 10), () -> {
            reviews.confirm(document);
            return document;
        });
        AudienceId list = actors.as(office, at(day, 2, 9), () -> frozen(committee));
        IssueId issue = actors.as(office, at(day, 2, 9), () -> issued(committee, document, day, list));
        List<Commune> communes = communes(committee, cast);
        new Receipts(actors, receiving, office, issue, day).tell(communes);
        actors.as(
                office,
                at(day, RECEIVE_WITHIN + 1, 8),
                () -> reminders.remind(issue, null, Reminders.Step.REMIND, "Đề nghị tiếp nhận trong ngày hôm nay."));
        for (int i = 0; i < PLANS; i++) answer(actors, communes.get(i), issue, plan, i);
        letters(actors, office, committee, document, day, secretary);
        return new Told(document, day, list);
    }

    private AudienceId frozen(UnitId committee) {
        AudienceRule rule = new AudienceRule(Line.PARTY, committee, true, List.of(), List.of("commune"), List.of());
        return audiences
                .freeze("Các đảng ủy xã, phường, đặc khu trực thuộc Tỉnh ủy", rule, LocalDate.now(clock))
                .id();
    }

    private IssueId issued(UnitId committee, DocumentId document, LocalDate day, AudienceId list) {
        Asked asked = new Asked(
                Note.EXECUTE,
                day.plusDays(RECEIVE_WITHIN),
                day.plusDays(PLAN_WITHIN),
                "Các đảng ủy xã, phường, đặc khu xây dựng kế hoạch thực hiện, gửi Tỉnh ủy (qua Văn phòng Tỉnh ủy)");
        return done(() -> issuing.issue(new NewIssue(
                document,
                committee,
                null,
                "Đề nghị các đảng ủy gửi kế hoạch của mình trên phần mềm; không cần gửi bản giấy.",
                List.of(new ToAudience(list, asked)))));
    }

    private List<Commune> communes(UnitId committee, Map<String, Actor> cast) {
        Map<UnitId, Actor> clerks = cast.entrySet().stream()
                .filter(each -> each.getKey().startsWith("vanthu."))
                .map(Map.Entry::getValue)
                .collect(Collectors.toMap(
                        actor -> new UnitId(java.util.Objects.requireNonNull(actor.unit())), actor -> actor));
        List<Unit> below = units.children(Line.PARTY, committee, LocalDate.now(clock));
        return below.stream()
                .filter(unit -> unit.level().equals("commune"))
                .flatMap(unit ->
                        Optional.ofNullable(clerks.get(unit.id())).map(clerk -> new Commune(unit, clerk)).stream())
                .sorted(java.util.Comparator.comparing(
                        (Commune each) -> !each.clerk().equals(cast.get("vanthu.xa"))))
                .toList();
    }

    private void answer(Actors actors, Commune commune, IssueId issue, InventedPlan plan, int number) {
        Manner manner = number < ANSWERS.size() ? ANSWERS.get(number) : Manner.MIXED;
        LocalDate on = plan.day().plusDays(12 + number % 9);
        byte[] file = plan.of(new Answer(commune.called(), manner, 40 + number * 3 % 17, on, commune.secretary()));
        actors.as(commune.clerk(), at(on, 0, 15), () -> {
            UnitId unit = commune.unit().id();
            DocumentId document = uploads.read(unit, Direction.OUTGOING, "ke-hoach.docx", file);
            return done(() -> planning.send(issue, unit, document));
        });
    }

    private void letters(
            Actors actors, Actor office, UnitId committee, DocumentId document, LocalDate day, String secretary) {
        actors.as(office, at(day, 4, 14), () -> {
            var letter = letters.draft(committee, document, unit -> unit.startsWith("Sở "), secretary);
            letters.issue(letter);
            return letter;
        });
        actors.as(
                office,
                at(day, AGO - 2, 16),
                () -> letters.draft(
                        committee, document, unit -> unit.matches("(?:Ban|Ủy ban Kiểm tra|Văn phòng) .*Tỉnh ủy"), ""));
    }

    static Instant at(LocalDate day, int later, int hour) {
        return day.plusDays(later)
                .atTime(LocalTime.of(hour, 17))
                .atZone(thongsuot.ThongSuot.ZONE)
                .toInstant();
    }

    static IssueId done(Supplier<Outcome> command) {
        return switch (command.get()) {
            case Outcome.Done(var issue) -> issue;
            case Outcome.Refused(var why) -> throw new IllegalStateException("the story was refused: " + why);
        };
    }
}
