package thongsuot.documents.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.register.RegisterRows.Wanted;
import thongsuot.platform.Gate;
import thongsuot.reader.cite.DocumentKind;
import thongsuot.web.Choice;
import thongsuot.web.Column;
import thongsuot.web.Table;
import thongsuot.web.Words;

/** The register as a table, and as a file. */
@Controller
class RegisterController {

    private static final List<String> STATES = List.of("OPEN", "REVIEWED", "UNREAD", "CLASSIFIED", "CITED");

    private final RegisterRows rows;
    private final Gate gate;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    RegisterController(
            RegisterRows rows,
            Gate gate,
            MessageSource messages,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.rows = rows;
        this.gate = gate;
        this.messages = messages;
        this.events = events;
        this.transaction = transaction;
    }

    @GetMapping("/documents")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String direction,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable Integer year,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        look();
        Words w = new Words(messages, locale);
        Table table = Table.of(request, "documents", columns(w), "-issued");
        Wanted wanted = wanted(q, kind, direction, state, year);
        model.addAttribute("table", table);
        model.addAttribute("page", rows.page(wanted, table));
        model.addAttribute("total", rows.count(wanted));
        model.addAttribute("kinds", kinds());
        model.addAttribute("states", choices(w, "documents.state.", STATES));
        model.addAttribute("directions", choices(w, "documents.direction.", List.of("INCOMING", "OUTGOING")));
        model.addAttribute("mayRegister", gate.allowsAnywhere(DocumentAction.REGISTER));
        model.addAttribute("mayExport", gate.allowsAnywhere(DocumentAction.EXPORT));
        return "documents/list";
    }

    @GetMapping("/documents/export")
    void export(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String direction,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "xlsx") String format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        if (!gate.allowsAnywhere(DocumentAction.EXPORT)) gate.require(DocumentAction.EXPORT, null);
        boolean csv = format.equals("csv");
        // Into memory first: a file cut off in the middle would look like a whole one.
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        RegisterFile writer = RegisterFile.of(csv, file, new Words(messages, locale));
        transaction.executeWithoutResult(_ -> {
            rows.each(wanted(q, kind, direction, state, year), writer::add);
            writer.finish();
            events.publishEvent(new RegisterExported(writer.count()));
        });
        response.setContentType(
                csv ? "text/csv;charset=UTF-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"so-van-ban." + (csv ? "csv" : "xlsx") + "\"");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }

    private void look() {
        if (!gate.allowsAnywhere(DocumentAction.VIEW)) gate.require(DocumentAction.VIEW, null);
    }

    private static Wanted wanted(String words, String kind, String direction, String state, @Nullable Integer year) {
        Integer sane = year != null && year > 0 && year < 9999 ? year : null;
        String shown = words.length() > 200 ? words.substring(0, 200) : words;
        return new Wanted(shown, kind, direction, state, sane);
    }

    private static List<Column> columns(Words w) {
        return List.of(
                Column.name("code", w.of("documents.code")),
                Column.number("number", w.of("documents.number")).sorts(),
                Column.text("issued", w.of("documents.issuedOn")).sorts(),
                Column.text("subject", w.of("documents.subject")).sorts(),
                Column.text("issuer", w.of("documents.issuer")).sorts(),
                Column.text("state", w.of("documents.state")),
                Column.text("kind", w.of("documents.kind")).hidden(),
                Column.text("direction", w.of("documents.direction")).hidden(),
                Column.text("holder", w.of("documents.holder")).hidden(),
                Column.text("entered", w.of("documents.enteredOn")).sorts().hidden());
    }

    static List<Choice> kinds() {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> new Choice(kind.name(), kind.vietnamese()))
                .toList();
    }

    private static List<Choice> choices(Words w, String prefix, List<String> values) {
        return values.stream()
                .map(value -> new Choice(value, w.orKey(prefix + value)))
                .toList();
    }
}
