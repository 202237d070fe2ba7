package thongsuot.documents.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.register.OwnRegisters;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Gate;
import thongsuot.web.BadInputException;
import thongsuot.web.FormState;
import thongsuot.web.Notice;

/** Files in, by a plain form or part by part; what becomes of them on the same page. */
@Controller
class UploadController {

    private static final int SHOWN = 60;
    private static final int PART = 1 << 20;

    private final Intakes intakes;
    private final ReadingWorker worker;
    private final Documents documents;
    private final OwnRegisters registers;
    private final Gate gate;

    UploadController(Intakes intakes, ReadingWorker worker, Documents documents, OwnRegisters registers, Gate gate) {
        this.intakes = intakes;
        this.worker = worker;
        this.documents = documents;
        this.registers = registers;
        this.gate = gate;
    }

    /** Where the files go. */
    record Target(
            @Nullable UUID holder,
            @Nullable UUID document,
            @Nullable String role,
            @Nullable String direction) {

        UnitId unit() {
            if (holder == null) throw new BadInputException("holder", "");
            return new UnitId(holder);
        }

        @Nullable
        DocumentId file() {
            return document == null ? null : new DocumentId(document);
        }

        Intakes.New file(String name, long size, String stamp) {
            String as = role == null || role.isEmpty() ? "MAIN" : role;
            if (!List.of("MAIN", "ANNEX", "SCAN").contains(as)) throw new BadInputException("role", as);
            Direction way = "OUTGOING".equals(direction) ? Direction.OUTGOING : Direction.INCOMING;
            return new Intakes.New(unit(), file(), as, way, FileName.of(name), size, stamp);
        }
    }

    @GetMapping("/documents/upload")
    String page(@RequestParam(required = false) @Nullable UUID document, Model model) {
        if (!gate.allowsAnywhere(DocumentAction.REGISTER)) gate.require(DocumentAction.REGISTER, null);
        List<Intake> mine = intakes.mine(SHOWN);
        model.addAttribute("rows", mine);
        model.addAttribute("moving", mine.stream().anyMatch(each -> each.state().moving()));
        model.addAttribute("holders", registers.choices(DocumentAction.REGISTER));
        model.addAttribute(
                "target",
                document == null
                        ? null
                        : documents.find(new DocumentId(document)).orElse(null));
        model.addAttribute("form", FormState.empty());
        return "documents/upload";
    }

    /** Without scripts: all at once. */
    @PostMapping("/documents/upload")
    String take(
            Target target, @RequestParam(required = false) @Nullable List<MultipartFile> files, RedirectAttributes next)
            throws IOException {
        allow(target);
        int taken = 0;
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            if (file.isEmpty() && name.isEmpty()) continue;
            Intake begun = intakes.begin(target.file(name, file.getSize(), ""));
            try (InputStream in = file.getInputStream()) {
                long at = 0;
                for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART))
                    at = intakes.take(begun.id(), at, part);
            }
            taken++;
        }
        worker.wake();
        if (taken == 0) Notice.warning(next, "documents.upload.none");
        else Notice.done(next, "documents.upload.taken", taken);
        return "redirect:/documents/upload" + (target.document() == null ? "" : "?document=" + target.document());
    }

    /** Begins an upload in parts, or finds the one that stopped halfway. */
    @PostMapping("/documents/uploads")
    @ResponseBody
    Map<String, ?> begin(
            Target target, @RequestParam String name, @RequestParam long size, @RequestParam String stamp) {
        allow(target);
        if (stamp.length() > 100) throw new BadInputException("stamp", stamp);
        Intake begun = intakes.begin(target.file(name, size, stamp));
        return Map.of("id", begun.id().toString(), "received", begun.received());
    }

    @PutMapping("/documents/uploads/{id}")
    @ResponseBody
    ResponseEntity<Map<String, ?>> part(@PathVariable UUID id, @RequestParam long at, HttpServletRequest request)
            throws IOException {
        byte[] content = request.getInputStream().readNBytes(PART + 1);
        if (content.length > PART)
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(Map.of());
        long received = intakes.take(id, at, content);
        if (received < 0) return ResponseEntity.status(HttpStatus.NOT_FOUND).body(Map.of());
        worker.wake();
        boolean taken = received == at + content.length && content.length > 0;
        return ResponseEntity.status(taken ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(Map.of("received", received));
    }

    @PostMapping("/documents/uploads/{id}/forget")
    String forget(@PathVariable UUID id, RedirectAttributes next) {
        if (!intakes.forget(id)) throw new BadInputException("id", id.toString());
        Notice.done(next, "documents.upload.forgotten");
        return "redirect:/documents/upload";
    }

    /** Told in words; scripts read them from the answer. */
    @ExceptionHandler(UploadException.class)
    Object refused(UploadException e, HttpServletRequest request, RedirectAttributes next) {
        if (request.getRequestURI().equals("/documents/uploads"))
            return ResponseEntity.unprocessableContent().body(Map.of("refused", e.key()));
        Notice.warning(next, e.key(), e.file());
        return "redirect:/documents/upload";
    }

    private void allow(Target target) {
        gate.require(DocumentAction.REGISTER, target.unit().value());
        DocumentId document = target.file();
        if (document != null && documents.find(document).isEmpty())
            throw new BadInputException("document", document.toString());
    }
}
