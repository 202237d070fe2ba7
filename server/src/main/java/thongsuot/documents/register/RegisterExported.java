package thongsuot.documents.register;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Acting;
import thongsuot.platform.Traceable;

/** The register was taken away as a file. */
record RegisterExported(int rows) implements Traceable {

    @Override
    public String action() {
        return "documents.exported";
    }

    @Override
    public String subjectKind() {
        return "register";
    }

    @Override
    public String subjectId() {
        return "register";
    }

    @Override
    public String subjectName() {
        return "";
    }

    @Override
    public @Nullable UUID unit() {
        return Acting.required().unit();
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("rows", rows);
    }
}
