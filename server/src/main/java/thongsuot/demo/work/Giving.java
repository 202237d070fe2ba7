package thongsuot.demo.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import thongsuot.calendar.Calendars;
import thongsuot.calendar.Certainty;
import thongsuot.calendar.Due;
import thongsuot.calendar.DueRule;
import thongsuot.documents.Document;
import thongsuot.documents.Documents;
import thongsuot.documents.Duty;
import thongsuot.organisation.Line;
import thongsuot.organisation.UnitId;
import thongsuot.organisation.names.UnitNames;
import thongsuot.programme.FirstDue;
import thongsuot.programme.Obligations;
import thongsuot.programme.Priority;
import thongsuot.programme.Role;
import thongsuot.programme.Source;
import thongsuot.programme.assigning.Assigning;
import thongsuot.programme.assigning.NewObligation;
import thongsuot.programme.assigning.NewObligation.To;
import thongsuot.programme.assigning.NewObligation.ToAudience;
import thongsuot.programme.assigning.NewObligation.ToUnit;
import thongsuot.programme.due.DutyTimes;
import thongsuot.programme.due.ReadDue;
import thongsuot.web.VietnameseFormats;

/** Gives work as people of the office would: from the reviewed plan, and from what a meeting concluded. */
@Component
class Giving {

    private static final String ALL_COMMUNES = "đảng ủy xã, phường";

    private final Assigning assigning;
    private final Obligations obligations;
    private final Documents documents;
    private final UnitNames names;
    private final Calendars calendars;
    private final Map<String, UnitId> known = new ConcurrentHashMap<>();

    Giving(Assigning assigning, Obligations obligations, Documents documents, UnitNames names, Calendars calendars) {
        this.assigning = assigning;
        this.obligations = obligations;
        this.documents = documents;
        this.names = names;
        this.calendars = calendars;
    }

    /** A day that the words name: {@code trước ngày 16/9} is met on the fifteenth. */
    static FirstDue by(LocalDate day) {
        return new FirstDue(
                new DueRule.By(day), day, "trước ngày " + VietnameseFormats.date(day.plusDays(1)), Certainty.STATED);
    }

    Asked give(UnitId issuer, String action, FirstDue due, Source source, To... to) {
        return given(NewObligation.of(issuer, action, due, source, to));
    }

    /** The duty of the plan whose words hold these. */
    Asked fromPlan(Scene scene, String words) {
        Document plan = documents.find(scene.plan()).orElseThrow();
        Duty duty = documents.duties(scene.plan()).stream()
                .filter(each -> each.words().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no duty of the plan says " + words));
        ReadDue read = new DutyTimes(scene.planned(), Line.PARTY).of(duty);
        LocalDate day =
                calendars.reckoning().due(read.rule()).known().map(Due::to).orElse(null);
        return given(new NewObligation(
                scene.committee(),
                String.join(", ", named(duty, "lead")),
                duty.action().isBlank() ? duty.words() : duty.action(),
                duty.product(),
                new FirstDue(read.rule(), day, read.words(), read.certainty()),
                String.join("; ", duty.reportTo()),
                duty.via(),
                Priority.NORMAL,
                new Source.OfDocument(plan.id(), duty.fact(), plan.title(), duty.path(), duty.words()),
                null,
                to(scene, duty)));
    }

    private List<To> to(Scene scene, Duty duty) {
        List<To> all = new ArrayList<>();
        String lead = named(duty, "lead").getFirst();
        if (lead.contains(ALL_COMMUNES)) all.add(new ToAudience(Role.LEAD, scene.issued()));
        else all.add(new ToUnit(Role.LEAD, unit(lead, scene)));
        for (String each : named(duty, "cooperate"))
            if (each.startsWith("Sở ")) all.add(new ToUnit(Role.COOPERATE, unit(each, scene)));
        return all;
    }

    private static List<String> named(Duty duty, String role) {
        return duty.parties().stream()
                .filter(party -> party.role().equals(role))
                .map(Duty.NamedParty::name)
                .distinct()
                .toList();
    }

    /** The unit that a name in a paper of the committee means. */
    UnitId unit(String name, Scene scene) {
        return known.computeIfAbsent(
                name,
                _ -> names.resolve(name, scene.committee(), scene.planned()).units().stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("the province has no " + name))
                        .unit());
    }

    Asked given(NewObligation wanted) {
        var id = Done.of(assigning.issue(wanted));
        var lead = obligations.mandates(id).stream()
                .filter(mandate -> mandate.role() == Role.LEAD)
                .findFirst()
                .orElseThrow();
        return new Asked(id, lead.id(), lead.unit(), wanted.due().firstOn());
    }
}
