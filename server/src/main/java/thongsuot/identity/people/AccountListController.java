package thongsuot.identity.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thongsuot.web.BadInputException;
import thongsuot.web.Column;
import thongsuot.web.Table;
import thongsuot.web.Words;

/** The accounts that somebody looks after: a table to find them in, and the same table as a file. */
@Controller
class AccountListController {

    private static final int LONGEST = 100;

    private final SeenAccounts seen;
    private final AccountRows rows;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    AccountListController(
            SeenAccounts seen,
            AccountRows rows,
            MessageSource messages,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.seen = seen;
        this.rows = rows;
        this.messages = messages;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @GetMapping("/accounts")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean closed,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Table table = table(q, request, locale);
        model.addAttribute("table", table);
        model.addAttribute("page", rows.page(table, q, closed));
        model.addAttribute("total", rows.count(q, closed));
        return "identity/accounts";
    }

    /** @param format {@code xlsx}, or {@code csv} */
    @GetMapping("/accounts/export")
    void export(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(defaultValue = "xlsx") String format,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        if (!format.equals("xlsx") && !format.equals("csv")) throw new BadInputException("format", format);
        List<AccountRow> all = rows.all(table(q, request, locale), q, closed);
        transaction.executeWithoutResult(_ -> events.publishEvent(new AccountsExported(all.size())));
        boolean csv = format.equals("csv");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        AccountFile written = new AccountFile(new Words(messages, locale));
        if (csv) written.csv(all, file);
        else written.xlsx(all, file);
        response.setContentType(
                csv ? "text/csv;charset=UTF-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"tai-khoan." + format + "\"");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }

    private Table table(String q, HttpServletRequest request, Locale locale) {
        seen.requireAnywhere();
        if (q.length() > LONGEST) throw new BadInputException("q", q);
        Words w = new Words(messages, locale);
        return Table.of(
                request,
                "accounts",
                List.of(
                        Column.name("name", w.of("account.name")),
                        Column.text("login", w.of("account.login")).sorts(),
                        Column.text("mail", w.of("account.mail")),
                        Column.text("unit", w.of("account.unit")).sorts(),
                        Column.text("factor", w.of("factor.title")),
                        Column.text("state", w.of("rights.state")).sorts(),
                        Column.text("made", w.of("account.made")).sorts().hidden()),
                "name");
    }
}
