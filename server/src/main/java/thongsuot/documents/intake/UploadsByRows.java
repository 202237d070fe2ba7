package thongsuot.documents.intake;

import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Direction;
import thongsuot.documents.DocumentId;
import thongsuot.documents.StoredFiles;
import thongsuot.documents.Uploads;
import thongsuot.organisation.UnitId;

@Service
class UploadsByRows implements Uploads {

    private final Intakes intakes;
    private final ReadingOne one;

    UploadsByRows(Intakes intakes, ReadingOne one) {
        this.intakes = intakes;
        this.one = one;
    }

    @Override
    @Transactional
    public void take(UnitId holder, Direction direction, String name, byte[] content) {
        taken(holder, direction, name, content);
    }

    @Override
    @Transactional
    public DocumentId read(UnitId holder, Direction direction, String name, byte[] content) {
        Intake taken = taken(holder, direction, name, content);
        one.read(taken, Duration.ofMinutes(2));
        DocumentId made = intakes.find(taken.id()).map(Intake::document).orElse(null);
        return Objects.requireNonNull(made, () -> "nothing could be made of " + name);
    }

    private Intake taken(UnitId holder, Direction direction, String name, byte[] content) {
        if (content.length == 0 || content.length > StoredFiles.LARGEST)
            throw new IllegalArgumentException(name + " has " + content.length + " bytes");
        Intake begun =
                intakes.begin(new Intakes.New(holder, null, "MAIN", direction, FileName.of(name), content.length, ""));
        intakes.take(begun.id(), 0, content);
        return begun;
    }
}
