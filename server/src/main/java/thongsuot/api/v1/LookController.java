package thongsuot.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import thongsuot.api.door.Caller;
import thongsuot.api.tokens.OpenedToken;
import thongsuot.api.tokens.Scope;
import thongsuot.organisation.Post;
import thongsuot.organisation.Posts;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.names.UnitNames;
import thongsuot.platform.Acting;
import thongsuot.platform.Actor;
import thongsuot.platform.Gate;
import thongsuot.programme.Desk;
import thongsuot.programme.MustDoItem;
import thongsuot.programme.MustDoKind;
import thongsuot.programme.MustDoList;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.WorkKey;
import thongsuot.programme.counting.Standings;

/** Who asks, what waits for them, how the work below a unit stands, and the ids of units and posts that acts need. */
@RestController
@RequestMapping("/api/v1")
class LookController {

    private final MustDoList mustDo;
    private final Standings standings;
    private final UnitNames names;
    private final Posts posts;
    private final Gate gate;
    private final Desk desk;
    private final Answers answers;

    LookController(
            MustDoList mustDo,
            Standings standings,
            UnitNames names,
            Posts posts,
            Gate gate,
            Desk desk,
            Answers answers) {
        this.mustDo = mustDo;
        this.standings = standings;
        this.names = names;
        this.posts = posts;
        this.gate = gate;
        this.desk = desk;
        this.answers = answers;
    }

    private record Me(
            String name,
            ActingPost post,
            Shown.@Nullable Named unit,
            String token,
            Scope scope,
            OffsetDateTime expiresAt) {}

    private record ActingPost(@Nullable UUID id, String title) {}

    @GetMapping("/me")
    ResponseEntity<String> me(HttpServletRequest request) {
        Asked.by(request);
        Actor actor = Acting.required();
        OpenedToken token = Caller.of(request);
        UUID unit = actor.unit();
        return answers.of(new Me(
                actor.name(),
                new ActingPost(actor.post(), actor.postTitle()),
                unit == null ? null : new Shown.Named(unit, actor.unitName()),
                token.name(),
                token.scope(),
                token.expiresAt()));
    }

    /** @param daysLeft below zero where it is late; null without a day */
    private record Waiting(
            MustDoKind kind,
            @Nullable String work,
            int version,
            int units,
            String title,
            String words,
            String source,
            String place,
            String issuer,
            String unit,
            @Nullable LocalDate dueOn,
            @Nullable Long daysLeft,
            boolean late,
            String dueWords,
            boolean continuous,
            @Nullable LocalDate since,
            String why,
            String page) {

        static Waiting of(MustDoItem item, LocalDate today) {
            WorkKey key = item.key();
            LocalDate due = item.dueOn();
            return new Waiting(
                    item.kind(),
                    key == null ? null : "/api/v1" + key.path(),
                    item.version(),
                    item.units(),
                    item.title(),
                    item.words(),
                    item.source(),
                    item.place(),
                    item.issuer(),
                    item.unit(),
                    due,
                    due == null ? null : ChronoUnit.DAYS.between(today, due),
                    item.late(today),
                    item.dueWords(),
                    item.continuous(),
                    item.since(),
                    item.why(),
                    item.path());
        }
    }

    private record MustDo(LocalDate today, int count, List<Waiting> items) {}

    @GetMapping("/must-do")
    ResponseEntity<String> mustDo(HttpServletRequest request) {
        Asked.by(request);
        desk.requireSight();
        LocalDate today = desk.today();
        return answers.of(new MustDo(
                today,
                mustDo.count(today),
                mustDo.items(today).stream()
                        .map(each -> Waiting.of(each, today))
                        .toList()));
    }

    private record Below(Shown.Named unit, LocalDate today, int soonDays, Shown.Counts standing) {}

    /** The unit of the post where none is given. */
    @GetMapping("/counts")
    ResponseEntity<String> counts(HttpServletRequest request) {
        UUID asked = Asked.by(request, "unit").id("unit");
        UUID unit = asked == null ? Acting.required().unit() : asked;
        gate.require(ProgrammeAction.VIEW, unit);
        UnitId id = new UnitId(java.util.Objects.requireNonNull(unit));
        return answers.of(new Below(
                new Shown.Named(id.value(), desk.name(id)),
                desk.today(),
                Standings.SOON,
                Shown.Counts.of(standings.below(id, desk.today()))));
    }

    private record Meant(UUID id, String name, String above, double score) {}

    private record Units(boolean sure, List<Meant> items) {}

    /** What a name may mean today, the likeliest first: nothing is chosen here. */
    @GetMapping("/units")
    ResponseEntity<String> units(HttpServletRequest request) {
        String name = Asked.by(request, "name").text("name");
        UUID near = Acting.required().unit();
        var found = names.resolve(name, near == null ? null : new UnitId(near), desk.today());
        return answers.of(new Units(
                found.standsOut(),
                found.units().stream()
                        .map(each -> new Meant(
                                each.unit().value(), each.name(), each.above(), Math.round(each.score() * 100) / 100.0))
                        .toList()));
    }

    private record UnitPost(UUID id, String title, String kind) {

        static UnitPost of(Post post) {
            return new UnitPost(post.id().value(), post.title(), post.kind().name());
        }
    }

    private record UnitPosts(List<UnitPost> items) {}

    /** For naming who does a work; who sits at a desk is not told. */
    @GetMapping("/units/{unit}/posts")
    ResponseEntity<String> posts(HttpServletRequest request) {
        UnitId unit = new UnitId(Asked.by(request).inPath("unit"));
        return answers.of(new UnitPosts(
                posts.of(unit, desk.today()).stream().map(UnitPost::of).toList()));
    }
}
