package thongsuot.documents.letters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.FileHash;
import thongsuot.formats.official.LibreOffice;
import thongsuot.formats.official.OfficialWriter;
import thongsuot.platform.Gate;

/** The PDF beside a letter: kept with what was issued, made anew for a draft. */
@Component
class LetterPdf {

    private static final Logger LOG = LoggerFactory.getLogger(LetterPdf.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Optional<LibreOffice> office;
    private final Letters letters;
    private final Gate gate;

    LetterPdf(@Value("${thongsuot.libreoffice:}") String program, Letters letters, Gate gate) {
        this.office = program.isBlank() ? LibreOffice.installed() : LibreOffice.at(Path.of(program));
        this.letters = letters;
        this.gate = gate;
        if (office.isEmpty() && !program.isBlank())
            LOG.warn("the setting libreoffice names no program; it should be the path of soffice");
        else if (office.isEmpty()) LOG.info(LibreOffice.MISSING);
    }

    boolean available() {
        return office.isPresent();
    }

    /** @throws IOException where it can't be made; the message says what to do */
    byte[] of(Letter letter) throws IOException {
        Letter.Issued issued = letter.issued();
        FileHash kept = issued == null ? null : issued.pdf();
        if (kept != null) return letters.stored(kept);
        byte[] docx = docx(letter);
        byte[] pdf =
                office.orElseThrow(() -> new IOException(LibreOffice.MISSING)).pdf(docx, PATIENCE);
        if (issued != null && gate.allows(DocumentAction.LETTER, letter.issuer().value()))
            letters.keepPdf(letter.id(), pdf);
        return pdf;
    }

    /** What was sent, byte by byte; of a draft as it would look, without number and day. */
    byte[] docx(Letter letter) {
        Letter.Issued issued = letter.issued();
        return issued == null
                ? OfficialWriter.write(
                        letter.draft().officialForm(), letter.draft().content(null))
                : letters.stored(issued.docx());
    }

    /** Makes the PDF of a letter that has just been issued; a failure is no reason to take the number back. */
    boolean tryFor(Letter letter) {
        try {
            return office.isPresent() && of(letter).length > 0;
        } catch (IOException e) {
            LOG.warn("no PDF of letter {}: {}", letter.id(), e.getMessage());
            return false;
        }
    }
}
