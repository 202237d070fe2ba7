package thongsuot.documents.letters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import thongsuot.formats.official.LetterContentException;
import thongsuot.web.Notice;

/** A letter as a file: of what was issued always the same bytes. */
@Controller
class LetterFileController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Letters letters;
    private final LetterPdf files;

    LetterFileController(Letters letters, LetterPdf files) {
        this.letters = letters;
        this.files = files;
    }

    @GetMapping("/letters/{id:[0-9a-f-]{36}}/docx")
    Object docx(@PathVariable UUID id, RedirectAttributes next) {
        Letter letter = found(id);
        try {
            return file(letter, files.docx(letter), WORD, ".docx", false);
        } catch (LetterContentException e) {
            Notice.warning(next, "letters.unprintable", String.valueOf(e.getMessage()));
            return "redirect:/letters/" + id;
        }
    }

    /** Shown in the browser: we made it ourselves. */
    @GetMapping("/letters/{id:[0-9a-f-]{36}}/pdf")
    Object pdf(@PathVariable UUID id, RedirectAttributes next) {
        Letter letter = found(id);
        try {
            return file(letter, files.of(letter), MediaType.APPLICATION_PDF, ".pdf", true);
        } catch (IOException | LetterContentException e) {
            Notice.warning(next, "letters.unprintable", String.valueOf(e.getMessage()));
            return "redirect:/letters/" + id;
        }
    }

    private Letter found(UUID id) {
        return letters.find(new LetterId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> file(
            Letter letter, byte[] content, MediaType type, String ending, boolean shown) {
        Letter.Issued issued = letter.issued();
        String name = issued == null ? "du-thao" : Letters.fileName(issued.code());
        ContentDisposition.Builder disposition = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
