package thongsuot.programme.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.programme.Commands;
import thongsuot.programme.Desk;
import thongsuot.programme.MandateId;
import thongsuot.programme.Outcome;
import thongsuot.programme.ProgrammeAction;
import thongsuot.programme.Refusal;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;
import thongsuot.programme.doing.Doing;
import thongsuot.programme.doing.Works;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;

/** A unit accepts what is new to it in one go, but for what it leaves out: all that is ticked, or nothing. */
@Controller
class AcceptingMany {

    private static final int MOST = 200;

    private final Works works;
    private final Doing doing;
    private final Commands commands;
    private final Desk desk;

    AcceptingMany(Works works, Doing doing, Commands commands, Desk desk) {
        this.works = works;
        this.doing = doing;
        this.commands = commands;
        this.desk = desk;
    }

    @GetMapping("/works/accept")
    String page(Model model) {
        desk.requireAnywhere(ProgrammeAction.ACCEPT);
        return shown(FormState.empty(), true, model);
    }

    @PostMapping("/works/accept")
    String accept(
            @RequestParam(defaultValue = "") List<String> work,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        desk.requireAnywhere(ProgrammeAction.ACCEPT);
        if (work.size() > MOST) throw new BadInputException("work", work.size() + " works");
        List<Chosen> all = work.stream().map(Chosen::read).toList();
        return commands.run(
                token,
                () -> all(all),
                _ -> "/must-do",
                why -> shown(FormState.empty().withError("", desk.words(locale).of(why.key())), false, model),
                () -> Notice.done(next, "programme.bulk.did.ACCEPT", VietnameseFormats.number(all.size())));
    }

    /** The first that is refused undoes all. */
    private Outcome all(List<Chosen> all) {
        Outcome last = new Outcome.Refused(Refusal.NOTHING_CHOSEN);
        for (Chosen each : all) {
            last = doing.accept(each.key, each.version);
            if (last instanceof Outcome.Refused) return last;
        }
        return last;
    }

    private String shown(FormState form, boolean ticked, Model model) {
        List<Work> found = new ArrayList<>(works.own(Works.Part.NEW, desk.today(), MOST));
        Set<UnitId> own =
                desk.unitsFor(ProgrammeAction.ACCEPT).stream().map(Unit::id).collect(Collectors.toSet());
        found.removeIf(each -> !own.contains(each.key().unit()));
        model.addAttribute("works", found);
        model.addAttribute("form", form);
        model.addAttribute("ticked", ticked);
        model.addAttribute("today", desk.today());
        return "programme/acceptMany";
    }

    /** A work as a tick carries it: mandate, unit, period, version. */
    private record Chosen(WorkKey key, int version) {

        static Chosen read(String value) {
            String[] parts = value.split("\\|", -1);
            if (parts.length != 4 || !parts[3].matches("\\d{1,9}")) throw new BadInputException("work", value);
            return new Chosen(
                    new WorkKey(
                            new MandateId(Desk.uuid(parts[0])),
                            new UnitId(Desk.uuid(parts[1])),
                            Desk.occurrence(parts[2])),
                    Integer.parseInt(parts[3]));
        }
    }
}
