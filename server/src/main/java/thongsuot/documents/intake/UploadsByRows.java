package thongsuot.documents.intake;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import thongsuot.documents.Direction;
import thongsuot.documents.StoredFiles;
import thongsuot.documents.Uploads;
import thongsuot.organisation.UnitId;

@Service
class UploadsByRows implements Uploads {

    private final Intakes intakes;

    UploadsByRows(Intakes intakes) {
        this.intakes = intakes;
    }

    @Override
    @Transactional
    public void take(UnitId holder, Direction direction, String name, byte[] content) {
        if (content.length == 0 || content.length > StoredFiles.LARGEST)
            throw new IllegalArgumentException(name + " has " + content.length + " bytes");
        Intake begun =
                intakes.begin(new Intakes.New(holder, null, "MAIN", direction, FileName.of(name), content.length, ""));
        intakes.take(begun.id(), 0, content);
    }
}
