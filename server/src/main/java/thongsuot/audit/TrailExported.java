package thongsuot.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thongsuot.platform.Traceable;

/** Somebody took a copy of the trail along: that belongs into it. */
record TrailExported(Map<String, String> filter) implements Traceable {

    @Override
    public String action() {
        return "audit.exported";
    }

    @Override
    public String subjectKind() {
        return "trail";
    }

    @Override
    public String subjectId() {
        return "trail";
    }

    @Override
    public String subjectName() {
        return "";
    }

    @Override
    public @Nullable UUID unit() {
        return null;
    }

    @Override
    public Map<String, ?> after() {
        return filter;
    }
}
