package thongsuot.programme.escalating;

import java.util.UUID;

/** A step that was taken. */
public record EscalationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
