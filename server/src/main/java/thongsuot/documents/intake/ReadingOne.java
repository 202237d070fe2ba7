package thongsuot.documents.intake;

import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import thongsuot.documents.Secrecy;
import thongsuot.documents.intake.Intake.State;
import thongsuot.formats.DocumentFiles;
import thongsuot.formats.Limits;
import thongsuot.formats.UnreadableFileException;
import thongsuot.formats.UnreadableFileException.Reason;
import thongsuot.platform.Acting;
import thongsuot.platform.RefusedException;
import thongsuot.reader.DocumentReader;
import thongsuot.reader.Reading;

/** Reads one upload and says what became of it. Nothing that a file holds may stop the worker. */
@Component
class ReadingOne {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingOne.class);

    private final Intakes intakes;
    private final Filing filing;
    private final ReadingAgain again;
    private final boolean secretsAllowed;

    ReadingOne(
            Intakes intakes,
            Filing filing,
            ReadingAgain again,
            @Value("${thongsuot.secret.documents:refused}") String secrets) {
        this.intakes = intakes;
        this.filing = filing;
        this.again = again;
        this.secretsAllowed = secrets.equals("allowed");
    }

    void read(Intake intake, Duration lease) {
        try {
            byte[] content = intake.file() == null
                    ? intakes.content(intake)
                    : Acting.as(intake.by(), "", () -> again.content(intake));
            Reading reading = null;
            String unread = "";
            try {
                reading = DocumentReader.standard()
                        .read(DocumentFiles.open(
                                content,
                                intake.name(),
                                Limits.standard(),
                                (_, page, pages) -> intakes.reading(intake.id(), lease, page, pages)));
            } catch (UnreadableFileException e) {
                if (e.reason() != Reason.NO_TEXT_AND_NO_OCR || intake.file() != null) {
                    refuse(intake, "documents.intake.unreadable", String.valueOf(e.getMessage()));
                    return;
                }
                unread = String.valueOf(e.getMessage());
            }
            Secrecy secrecy = reading == null ? Secrecy.NONE : SecrecyMark.of(reading);
            if (secrecy != Secrecy.NONE && !secretsAllowed) {
                refuse(intake, "documents.intake.classified", secrecy.mark());
                return;
            }
            Filing.Read read = new Filing.Read(reading, secrecy, unread);
            Acting.as(intake.by(), "", () -> {
                if (intake.file() == null) filing.file(intake, content, read);
                else again.keep(intake, Objects.requireNonNull(read.reading()));
                return 0;
            });
        } catch (RefusedException e) {
            refuse(intake, "documents.intake.noRight", "");
        } catch (Exception e) {
            // It stays claimed, and is tried again when the claim has ended.
            LOG.warn("upload {} was not read: {}", intake.id(), e.toString(), e);
        }
    }

    private void refuse(Intake intake, String outcome, String detail) {
        intakes.settle(intake.id(), State.REFUSED, outcome, detail, intake.document());
    }
}
