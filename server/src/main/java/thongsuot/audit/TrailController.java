package thongsuot.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thongsuot.platform.Gate;

/** "What happened to this?", for those who may know. */
@Controller
class TrailController {

    static final int PAGE = 50;

    private final TrailEntries entries;
    private final Gate gate;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    TrailController(
            TrailEntries entries,
            Gate gate,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.entries = entries;
        this.gate = gate;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @GetMapping("/audit")
    String list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID account,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        Wanted wanted = new Wanted(given(kind), given(subject), unit, account, given(action), from, to, before);
        requireMayRead(wanted);
        List<TrailEntry> found = entries.page(wanted, PAGE + 1);
        model.addAttribute("view", TrailView.of(wanted, found, PAGE));
        return "audit/list";
    }

    @GetMapping("/audit.csv")
    void export(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            HttpServletResponse response)
            throws IOException {
        gate.require(AuditAction.READ_ALL, null);
        Map<String, String> filter = new TreeMap<>();
        if (from != null) filter.put("from", from.toString());
        if (to != null) filter.put("to", to.toString());
        transaction.executeWithoutResult(_ -> events.publishEvent(new TrailExported(filter)));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"nhat-ky.csv\"");
        // Without the mark a spreadsheet takes the letters for those of Western Europe.
        response.getWriter().write('\ufeff');
        try (CSVPrinter csv = new CSVPrinter(response.getWriter(), CSVFormat.EXCEL)) {
            csv.printRecord(TrailCsv.HEADER);
            entries.each(new Wanted(null, null, null, null, null, from, to, null), entry -> TrailCsv.print(csv, entry));
        }
    }

    private void requireMayRead(Wanted wanted) {
        if (wanted.unit() != null) {
            gate.require(AuditAction.READ, wanted.unit());
        } else if (wanted.kind() != null && wanted.subject() != null) {
            UUID unit = entries.unitOf(wanted.kind(), wanted.subject()).orElse(null);
            gate.require(unit == null ? AuditAction.READ_ALL : AuditAction.READ, unit);
        } else {
            gate.require(AuditAction.READ_ALL, null);
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
