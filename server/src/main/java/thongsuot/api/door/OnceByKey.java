package thongsuot.api.door;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import thongsuot.platform.Acting;

/**
 * A request that changes something counts once, however often it arrives: the change, its trace and the answer are one transaction under the
 * key that the program made up. Who comes second waits for the first and gets its answer. What was refused changed nothing and is not kept,
 * so that it can be sent again under the same key once it is mended.
 */
@Component
public class OnceByKey {

    /** For how long an answer is kept; a program that tries again later has lost its own memory, too. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final Pattern KEY = Pattern.compile("[!-~]{1,64}");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OnceByKey(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What is answered to a change.
     *
     * @param version of the work as an entity tag; null where the answer is about none
     * @param location of what was made; null where nothing was
     */
    public record Answer(
            int status, @Nullable String version, @Nullable String location, String body) {}

    private record Kept(
            String asked,
            int status,
            @Nullable String version,
            @Nullable String location,
            String body) {}

    /** @throws ProblemException if the key is missing or came with something else */
    public ResponseEntity<String> run(HttpServletRequest request, byte[] body, Supplier<Answer> change) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null || !KEY.matcher(key).matches()) throw new ProblemException(Kind.KEY_MISSING);
        UUID token = Caller.of(request).id();
        String asked = asked(request, body);
        return transaction.execute(_ -> {
            if (!mine(token, key, asked)) return again(token, key, asked);
            Answer answer = change.get();
            keep(token, key, answer);
            return written(answer, false);
        });
    }

    /** Of two at once the second waits here until the first has ended. */
    private boolean mine(UUID token, String key, String asked) {
        return jdbc.sql("""
                        insert into api_answer (token, key, account, asked, made_at) values (?, ?, ?, ?, ?) on conflict (token, key) do nothing
                        """)
                        .params(token, key, Acting.required().account(), asked, OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private ResponseEntity<String> again(UUID token, String key, String asked) {
        Kept kept = jdbc.sql(
                        "select asked, status, version, location, body from api_answer where token = ? and key = ?")
                .params(token, key)
                .query(Kept.class)
                .single();
        if (!kept.asked().equals(asked)) throw new ProblemException(Kind.KEY_REUSED);
        return written(new Answer(kept.status(), kept.version(), kept.location(), kept.body()), true);
    }

    private void keep(UUID token, String key, Answer answer) {
        jdbc.sql("""
                        update api_answer set status = :status, version = :version, location = :location, body = :body
                        where token = :token and key = :key
                        """)
                .param("status", answer.status())
                .param("version", answer.version(), Types.VARCHAR)
                .param("location", answer.location(), Types.VARCHAR)
                .param("body", answer.body())
                .param("token", token)
                .param("key", key)
                .update();
    }

    private static ResponseEntity<String> written(Answer answer, boolean again) {
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(answer.status()).header("Content-Type", "application/json");
        if (answer.version() != null) response.eTag(answer.version());
        if (answer.location() != null) response.header("Location", answer.location());
        if (again) response.header("Idempotency-Replayed", "true");
        return response.body(answer.body());
    }

    /** The version that a program saw belongs to what it asked. */
    private static String asked(HttpServletRequest request, byte[] body) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            String query = request.getQueryString();
            String line = String.join(
                    "\n",
                    request.getMethod(),
                    request.getRequestURI(),
                    query == null ? "" : query,
                    String.valueOf(request.getHeader("If-Match")),
                    "");
            hash.update(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** @return how many answers were forgotten */
    @Scheduled(initialDelayString = "PT12M", fixedDelayString = "PT6H")
    public int forget() {
        int[] gone = new int[1];
        Acting.asProgram(() ->
                transaction.executeWithoutResult(_ -> gone[0] = jdbc.sql("delete from api_answer where made_at < ?")
                        .param(OffsetDateTime.now(clock).minus(KEPT))
                        .update()));
        return gone[0];
    }
}
