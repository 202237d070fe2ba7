package thongsuot.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What machines ask: does it live, can it answer, how is it doing. */
@RestController
class HealthController {

    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final JdbcClient jdbc;
    private final ObjectProvider<PrometheusMeterRegistry> metrics;
    private final String token;

    HealthController(
            JdbcClient jdbc,
            ObjectProvider<PrometheusMeterRegistry> metrics,
            @Value("${thongsuot.metrics.token:}") String token) {
        this.jdbc = jdbc;
        this.metrics = metrics;
        this.token = token;
    }

    @GetMapping(path = "/healthz", produces = "text/plain")
    String lives() {
        return "ok\n";
    }

    @GetMapping(path = "/readyz", produces = "text/plain")
    ResponseEntity<String> answers() {
        try {
            jdbc.sql("select 1").query(Integer.class).single();
            return ResponseEntity.ok("ok\n");
        } catch (DataAccessException e) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("the database does not answer\n");
        }
    }

    /** For a collector on this machine, or one that knows the token; a proxy in between is not this machine. */
    @GetMapping("/metrics")
    ResponseEntity<String> metrics(HttpServletRequest request) throws UnknownHostException {
        PrometheusMeterRegistry registry = metrics.getIfAvailable();
        if (registry == null || !(knowsToken(request) || comesFromHere(request)))
            return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        return ResponseEntity.ok().header("Content-Type", PROMETHEUS).body(registry.scrape());
    }

    private boolean knowsToken(HttpServletRequest request) {
        String given = request.getHeader("Authorization");
        return !token.isEmpty()
                && given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    private boolean comesFromHere(HttpServletRequest request) throws UnknownHostException {
        return token.isEmpty()
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
