package thongsuot.identity.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may be signing in.
 *
 * @param password as encoded; null for who was invited and has not set one, or proves themselves elsewhere
 * @param factor whether a second factor is asked for
 */
record Candidate(
        UUID id,
        UUID person,
        String name,
        String login,
        @Nullable String password,
        boolean factor) {}
