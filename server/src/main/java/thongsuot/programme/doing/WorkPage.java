package thongsuot.programme.doing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import thongsuot.organisation.Holding;
import thongsuot.organisation.Posts;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Acting;
import thongsuot.programme.Desk;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Source;
import thongsuot.programme.Work;
import thongsuot.programme.due.DueViews;
import thongsuot.programme.model.Assignment;
import thongsuot.web.Choice;
import thongsuot.web.FormState;

/** All that the page of one work shows, whatever form on it came back. */
@Component
public class WorkPage {

    private final Works works;
    private final Steps steps;
    private final Posts posts;
    private final Desk desk;
    private final DueViews dues;
    private final List<WorkPart> parts;

    WorkPage(Works works, Steps steps, Posts posts, Desk desk, DueViews dues, List<WorkPart> parts) {
        this.works = works;
        this.steps = steps;
        this.posts = posts;
        this.desk = desk;
        this.dues = dues;
        this.parts = parts;
    }

    /**
     * @param form what was typed, and what is wrong with it
     * @return the view
     */
    public String shown(Work work, FormState form, Model model) {
        UnitId unit = work.key().unit();
        boolean accepts = desk.may(ProgrammeAction.ACCEPT, unit);
        model.addAttribute("work", work);
        model.addAttribute("dues", dues);
        model.addAttribute("form", form);
        model.addAttribute("history", history(work));
        parts.forEach(each -> model.addAllAttributes(each.model(work)));
        model.addAttribute("steps", steps.of(work.obligation().id(), unit));
        model.addAttribute("mayAccept", accepts);
        model.addAttribute("mayReport", desk.may(ProgrammeAction.REPORT, unit));
        model.addAttribute(
                "mayDecide", desk.may(ProgrammeAction.DECIDE, work.obligation().issuer()));
        model.addAttribute("mayDown", desk.may(ProgrammeAction.ASSIGN, unit));
        model.addAttribute(
                "ownReport",
                work.state() instanceof Assignment.Reported reported
                        && !reported.mayConfirm(Acting.required().account()));
        model.addAttribute("posts", accepts && work.state() instanceof Assignment.Doing ? posts(unit) : List.of());
        model.addAttribute(
                "document", work.obligation().source() instanceof Source.OfDocument source ? source.document() : null);
        model.addAttribute("today", desk.today());
        return "programme/one";
    }

    /** What happened, from all that keep something of it, the latest first. */
    private List<Works.Done> history(Work work) {
        List<Works.Done> all = new ArrayList<>(work.id() == null ? List.of() : works.history(work.id()));
        parts.forEach(each -> all.addAll(each.history(work)));
        all.sort(Comparator.comparing(Works.Done::at).reversed());
        return all;
    }

    private List<Choice> posts(UnitId unit) {
        return posts.holdersIn(unit, desk.today()).stream()
                .map(WorkPage::choice)
                .toList();
    }

    private static Choice choice(Holding holding) {
        return new Choice(
                holding.post().id().toString(),
                holding.personName() + ", " + holding.post().title());
    }
}
