package thongsuot.programme.showing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.organisation.PostId;
import thongsuot.programme.Commands;
import thongsuot.programme.Desk;
import thongsuot.programme.Outcome;
import thongsuot.programme.Refusal;
import thongsuot.programme.Work;
import thongsuot.programme.WorkKey;
import thongsuot.programme.doing.WorkPage;
import thongsuot.programme.doing.Works;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Notice;
import thongsuot.web.VietnameseFormats;

/** The forms below the page of a work: what is shown, what is asked. */
@Controller
class ShowingController {

    private static final String ONE = "/works/{mandate:[0-9a-f-]{36}}/{unit:[0-9a-f-]{36}}";

    private final Works works;
    private final Showing showing;
    private final EvidenceTables tables;
    private final Commenting commenting;
    private final WorkPage page;
    private final Commands commands;
    private final Desk desk;

    ShowingController(
            Works works,
            Showing showing,
            EvidenceTables tables,
            Commenting commenting,
            WorkPage page,
            Commands commands,
            Desk desk) {
        this.works = works;
        this.showing = showing;
        this.tables = tables;
        this.commenting = commenting;
        this.page = page;
        this.commands = commands;
        this.desk = desk;
    }

    /** The address of a work as it stands in the path. */
    record At(String mandate, String unit, @Nullable String on) {

        WorkKey key() {
            return Desk.key(mandate, unit, on == null ? "" : on);
        }
    }

    /** One form sent about one work. */
    private record Sent(
            Work work,
            MultiValueMap<String, String> typed,
            @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {

        String text(String name) {
            String value = typed.getFirst(name);
            return value == null ? "" : value.strip();
        }

        String title(String name) {
            String value = text(name);
            if (value.length() > 500) throw new BadInputException(name, value);
            return value;
        }

        int version() {
            String value = text("version");
            if (!value.matches("\\d{1,9}")) throw new BadInputException("version", value);
            return Integer.parseInt(value);
        }
    }

    @PostMapping(ONE + "/evidence")
    String add(
            At at,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model)
            throws IOException {
        Sent sent = new Sent(work(at), typed, token, locale, next, model);
        String kind = sent.text("kind");
        NewEvidence what = read(sent, kind, file).orElse(null);
        if (what == null) return wrong(sent, field(kind), "programme.evidence.wrong." + kind);
        return run(sent, "evidence", field(kind), () -> showing.add(sent.work.key(), sent.version(), what));
    }

    private static Optional<NewEvidence> read(Sent sent, String kind, @Nullable MultipartFile file) throws IOException {
        return switch (kind) {
            case "FILE" -> {
                if (file == null || file.isEmpty()) yield Optional.empty();
                String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
                yield NewEvidence.file(sent.title("fileTitle"), name, file.getBytes());
            }
            case "LINK" -> NewEvidence.link(sent.title("linkTitle"), sent.text("address"));
            case "COUNT" ->
                NewEvidence.count(
                        sent.title("countTitle"),
                        VietnameseFormats.parseNumber(sent.text("amount")),
                        sent.text("measure"));
            default -> throw new BadInputException("kind", kind);
        };
    }

    private static String field(String kind) {
        return switch (kind) {
            case "FILE" -> "file";
            case "LINK" -> "address";
            default -> "amount";
        };
    }

    @PostMapping(ONE + "/evidence/{id}/{act:accept|return|withdraw}")
    String look(
            At at,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Sent sent = new Sent(work(at), typed, token, locale, next, model);
        WorkKey key = sent.work.key();
        int seen = sent.version();
        return run(sent, "evidence." + act, "", () -> switch (act) {
            case "accept" -> showing.accept(key, seen, id);
            case "return" -> showing.giveBack(key, seen, id, sent.text("fault"));
            default -> showing.withdraw(key, seen, id);
        });
    }

    /** Always saved, never shown: what somebody uploaded must not run as a page of ours. */
    @GetMapping(ONE + "/evidence/{id}/file")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> file(At at, @PathVariable UUID id) {
        Work work = work(at);
        Evidence evidence =
                work.id() == null ? null : tables.find(work.id(), id).orElse(null);
        byte[] content = tables.content(id).orElse(null);
        if (evidence == null || content == null || !(evidence.thing() instanceof Evidence.File file))
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    @PostMapping(ONE + "/comments")
    String say(
            At at,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Sent sent = new Sent(work(at), typed, token, locale, next, model);
        List<PostId> to = typed.getOrDefault("to", List.of()).stream()
                .filter(each -> !each.isBlank())
                .map(each -> new PostId(Desk.uuid(each)))
                .toList();
        return run(sent, "comment", "comment", () -> commenting.say(sent.work.key(), sent.text("comment"), to));
    }

    @PostMapping(ONE + "/comments/seen")
    String seen(
            At at,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "once", required = false) @Nullable UUID token,
            Locale locale,
            RedirectAttributes next,
            Model model) {
        Sent sent = new Sent(work(at), typed, token, locale, next, model);
        return run(sent, "seen", "", () -> commenting.seen(sent.work.key()));
    }

    private String run(Sent sent, String did, String field, Supplier<Outcome> command) {
        return commands.run(
                sent.token,
                command,
                _ -> sent.work.key().path(),
                why -> wrong(sent, why == Refusal.REASON_MISSING ? field : "", why.key()),
                () -> Notice.done(sent.next, "programme.did." + did));
    }

    private String wrong(Sent sent, String field, String key) {
        FormState form = FormState.of(new LinkedHashMap<String, List<String>>(sent.typed))
                .withError(field, desk.words(sent.locale).of(key));
        return page.shown(works.find(sent.work.key()).orElse(sent.work), form, sent.model);
    }

    private Work work(At at) {
        return works.get(at.key());
    }
}
