package thongsuot.web.design;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.web.FormState;
import thongsuot.web.MenuEntry;
import thongsuot.web.Notice;
import thongsuot.web.Table;
import thongsuot.web.Words;

@Controller
@ConditionalOnProperty("thongsuot.demo")
class DesignController {

    private final SampleRows rows;
    private final MessageSource messages;
    private final Clock clock;

    DesignController(JdbcClient jdbc, MessageSource messages, Clock clock) {
        this.rows = new SampleRows(jdbc);
        this.messages = messages;
        this.clock = clock;
    }

    @Bean
    static MenuEntry designMenu() {
        return new MenuEntry(290, "design.title", "/design", "star", null);
    }

    @GetMapping("/design")
    String show(HttpServletRequest request, Model model) {
        LocalDate today = LocalDate.now(clock);
        return show(request, model, FormState.of(Map.of("due", today, "way", "now", "title", "Kế hoạch quý I")));
    }

    @PostMapping("/design")
    String send(
            @Valid DesignForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            Words words = new Words(messages, LocaleContextHolder.getLocale());
            return show(request, model, FormState.of(errors, words, request.getParameterMap()));
        }
        Notice.done(next, "design.sent", String.valueOf(form.title()));
        return "redirect:/design";
    }

    @GetMapping("/design/confirm")
    String confirm() {
        return "design/confirm";
    }

    @GetMapping("/design/merge")
    String merge(Model model) {
        model.addAttribute("title", "Phòng Tổng hợp");
        model.addAttribute("view", Samples.merge());
        return "web/merge";
    }

    @PostMapping({"/design/merge", "/design/confirm"})
    String done(RedirectAttributes next) {
        Notice.warning(next, "design.nothingKept");
        return "redirect:/design";
    }

    private String show(HttpServletRequest request, Model model, FormState form) {
        Table table = Table.of(request, "design", Samples.COLUMNS, "name");
        model.addAttribute("table", table);
        model.addAttribute("page", rows.page(table));
        model.addAttribute("total", rows.count(table));
        model.addAttribute("form", form);
        model.addAttribute("today", LocalDate.now(clock));
        return "design/all";
    }
}
