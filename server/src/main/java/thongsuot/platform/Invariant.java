package thongsuot.platform;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Something that is always true of the data, in a form that can be run: {@code thongsuot check} runs them all and reports. Each module declares its own as
 * beans in a class named {@code Invariants}; they are run as the owner, who sees every row.
 */
public interface Invariant {

    /** The key of its sentence in the words of its module: {@code organisation.invariant.noCycle}. */
    String key();

    /**
     * Where it does not hold, at most the first hundred places.
     *
     * @return empty where all is well
     */
    List<Violation> violations(JdbcClient owner);

    /**
     * One place where it does not hold.
     *
     * @param subject the thing, as a person can find it again: a name and an id
     * @param found what stands there
     */
    record Violation(String subject, String found) {}
}
