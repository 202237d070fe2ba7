package thongsuot.dispatch.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Outcome;
import thongsuot.dispatch.issuing.Commands;
import thongsuot.dispatch.issuing.Desk;
import thongsuot.documents.Document;
import thongsuot.documents.Documents;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Once;
import thongsuot.web.BadInputException;
import thongsuot.web.Choice;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.Words;

/** One document of another installation or system: what it asks, what was answered, the file that carries the answer back. */
@Controller
class ReceivedController {

    private static final String ONE = "/exchange/received/{issue:[0-9a-f-]{36}}/{unit:[0-9a-f-]{36}}";
    private static final String MESSAGE = "/exchange/messages/{id:[0-9a-f-]{36}}";

    private final Received received;
    private final Answering answering;
    private final Statuses statuses;
    private final Documents documents;
    private final Desk desk;
    private final Once once;

    ReceivedController(
            Received received, Answering answering, Statuses statuses, Documents documents, Desk desk, Once once) {
        this.received = received;
        this.answering = answering;
        this.statuses = statuses;
        this.documents = documents;
        this.desk = desk;
        this.once = once;
    }

    @GetMapping(ONE)
    String page(@PathVariable String issue, @PathVariable String unit, Model model) {
        return shown(directive(issue, unit), FormState.empty(), model);
    }

    @PostMapping(ONE + "/receive")
    String receive(
            @PathVariable String issue,
            @PathVariable String unit,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Received.Directive directive = directive(issue, unit);
        return run(directive, FormState.empty(), token, () -> answering.receive(directive), locale, next, model);
    }

    @PostMapping(ONE + "/refuse")
    String refuse(
            @PathVariable String issue,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        if (reason.length() > 1000) throw new BadInputException("reason", reason);
        Received.Directive directive = directive(issue, unit);
        FormState typed = FormState.of(Map.of("reason", reason));
        return run(directive, typed, token, () -> answering.refuse(directive, reason), locale, next, model);
    }

    /** Answers with a document of the unit, named by its number and symbol. */
    @PostMapping(ONE + "/plan")
    String plan(
            @PathVariable String issue,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Received.Directive directive = directive(issue, unit);
        FormState typed = FormState.of(Map.of("code", code));
        Document plan = documents.byCode(code).stream()
                .filter(each -> new UnitId(directive.unit()).equals(each.home()))
                .findFirst()
                .orElse(null);
        if (plan == null)
            return shown(
                    directive, typed.withError("code", desk.words(locale).of("dispatch.plan.unknown", code)), model);
        return run(directive, typed, token, () -> answering.plan(directive, plan.id()), locale, next, model);
    }

    @GetMapping(ONE + "/answers/{answer:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> answer(@PathVariable String issue, @PathVariable String unit, @PathVariable String answer) {
        Received.Directive directive = directive(issue, unit);
        UUID id = Desk.uuid(answer);
        if (received.answers(directive.issue(), new UnitId(directive.unit())).stream()
                .noneMatch(each -> each.id().equals(id))) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return ExchangeController.file("tra-loi-" + id + ".zip", "application/zip", answering.packet(id, directive));
    }

    @GetMapping(MESSAGE)
    String message(@PathVariable String id, Model model) {
        return shown(found(id), FormState.empty(), model);
    }

    /** The status as a file that goes back to the sender. */
    @PostMapping(MESSAGE + "/status")
    Object status(
            @PathVariable String id,
            @RequestParam String code,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            Model model) {
        Received.Message message = found(id);
        StatusCode status = choices(message).stream()
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadInputException("code", code));
        if (reason.length() > 1000) throw new BadInputException("reason", reason);
        boolean refuses = status == StatusCode.REFUSED || status == StatusCode.TAKE_BACK_REFUSED;
        if (refuses && reason.isBlank())
            return shown(
                    message,
                    FormState.of(Map.of("code", code))
                            .withError("reason", desk.words(locale).of("dispatch.refusal.REASON_MISSING")),
                    model);
        byte[] file = statuses.tell(message, status, reason);
        return ExchangeController.file(
                "trang-thai-" + status.code() + "-" + message.id() + ".edxml", "application/xml", file);
    }

    /** What may be told now: while it is asked back, only whether it is given back. */
    static List<StatusCode> choices(Received.Message message) {
        if (message.takeBack().equals("ASKED"))
            return List.of(StatusCode.TAKE_BACK_AGREED, StatusCode.TAKE_BACK_REFUSED);
        return message.open()
                ? List.of(
                        StatusCode.ARRIVED,
                        StatusCode.ACCEPTED,
                        StatusCode.REFUSED,
                        StatusCode.ASSIGNED,
                        StatusCode.IN_PROGRESS,
                        StatusCode.DONE)
                : List.of();
    }

    private String run(
            Received.Directive directive,
            FormState typed,
            @Nullable UUID token,
            Supplier<Outcome> command,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Words w = desk.words(locale);
        return Commands.run(
                once,
                token,
                command,
                _ -> directive.path(),
                why -> shown(directive, typed.withError("", w.of(why)), model),
                () -> Notice.done(next, "dispatch.exchange.answered"));
    }

    private String shown(Received.Directive directive, FormState form, Model model) {
        UUID document = directive.document();
        model.addAttribute("directive", directive);
        model.addAttribute("form", form);
        model.addAttribute("answers", received.answers(directive.issue(), new UnitId(directive.unit())));
        model.addAttribute("further", document == null ? List.of() : received.further(document, directive.unit()));
        model.addAttribute("mayAnswer", desk.may(DispatchAction.EXCHANGE, new UnitId(directive.unit())));
        model.addAttribute("today", desk.today());
        return "dispatch/received";
    }

    private String shown(Received.Message message, FormState form, Model model) {
        UUID document = message.document();
        model.addAttribute("message", message);
        model.addAttribute("form", form);
        model.addAttribute(
                "codes",
                choices(message).stream()
                        .map(each -> new Choice(each.name(), each.code() + " · " + each.words()))
                        .toList());
        model.addAttribute("further", document == null ? List.of() : received.further(document, message.unit()));
        model.addAttribute("mayAnswer", desk.may(DispatchAction.EXCHANGE, new UnitId(message.unit())));
        return "dispatch/message";
    }

    private Received.Directive directive(String issue, String unit) {
        return received.directive(Desk.uuid(issue), new UnitId(Desk.uuid(unit)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Received.Message found(String id) {
        return received.message(Desk.uuid(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
