package thongsuot.dispatch.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
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

    private final Packets packets;
    private final PacketTaking taking;
    private final Messages messages;
    private final ExchangeTables tables;
    private final Desk desk;
    private final Once once;
    private final Path folder;

    ExchangeController(
            Packets packets,
            PacketTaking taking,
            Messages messages,
            ExchangeTables tables,
            Desk desk,
            Once once,
            @Value("${thongsuot.exchange.folder:${thongsuot.data:.}/exchange}") String folder) {
        this.packets = packets;
        this.taking = taking;
        this.messages = messages;
        this.tables = tables;
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
        return "dispatch/exchange";
    }

    @PostMapping("/exchange")
    String take(@RequestParam MultipartFile file, RedirectAttributes next) throws IOException {
        mine();
        byte[] content = file.getBytes();
        boolean message = String.valueOf(file.getOriginalFilename())
                .toLowerCase(Locale.ROOT)
                .endsWith(".edxml");
        told(next, () -> message ? messages.take(content) : taking.take(content) == PacketTaking.Result.TAKEN);
        return "redirect:/exchange";
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

    private void told(RedirectAttributes next, Supplier<Boolean> take) {
        try {
            if (take.get()) Notice.done(next, "dispatch.exchange.taken");
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

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
