package thongsuot.identity.signin;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts as sign-in sees them, by narrow functions of the database. */
@Repository
class Candidates {

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Candidate> byLogin(String login) {
        String plain = login.strip().toLowerCase(Locale.ROOT);
        // No account has such a login, and the database takes no zero byte even to say so.
        if (!plain.matches("[a-z0-9._-]{1,64}")) return Optional.empty();
        return jdbc.sql("select * from sign_in_account(?)")
                .param(plain)
                .query(Candidate.class)
                .optional();
    }

    /** @param verifiedMail an address that the provider vouches for; null if it does not */
    Optional<Candidate> elsewhere(String issuer, String subject, @Nullable String verifiedMail) {
        return jdbc.sql("select * from sign_in_elsewhere(:issuer, :subject, cast(:mail as text))")
                .param("issuer", issuer)
                .param("subject", subject)
                .param("mail", verifiedMail)
                .query(Candidate.class)
                .optional();
    }

    boolean installationEmpty() {
        return jdbc.sql("select installation_empty()").query(Boolean.class).single();
    }
}
