package thongsuot.api.v1;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.calendar.Certainty;
import thongsuot.programme.Mandate;
import thongsuot.programme.Obligation;
import thongsuot.programme.Priority;
import thongsuot.programme.Role;
import thongsuot.programme.Source;
import thongsuot.programme.Work;
import thongsuot.programme.counting.Standing;
import thongsuot.programme.doing.Works;
import thongsuot.programme.due.DueView;
import thongsuot.programme.extending.Extension;
import thongsuot.programme.model.Assignment;
import thongsuot.programme.model.Doer;
import thongsuot.programme.model.Grade;
import thongsuot.programme.model.Stage;

/** What programs get to see, as the document of the addresses describes it. Nothing here that a page does not show. */
final class Shown {

    private Shown() {}

    /** @param next the cursor of the page after this; null on the last */
    record Page<T>(List<T> items, @Nullable String next) {}

    record Named(UUID id, String name) {}

    record Clause(
            String kind,
            String title,
            String path,
            String words,
            @Nullable UUID document) {

        static Clause of(Source source) {
            return switch (source) {
                case Source.OfDocument(var document, var _, var title, var path, var words) ->
                    new Clause("DOCUMENT", title, path, words, document.value());
                case Source.Finding(var title, var words) -> new Clause("FINDING", title, "", words, null);
                case Source.Conclusion(var title, var words) -> new Clause("CONCLUSION", title, "", words, null);
                case Source.Spoken(var words) -> new Clause("SPOKEN", "", "", words, null);
            };
        }
    }

    /** @param sum how the day was worked out, in words; empty where nothing was */
    record Due(@Nullable LocalDate on, String text, String words, Certainty certainty, String sum) {}

    /** A duty in a list. */
    record Duty(
            UUID id,
            Named issuer,
            String action,
            String product,
            @Nullable LocalDate dueOn,
            Priority priority,
            LocalDate issuedOn,
            boolean withdrawn,
            Clause source) {

        static Duty of(Obligation duty) {
            return new Duty(
                    duty.id().value(),
                    new Named(duty.issuer().value(), duty.issuerName()),
                    duty.action(),
                    duty.product(),
                    duty.due().firstOn(),
                    duty.priority(),
                    duty.issuedOn(),
                    !duty.open(),
                    Clause.of(duty.source()));
        }
    }

    record Asks(
            UUID id,
            Role role,
            @Nullable Named unit,
            @Nullable Named list,
            int size) {

        static Asks of(Mandate mandate) {
            var unit = mandate.unit();
            var list = mandate.audience();
            return new Asks(
                    mandate.id().value(),
                    mandate.role(),
                    unit == null ? null : new Named(unit.value(), mandate.name()),
                    list == null ? null : new Named(list.value(), mandate.name()),
                    mandate.size());
        }
    }

    /** @param parent the duty that it hands further down; null for none */
    record WholeDuty(
            UUID id,
            Named issuer,
            String actor,
            String action,
            String product,
            Due due,
            String reportTo,
            String via,
            Priority priority,
            LocalDate issuedOn,
            @Nullable Instant withdrawnAt,
            String withdrawReason,
            Clause source,
            @Nullable UUID parent,
            List<Asks> mandates,
            Counts standing) {

        static WholeDuty of(Obligation duty, DueView due, List<Mandate> mandates, Standing standing) {
            Obligation.Parent parent = duty.parent();
            return new WholeDuty(
                    duty.id().value(),
                    new Named(duty.issuer().value(), duty.issuerName()),
                    duty.actor(),
                    duty.action(),
                    duty.product(),
                    new Due(duty.due().firstOn(), due.day(), due.words(), due.certainty(), due.sum()),
                    duty.reportTo(),
                    duty.via(),
                    duty.priority(),
                    duty.issuedOn(),
                    duty.withdrawnAt(),
                    duty.withdrawReason(),
                    Clause.of(duty.source()),
                    parent == null ? null : parent.obligation().value(),
                    mandates.stream().map(Asks::of).toList(),
                    Counts.of(standing));
        }
    }

    record Counts(
            int size,
            int counted,
            int silent,
            int owed,
            int late,
            int soon,
            int reported,
            int refused,
            int done,
            int onTime,
            int doneLate,
            int beyond,
            int exempted,
            int transferred) {

        static Counts of(Standing s) {
            return new Counts(
                    s.size(),
                    s.counted(),
                    s.silent(),
                    s.owed(),
                    s.late(),
                    s.soon(),
                    s.reported(),
                    s.refused(),
                    s.done(),
                    s.onTime(),
                    s.doneLate(),
                    s.beyond(),
                    s.exempted(),
                    s.transferred());
        }
    }

    /** The work of a unit in a list. */
    record OneWork(
            String address,
            UUID mandate,
            Named unit,
            @Nullable LocalDate on,
            int version,
            Duty obligation,
            Role role,
            Stage state,
            @Nullable Grade grade,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate firstDueOn,
            boolean continuous,
            boolean late,
            @Nullable Named doer,
            @Nullable LocalDate reportedOn,
            String reason) {

        static OneWork of(Work work, LocalDate today) {
            Assignment state = work.state();
            Doer doer = doerOf(state);
            return new OneWork(
                    "/api/v1" + work.key().path(),
                    work.key().mandate().value(),
                    new Named(work.key().unit().value(), work.unitName()),
                    work.key().occurrence(),
                    work.version(),
                    Duty.of(work.obligation()),
                    work.role(),
                    work.stage(),
                    state instanceof Assignment.Confirmed confirmed ? confirmed.grade() : null,
                    state.dueOn(),
                    work.firstDue(),
                    work.continuous(),
                    work.late(today),
                    doer == null ? null : new Named(doer.post().value(), doer.name()),
                    reportedOnOf(state),
                    reasonOf(state));
        }
    }

    private static @Nullable Doer doerOf(Assignment state) {
        return switch (state) {
            case Assignment.Doing doing -> doing.doer();
            case Assignment.Reported reported -> reported.doer();
            case Assignment.Confirmed confirmed -> confirmed.doer();
            default -> null;
        };
    }

    private static @Nullable LocalDate reportedOnOf(Assignment state) {
        return switch (state) {
            case Assignment.Reported reported -> reported.reportedOn();
            case Assignment.Confirmed confirmed -> confirmed.reportedOn();
            default -> null;
        };
    }

    private static String reasonOf(Assignment state) {
        return switch (state) {
            case Assignment.Returned(var _, var _, var reason) -> reason;
            case Assignment.Refused(var _, var reason) -> reason;
            case Assignment.Exempted(var _, var decision) -> decision;
            case Assignment.Transferred(var _, var _, var decision) -> decision;
            default -> "";
        };
    }

    record Done(String act, String words, String name, String post, OffsetDateTime at) {

        static Done of(Works.Done done) {
            return new Done(done.act(), done.words(), done.name(), done.postTitle(), done.at());
        }
    }

    /**
     * One work with all that was done.
     *
     * @param acts the last parts of the addresses that who asks may send something to now
     */
    record WholeWork(OneWork work, List<String> acts, List<Done> history, List<MoreTime> extensions) {}

    record MoreTime(
            UUID id,
            String work,
            Named unit,
            String action,
            @Nullable LocalDate firstDueOn,
            LocalDate was,
            LocalDate wanted,
            String reason,
            Extension.State state,
            @Nullable LocalDate given,
            String answer,
            Instant askedAt) {

        static MoreTime of(Extension each) {
            return new MoreTime(
                    each.id().value(),
                    "/api/v1" + each.work().path(),
                    new Named(each.work().unit().value(), each.unitName()),
                    each.title(),
                    each.first(),
                    each.was(),
                    each.wanted(),
                    each.reason(),
                    each.state(),
                    each.given(),
                    each.answer(),
                    each.askedAt());
        }
    }
}
