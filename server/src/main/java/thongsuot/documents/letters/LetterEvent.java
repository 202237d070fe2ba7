package thongsuot.documents.letters;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.organisation.UnitId;
import thongsuot.platform.Traceable;

/** Something happened to a letter. The trail keeps what it is about and its number, not its text. */
record LetterEvent(String action, LetterId letter, String subject, UnitId issuer, Map<String, ?> after)
        implements Traceable {

    @Override
    public String subjectKind() {
        return "letter";
    }

    @Override
    public String subjectId() {
        return letter.toString();
    }

    @Override
    public String subjectName() {
        return subject;
    }

    @Override
    public @Nullable UUID unit() {
        return issuer.value();
    }
}
