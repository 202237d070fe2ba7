package thongsuot.dispatch.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.dispatch.DispatchAction;
import thongsuot.dispatch.Issue;
import thongsuot.dispatch.issuing.Desk;
import thongsuot.organisation.Unit;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Once;
import thongsuot.web.Notice;

/** Taking in what other systems sent, and handing out what goes to them. */
@Controller
class ExchangeController {

    private static final int LISTED = 100;
    private static final String FILE = "/exchange/files/{id:[0-9a-f-]{36}}";

    private final Packets packets;
    private final PacketTaking taking;
    private final Messages messages;
    private final ExchangeTables tables;
    private final Received received;
    private final WaitingFiles waitingFiles;
    private final Desk desk;
    private final Once once;
    private final Path folder;

    ExchangeController(
            Packets packets,
            PacketTaking taking,
            Messages messages,
            ExchangeTables tables,
            Received received,
            WaitingFiles waitingFiles,
            Desk desk,
            Once once,
            @Value("${thongsuot.exchange.folder:${thongsuot.data:.}/exchange}") String folder) {
        this.packets = packets;
        this.taking = taking;
        this.messages = messages;
        this.tables = tables;
        this.received = received;
        this.waitingFiles = waitingFiles;
        this.desk = desk;
        this.once = once;
        this.folder = Path.of(folder);
    }

    @GetMapping("/exchange")
    String page(Model model) {
        mine();
        model.addAttribute("key", HexFormat.of().formatHex(packets.publicKey()));
        model.addAttribute("peers", tables.peers());
        model.addAttribute("taken", tables.taken(LISTED));
        model.addAttribute("directives", received.directives(LISTED));
        model.addAttribute("messages", received.messages(LISTED));
        model.addAttribute("today", desk.today());
        return "dispatch/exchange";
    }

    /** Shows what a file says; taking it is the next step. */
    @PostMapping("/exchange")
    String look(@RequestParam MultipartFile file, Locale locale, RedirectAttributes next) throws IOException {
        mine();
        WaitingFiles.Waiting waiting =
                new WaitingFiles.Waiting(new UUID(0, 0), String.valueOf(file.getOriginalFilename()), file.getBytes());
        Optional<Look> look = looked(waiting, locale, next);
        return look.isEmpty()
                ? "redirect:/exchange"
                : "redirect:/exchange/files/"
                        + waitingFiles.put(waiting.name(), waiting.content()).id();
    }

    @GetMapping(FILE)
    String preview(@PathVariable UUID id, Locale locale, RedirectAttributes next, Model model) {
        mine();
        WaitingFiles.Waiting waiting = waiting(id);
        Optional<Look> look = looked(waiting, locale, next);
        if (look.isEmpty()) return "redirect:/exchange";
        model.addAttribute("look", look.get());
        model.addAttribute("id", id.toString());
        model.addAttribute("name", waiting.name());
        return "dispatch/preview";
    }

    @PostMapping(FILE + "/take")
    String take(@PathVariable UUID id, Locale locale, RedirectAttributes next) {
        mine();
        WaitingFiles.Waiting waiting = waiting(id);
        Optional<Look> look = looked(waiting, locale, next);
        if (look.isEmpty()) return "redirect:/exchange";
        byte[] content = waiting.content();
        told(
                next,
                () -> waiting.message() ? messages.take(content) : taking.take(content) == PacketTaking.Result.TAKEN);
        waitingFiles.drop(id);
        return "redirect:" + look.get().next();
    }

    /** Puts a file aside that was only looked at. */
    @PostMapping(FILE + "/drop")
    String drop(@PathVariable UUID id) {
        mine();
        waitingFiles.drop(waiting(id).id());
        return "redirect:/exchange";
    }

    private WaitingFiles.Waiting waiting(UUID id) {
        return waitingFiles.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Empty where it can't be taken; why is said on the next page. */
    private Optional<Look> looked(WaitingFiles.Waiting waiting, Locale locale, RedirectAttributes next) {
        Look[] look = new Look[1];
        told(next, () -> {
            look[0] = waiting.message()
                    ? messages.look(waiting.content())
                    : taking.look(waiting.content(), desk.words(locale));
            return null;
        });
        return Optional.ofNullable(look[0]);
    }

    /** Takes all messages that lie in the folder of exchange. */
    @PostMapping("/exchange/collect")
    String collect(RedirectAttributes next) {
        mine();
        Axis axis = new FolderAxis(folder);
        int taken = 0;
        int refused = 0;
        for (Axis.Arrived arrived : axis.arrived()) {
            try {
                messages.take(arrived.message());
                axis.acknowledge(arrived.name(), true, "");
                taken++;
            } catch (EdxmlException e) {
                axis.acknowledge(arrived.name(), false, String.valueOf(e.getMessage()));
                refused++;
            }
        }
        Notice.done(next, "dispatch.exchange.collected", taken, refused);
        return "redirect:/exchange";
    }

    @PostMapping("/exchange/peers")
    String trust(
            @RequestParam String name,
            @RequestParam String key,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            RedirectAttributes next) {
        UnitId unit = mine();
        String hex = key.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
        if (!hex.matches("[0-9a-f]{88}") || name.isBlank() || name.length() > 200) {
            Notice.warning(next, "dispatch.exchange.badKey");
            return "redirect:/exchange";
        }
        return "redirect:"
                + once.run(token, () -> {
                    taking.trust(unit, name, HexFormat.of().parseHex(hex));
                    Notice.done(next, "dispatch.exchange.trusted", name);
                    return "/exchange";
                });
    }

    @GetMapping("/dispatch/{id:[0-9a-f-]{36}}/units/{unit:[0-9a-f-]{36}}/packet")
    ResponseEntity<byte[]> packet(@PathVariable String id, @PathVariable String unit) {
        Issue issue = desk.issue(id);
        UnitId to = new UnitId(Desk.uuid(unit));
        byte[] file = issue.recalledAt() == null ? packets.directive(issue.id(), to) : packets.recall(issue.id(), to);
        return file("goi-" + issue.id() + ".zip", "application/zip", file);
    }

    @PostMapping("/dispatch/{id:[0-9a-f-]{36}}/units/{unit:[0-9a-f-]{36}}/edxml")
    ResponseEntity<byte[]> edxml(@PathVariable String id, @PathVariable String unit) {
        Issue issue = desk.issue(id);
        byte[] file = messages.message(issue.id(), new UnitId(Desk.uuid(unit)));
        String name = issue.id() + "-" + unit + ".edxml";
        new FolderAxis(folder).send(name, file);
        return file(name, "application/xml", file);
    }

    /** @param take whether something new was taken; null where that is not said */
    private static void told(RedirectAttributes next, Supplier<@Nullable Boolean> take) {
        try {
            Boolean taken = take.get();
            if (taken == null) return;
            if (taken) Notice.done(next, "dispatch.exchange.taken");
            else Notice.warning(next, "dispatch.exchange.known");
        } catch (PacketException e) {
            Notice.warning(next, e.reason().key());
        } catch (EdxmlException e) {
            Notice.warning(next, "dispatch.exchange.edxml", e.part());
        }
    }

    /** A unit here for which who acts may exchange; refused where there is none. */
    private UnitId mine() {
        return desk.unitsFor(DispatchAction.EXCHANGE).stream()
                .findFirst()
                .map(Unit::id)
                .orElseGet(() -> {
                    UUID unit = thongsuot.platform.Acting.required().unit();
                    UnitId asked = new UnitId(unit == null ? new UUID(0, 0) : unit);
                    desk.require(DispatchAction.EXCHANGE, asked);
                    return asked;
                });
    }

    static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
