package thongsuot.webhook;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.platform.Once;
import thongsuot.web.FormState;
import thongsuot.web.Notice;

/** The addresses that are told things: entered, looked at, paused, removed; what was told to each, and again where it did not arrive. */
@Controller
class WebhookController {

    static final String HERE = "/administration/webhooks";
    private static final String ONE = HERE + "/{id:[0-9a-f-]{36}}";
    private static final int LOGGED = 100;

    private final Webhooks webhooks;
    private final DeliveryTables deliveries;
    private final Outbox outbox;
    private final WebhookForm form;
    private final Once once;
    private final Clock clock;

    WebhookController(
            Webhooks webhooks, DeliveryTables deliveries, Outbox outbox, WebhookForm form, Once once, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.form = form;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping(HERE)
    String list(Model model) {
        model.addAttribute("webhooks", webhooks.all());
        model.addAttribute("on", outbox.on());
        return "webhook/list";
    }

    @GetMapping(HERE + "/new")
    String fresh(Locale locale, Model model) {
        webhooks.require();
        return shown(FormState.of(Map.of("scope", Webhook.Scope.BELOW.name())), locale, model);
    }

    private String shown(FormState state, Locale locale, Model model) {
        model.addAttribute("form", state);
        model.addAttribute("on", outbox.on());
        form.choices(locale, model);
        return "webhook/new";
    }

    /** Answers with the page that shows the secret: it is shown nowhere else and never again. */
    @PostMapping(HERE)
    String make(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            Model model) {
        webhooks.require();
        WebhookForm.Read read = form.read(typed.toSingleValueMap(), typed.getOrDefault("kinds", List.of()), locale);
        Webhooks.New wanted = read.wanted();
        if (wanted == null || !read.form().errors().isEmpty()) return shown(read.form(), locale, model);
        WebhookId id = WebhookId.next();
        AtomicReference<String> made = new AtomicReference<>("");
        String path = once.run(token, () -> {
            made.set(webhooks.make(id, wanted));
            return HERE + "/" + id;
        });
        // A second click gets the page without it: the first answer has shown it.
        String secret = Objects.requireNonNullElse(made.get(), "");
        if (secret.isEmpty()) return "redirect:" + path;
        model.addAttribute("secret", secret);
        return page(id, model);
    }

    @GetMapping(ONE)
    String one(@PathVariable UUID id, Model model) {
        return page(new WebhookId(id), model);
    }

    private String page(WebhookId id, Model model) {
        model.addAttribute("webhook", required(id));
        model.addAttribute("log", deliveries.log(id, LOGGED));
        model.addAttribute("on", outbox.on());
        return "webhook/one";
    }

    private Webhook required(WebhookId id) {
        return webhooks.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping(ONE + "/remove")
    String remove(@PathVariable UUID id, Model model) {
        model.addAttribute("webhook", required(new WebhookId(id)));
        return "webhook/remove";
    }

    @PostMapping(ONE + "/{act:pause|resume|test|remove}")
    @Transactional
    public String act(@PathVariable UUID id, @PathVariable String act, RedirectAttributes next) {
        Webhook webhook = required(new WebhookId(id));
        switch (act) {
            case "pause" -> webhooks.pause(webhook);
            case "resume" -> webhooks.resume(webhook);
            case "test" -> outbox.test(webhook.id());
            default -> webhooks.remove(webhook);
        }
        String did = "webhook.did." + act;
        Notice.done(next, did);
        return "redirect:" + (act.equals("remove") ? HERE : webhook.path());
    }

    @PostMapping(ONE + "/deliveries/{delivery:[0-9a-f-]{36}}")
    String again(@PathVariable UUID id, @PathVariable UUID delivery, RedirectAttributes next) {
        Webhook webhook = required(new WebhookId(id));
        if (!deliveries.again(webhook.id(), delivery, OffsetDateTime.now(clock)))
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        Notice.done(next, "webhook.did.again");
        return "redirect:" + webhook.path();
    }
}
