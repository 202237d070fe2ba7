package thongsuot.identity.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody whose password was right and whose second factor is still asked for. */
record Pending(UUID account, UUID person, String name, String login, Instant since) implements Serializable {

    static final String ATTRIBUTE = "signing-in";
    static final int MINUTES = 5;

    boolean fresh(Instant now) {
        return now.isBefore(since.plusSeconds(MINUTES * 60L));
    }

    Candidate candidate() {
        return new Candidate(account, person, name, login, null, true);
    }
}
