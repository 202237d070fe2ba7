package thongsuot.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

record Account(
        UUID id,
        String login,
        UUID person,
        String name,
        @Nullable String password) {}
