package thongsuot.api.v1;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import thongsuot.api.door.Kind;
import thongsuot.api.door.ProblemException;
import thongsuot.organisation.UnitId;
import thongsuot.programme.Desk;
import thongsuot.programme.MandateId;
import thongsuot.programme.WorkKey;
import thongsuot.programme.doing.Works;
import thongsuot.web.BadInputException;
import thongsuot.web.Cursor;

/** The work of the units for which the post works. */
@RestController
@RequestMapping("/api/v1/works")
class WorkListController {

    private final Works works;
    private final WholeWorks whole;
    private final Desk desk;
    private final Answers answers;

    WorkListController(Works works, WholeWorks whole, Desk desk, Answers answers) {
        this.works = works;
        this.whole = whole;
        this.desk = desk;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<String> list(HttpServletRequest request) {
        Asked asked = Asked.by(request, "part", "unit", "after", "limit");
        desk.requireSight();
        UUID unit = asked.id("unit");
        LocalDate today = desk.today();
        return answers.page(
                asked,
                works.page(
                        asked.one("part", Asked.values(Works.Part.class)),
                        unit == null ? null : new UnitId(unit),
                        after(asked.text("after")),
                        today,
                        asked.limit() + 1),
                each -> Shown.OneWork.of(each, today),
                each -> cursor(each.key()));
    }

    @GetMapping("/{mandate}/{unit}")
    ResponseEntity<String> one(HttpServletRequest request) {
        Shown.WholeWork work =
                whole.find(Asked.by(request, "on").work()).orElseThrow(() -> new ProblemException(Kind.NOT_FOUND));
        return answers.of(work, WholeWorks.tag(work));
    }

    private static String cursor(WorkKey key) {
        LocalDate on = key.occurrence();
        return new Cursor(List.of(key.mandate().toString(), key.unit().toString(), on == null ? "" : on.toString()))
                .written();
    }

    private static @Nullable WorkKey after(String written) {
        if (written.isEmpty()) return null;
        List<String> values = Cursor.read(written).values();
        if (values.size() != 3) throw new BadInputException("after", written);
        return new WorkKey(
                new MandateId(Desk.uuid(values.get(0))),
                new UnitId(Desk.uuid(values.get(1))),
                Desk.occurrence(values.get(2)));
    }
}
