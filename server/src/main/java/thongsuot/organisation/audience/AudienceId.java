package thongsuot.organisation.audience;

import java.util.UUID;

public record AudienceId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
