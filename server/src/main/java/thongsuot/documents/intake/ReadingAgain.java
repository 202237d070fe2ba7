package thongsuot.documents.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Document;
import thongsuot.documents.DocumentAction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.Documents;
import thongsuot.documents.Documents.AttachedFile;
import thongsuot.documents.StoredFiles;
import thongsuot.documents.intake.Carried.Said;
import thongsuot.documents.intake.Intake.State;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Gate;
import thongsuot.reader.Reading;

/**
 * Reads the file of a document once more, because the reader has learnt since. What people had said of the reading before is brought
 * along; what can't be is listed for them. The old reading stays as it was.
 */
@Service
public class ReadingAgain {

    private final Documents documents;
    private final StoredFiles files;
    private final Intakes intakes;
    private final Readings readings;
    private final CarriedRows rows;
    private final Gate gate;
    private final ApplicationEventPublisher events;

    ReadingAgain(
            Documents documents,
            StoredFiles files,
            Intakes intakes,
            Readings readings,
            CarriedRows rows,
            Gate gate,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.files = files;
        this.intakes = intakes;
        this.readings = readings;
        this.rows = rows;
        this.gate = gate;
        this.events = events;
    }

    /**
     * Asks for it; the file is read in the background.
     *
     * @return whether there is a file to read
     */
    @Transactional
    public boolean ask(DocumentId id) {
        Document document = documents.find(id).orElseThrow(() -> new IllegalArgumentException("no document " + id));
        UnitId home = document.home();
        gate.require(DocumentAction.REVIEW, home == null ? null : home.value());
        Optional<AttachedFile> file = file(id);
        if (home == null || file.isEmpty()) return false;
        intakes.again(id, home, file.get());
        return true;
    }

    /** The file that the reading was made from, or else the first that holds the document itself. */
    private Optional<AttachedFile> file(DocumentId id) {
        UUID read = readings.current(id).map(Readings.Current::file).orElse(null);
        List<AttachedFile> all = documents.files(id);
        return all.stream()
                .filter(each -> each.id().equals(read))
                .findFirst()
                .or(() ->
                        all.stream().filter(each -> each.role().equals("MAIN")).findFirst());
    }

    /** How the last reading again that who acts asked for is going or went; empty where there is nothing to tell. */
    @Transactional(readOnly = true)
    public Optional<Intake> asked(DocumentId id) {
        return intakes.lastAgain(id);
    }

    /** Whether the reader has learnt since the document was read. */
    @Transactional(readOnly = true)
    public boolean older(DocumentId id) {
        return readings.current(id)
                .filter(current -> !current.reader().equals(Readings.READER))
                .isPresent();
    }

    @Transactional(readOnly = true)
    public byte[] content(Intake intake) {
        AttachedFile file = file(intake);
        return files.read(file.hash()).orElseThrow(() -> new IllegalStateException("file " + file.id() + " is gone"));
    }

    private AttachedFile file(Intake intake) {
        return documents.files(document(intake)).stream()
                .filter(each -> each.id().equals(intake.file()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("file " + intake.file() + " is no longer attached"));
    }

    private static DocumentId document(Intake intake) {
        DocumentId id = intake.document();
        if (id == null) throw new IllegalStateException("reading " + intake.id() + " again has no document");
        return id;
    }

    /** Makes the new reading the one that counts, in one transaction with all that is brought along. */
    @Transactional
    public void keep(Intake intake, Reading reading) {
        Document document = documents.find(document(intake)).orElseThrow();
        gate.require(DocumentAction.REVIEW, intake.holder().value());
        Optional<Readings.Current> before = readings.current(document.id());
        List<Said> said = before.map(each -> rows.said(each.id())).orElse(List.of());
        UUID now = readings.keep(document.id(), file(intake).hash(), reading);
        List<Carried> carried = CarryingOver.over(said, rows.read(now), reading.text());
        carried.forEach(each -> rows.write(document.id(), now, each));
        int left = (int) carried.stream()
                .filter(each -> each instanceof Carried.Gone || each instanceof Carried.Differs)
                .count();
        events.publishEvent(new DocumentReadAgain(document, Readings.READER, carried.size() - left, left));
        String outcome = left == 0 ? "documents.intake.again" : "documents.intake.againLeft";
        intakes.settle(intake.id(), State.DONE, outcome, String.valueOf(left), document.id());
    }
}
