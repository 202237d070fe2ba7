package thongsuot.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import thongsuot.identity.account.Secret;
import thongsuot.identity.account.Tokens;

/** The first start of an empty installation: whoever reads the terminal makes the first administrator, at {@code /setup}. */
@Component
public class FirstRun {

    private final Tokens tokens;
    private final JdbcClient jdbc;

    FirstRun(Tokens tokens, JdbcClient jdbc) {
        this.tokens = tokens;
        this.jdbc = jdbc;
    }

    /**
     * A code like {@code 7F3K-92QD-M4XZ}, good once and for a day, to be printed for who started the server. Each call makes another;
     * all of them end with the first account.
     *
     * @return empty where there are accounts already
     */
    public Optional<String> code() {
        if (!Boolean.TRUE.equals(
                jdbc.sql("select installation_empty()").query(Boolean.class).single())) return Optional.empty();
        Secret code = Secret.forTyping(3);
        tokens.setup(code);
        return Optional.of(code.word());
    }
}
